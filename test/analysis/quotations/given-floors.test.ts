import { expect, test } from 'vitest'
import { told } from './quote'

// sentences that only say who said what stands beside them, and who is meant by words that name nobody
test.each([
  ['“Kapal itu tua. Kami menunggu.” Pernyataan itu dilontarkan Rina Wati di Lima, Senin.', ['Rina Wati: Kapal itu tua. Kami menunggu']],
  ['Hal itu disampaikan Menteri Pertahanan Peru Rina Wati di Lima, Senin. “Kapal itu tua. Kami menunggu.”', ['Rina Wati: Kapal itu tua. Kami menunggu']],
  ['Hal itu ditegaskan juru bicara militer Norwegia, Kolonel Erik Dahl di Lima. “Kapal itu tua,” ujarnya.', ['Erik Dahl: Kapal itu tua']],
  ['Hal itu ditegaskan seorang pejabat Peru. “Kapal itu tua,” ujarnya.', ['seorang pejabat Peru: Kapal itu tua']],
  ['Hal itu disampaikan Menteri Pertahanan Peru Rina Wati. “Kapal itu tua,” kata Bayu Santoso.', ['Bayu Santoso: Kapal itu tua']],
  ['Hal itu terjadi di Lima. “Kapal itu tua sekali.”', ['?: Kapal itu tua sekali']],
  ['“Kapal itu tua,” kata Menteri Rina Wati. Yang bersangkutan menambahkan bahwa kapal itu akan ditarik.', ['Rina Wati: Kapal itu tua', 'Rina Wati: kapal itu akan ditarik']],
  ['Menteri Rina Wati tiba. “Kapal itu akan ditarik,” kata yang bersangkutan.', ['Rina Wati: Kapal itu akan ditarik']],
  ['Para nelayan berunjuk rasa di Lima. “Semua pihak harus mundur,” teriak mereka. Mereka juga menuntut pembebasan kawan mereka.', ['Para nelayan: Semua pihak harus mundur', 'Para nelayan: pembebasan kawan mereka']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'id')).toEqual(expected)
})

test.each([
  ['Seorang pejabat senior Peru dikutip Antara mengatakan kapal itu tua.', ['Seorang pejabat senior Peru: kapal itu tua']],
  ['Juru bicara militer itu dikutip Reuters mengatakan kapal itu tua.', ['Juru bicara militer itu: kapal itu tua']],
  ['Kapal itu tua, ungkap polisi lagi.', ['polisi: Kapal itu tua']],
  ['Dikatakan juru bicara militer itu, kapal itu sudah tua.', ['juru bicara militer itu: kapal itu sudah tua']],
  ['Hal itu dibantah juru bicara Peru yang menyatakan negaranya tidak terlibat.', ['juru bicara Peru: negaranya tidak terlibat']],
  ['Menurut hemat Rina Wati, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['Hal yang sama diungkapkan seorang pejabat Peru. Ia mengatakan kapal itu tua.', ['seorang pejabat Peru: kapal itu tua']],
  ['Hal yang sama diungkapkan pengamat dari Universitas Laut, Dewi Larasati. Ia mengatakan kapal itu tua.', ['Dewi Larasati: kapal itu tua']],
  ['Juru bicara militer itu buka suara soal kapal itu. “Kapal itu tua,” katanya.', ['Juru bicara militer itu: Kapal itu tua']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'id')).toEqual(expected)
})
