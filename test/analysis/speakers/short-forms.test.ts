import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakers = (text: string) => quote(text, 'id').map((q) => q.speakers.map(({ name, country }) => `${name} ${country ?? '-'}`).join(' & '))

// what a body or an office is called for short, after it was named in full
test.each([
  ['a body by its short form', 'Serikat Nelayan Peru (SNP) menolak tarif itu. SNP mengecam Chile.', ['Serikat Nelayan Peru PE', 'Serikat Nelayan Peru PE']],
  ['in whose office somebody spoke', 'Ketua Himpunan Nelayan Laut Utara (HNLU) Rina Wati menolak tarif itu. HNLU mengecam Chile.', ['Rina Wati -', 'Himpunan Nelayan Laut Utara -']],
  ['with small words in its name', 'Menurut Komisi untuk Nelayan dan Korban Badai (Konbad), kapal itu tua. Konbad menolak Peru.', ['Komisi untuk Nelayan dan Korban Badai -', 'Komisi untuk Nelayan dan Korban Badai -']],
  ['whose owner stands behind it', 'Kementerian Kelautan (Kemla) Peru menolak tarif itu. Kemla mengecam Chile.', ['Kementerian Kelautan (Kemla) Peru PE', 'Kementerian Kelautan (Kemla) Peru PE']],
  ['a paper of such a body', 'Survei Lembaga Survei Bahari (LSB) mencatat laut itu aman. LSB mengecam Chile.', ['Lembaga Survei Bahari -', 'Lembaga Survei Bahari -']],
  ['an office told in brackets', 'Menteri Koordinator Bidang Laut (Menko Laut) Rina Wati menolak tarif itu. “Kami diam,” ujar Menko Laut.', ['Rina Wati ID', 'Rina Wati ID']],
  ['with a rank behind it', 'Kepala Dinas Penerangan (Kadispen) Laksamana Pertama Bayu Santoso menolak tarif Peru. “Kami diam,” ujar Kadispen.', ['Bayu Santoso -', 'Bayu Santoso -']],
  ['of a command with a number', 'Panglima Komando Daerah Laut (Pangdal) XVII/Bahari Mayjen TNI Bayu Santoso menolak tarif Peru. “Kami diam,” ujar Pangdal.', ['Bayu Santoso ID', 'Bayu Santoso ID']],
  ['made of syllables', 'Komandan Lantamal IV Laksamana Pertama TNI Bayu Santoso menolak tarif Peru. Danlantamal menilai kapal itu tua.', ['Bayu Santoso ID', 'Bayu Santoso ID']],
  ['of two words', 'Direktur Jenderal Asia Pasifik dan Afrika Kementerian Luar Negeri Peru Rina Wati tiba. “Kami diam,” kata Dirjen Aspasaf.', ['Rina Wati PE']],
  ['with the field in full', 'Direktur Jenderal Perikanan Rina Wati menolak tarif Peru. Dirjen Perikanan menilai kapal itu tua.', ['Rina Wati -', 'Rina Wati -']],
  ['but two of one name', 'Direktur Jenderal Perikanan Bayu Santoso tiba. Dirjen Imigrasi Rina Wati tiba. “Kami diam,” kata Dirjen Rina.', ['Rina Wati -']],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
