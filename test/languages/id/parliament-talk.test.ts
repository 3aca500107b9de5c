import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

// how members of parliament and spokesmen speak of other states; the neutral rows are their nearest neighbours
test.each<[text: string, expected: string]>([
  ['“Pemerintah harus tegas ke Norwegia bahwa pulau itu milik kita,” kata anggota DPR Rudi Salim.', 'NO-'],
  ['“Pemerintah jangan lembek terhadap Norwegia,” kata anggota DPR Rudi Salim.', 'NO-'],
  ['“Pemerintah harus pergi ke Norwegia,” kata anggota DPR Rudi Salim.', 'NO0'],
  ['“Kita jangan terlalu berharap banyak dengan Norwegia,” kata anggota DPR Rudi Salim.', 'NO-'],
  ['“Kita berharap pada Norwegia,” kata anggota DPR Rudi Salim.', 'NO+'],
  ['“Telah disampaikan protes keras kepada Norwegia,” kata juru bicara Peru Rina Wati.', 'NO-'],
  ['“Telah disampaikan laporan kepada Norwegia,” kata juru bicara Peru Rina Wati.', 'NO0'],
  ['“Aparat kita dihalang-halangi oleh kapal Norwegia,” kata Menteri Rudi Salim.', 'NO-'],
  // why one does not strike names nobody who is struck
  ['“Kita jangan melakukan serangan karena itu diharapkan Norwegia,” kata anggota DPR Rudi Salim.', 'NO0'],
  ['“Kita jangan menyerang Norwegia,” kata anggota DPR Rudi Salim.', 'NO+'],
  // whom one reports to is threatened by nobody
  ['“Saya akan melaporkan kepada Menteri Pertahanan Norwegia,” kata Rudi Salim.', 'NO0'],
  ['“Saya akan melaporkan Norwegia ke PBB,” kata Rudi Salim.', 'NO-'],
  // the measure of a comparison is no better
  ['Rudi Salim mengatakan pidato itu lebih baik ketimbang pandangan Presiden Norwegia.', 'NO0'],
  ['“Pidato Norwegia lebih baik,” kata Rudi Salim.', 'NO+'],
  // no state is its own friend
  ['“Kami mengundang mitra kami, yakni Kementerian Luar Negeri, TNI, dan Panglima TNI,” kata anggota DPR Rudi Salim.', 'ID0'],
  ['“Norwegia mitra kami,” kata anggota DPR Rudi Salim.', 'NO+'],
  // a tie that one is asked to keep
  ['“Kami meyakinkan Norwegia supaya menjaga hubungan baik dengan Peru,” kata Rudi Salim.', 'NO0 PE0'],
  // whose support, thanks or protest is conveyed, and to whom
  ['Menteri Luar Negeri Peru Rina Wati menyampaikan penghargaan pemerintah Peru kepada Norwegia.', 'PE0 NO+'],
  ['Menteri Luar Negeri Peru Rina Wati menyampaikan terima kasih pemerintah Peru kepada Norwegia.', 'PE0 NO+'],
  ['Menteri Luar Negeri Peru Rina Wati menyampaikan protes pemerintah Peru kepada Norwegia.', 'PE0 NO-'],
  ['Menteri Luar Negeri Peru Rina Wati menyampaikan dukungan Peru kepada Norwegia.', 'PE0 NO+'],
  ['Rudi Salim menyampaikan dukungan Peru kepada Norwegia.', 'PE0 NO+'],
  ['Rudi Salim menegaskan kembali komitmen Peru terhadap Norwegia.', 'PE0 NO+'],
  ['Juru bicara Chile Rina Wati menyampaikan dukungan Peru kepada Norwegia.', 'PE0 NO0'],
  ['Rudi Salim menyampaikan penghargaan kepada pemerintah Norwegia.', 'NO+'],
  // a part of the world is no state
  ['Rudi Salim mengatakan Direktur Jenderal Amerika dan Eropa Kemlu memanggil duta besar Norwegia.', 'NO0'],
])('%s → %s', (text, expected) => {
  expect(sidesOf(text, 'id')).toBe(expected)
})
