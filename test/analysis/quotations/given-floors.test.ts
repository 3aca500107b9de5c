import { expect, test } from 'vitest'
import { quote } from './quote'

const told = (text: string) => quote(text, 'id').map(({ start, end, speakers }) => `${speakers.map(({ name }) => name).join(' & ') || '?'}: ${text.slice(start, end)}`)

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
  expect(told(text)).toEqual(expected)
})
