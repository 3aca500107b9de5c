import { expect, test } from 'vitest'
import { told } from '../quotations/quote'

// who goes on speaking where two are named
test.each([
  ['Usai bertemu Presiden Norwegia Kari Holt, Menteri Pertahanan Peru Bayu Santoso menggelar jumpa pers. “Kami menunggu,” ujar dia.', ['Bayu Santoso: Kami menunggu']],
  ['Dalam pertemuan dengan Gubernur Oslo Rina Wati, Juru bicara Kepolisian Lima Kombes Erik Dahlan membahas kapal itu. “Kami menunggu,” katanya.', ['Erik Dahlan: Kami menunggu']],
  ['Atas permintaan Presiden Norwegia Kari Holt, Menteri Pertahanan Peru Bayu Santoso menarik kapal itu. Ia berharap perundingan dimulai.', ['Bayu Santoso: perundingan dimulai']],
  ['Dalam laporan Menteri Rina Wati, kapal itu sudah tua. “Kami menunggu,” ujarnya.', ['Rina Wati: Kami menunggu']],
  ['Pernyataan Presiden Norwegia Kari Holt itu ditanggapi Gubernur Oslo Rina Wati. “Kami menunggu,” ujarnya.', ['Rina Wati: Kami menunggu']],
  ['Gubernur Oslo Rina Wati menyambut Presiden Norwegia Kari Holt di bandara. “Kami menunggu,” kata Kari.', ['Kari Holt: Kami menunggu']],
  ['Gubernur Oslo Rina Wati menyambut keputusan Presiden Norwegia Kari Holt.', ['Rina Wati: keputusan Presiden Norwegia Kari Holt']],
  ['Menteri Bayu Santoso mengatakan kapal itu tua, sedangkan Gubernur Oslo Rina Wati menolak berkomentar.', ['Bayu Santoso: kapal itu tua']],
  ['Menteri Bayu Santoso mengatakan Peru akan mengirim kapal, sedangkan Chile menolak berunding.', ['Bayu Santoso: Peru akan mengirim kapal, sedangkan Chile menolak berunding']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'id')).toEqual(expected)
})

test.each([
  ['At a meeting with union leader Rosa Duarte, military spokesman Col. Erik Dahl discussed the ship. “We will wait,” he said.', ['Erik Dahl: We will wait']],
  ['Ann Miller said the port was not safe, while military spokesman Erik Dahl declined to comment.', ['Ann Miller: the port was not safe']],
  ['After meeting President Ann Miller, Defence Minister Bo Hill held a news conference. “We will wait,” he said.', ['Bo Hill: We will wait']],
  ['At the request of President Ann Miller, Defence Minister Bo Hill withdrew the ship. He hoped talks would start.', ['Bo Hill: talks would start']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'en')).toEqual(expected)
})
