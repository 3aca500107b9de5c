import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakers = (text: string) => quote(text, 'id').flatMap((q) => q.speakers).map(({ name }) => name)

test.each<[string, readonly string[]]>([
  // whom a clause about the source tells of does not speak
  ['Menteri Luar Negeri Rina Wati yang mendampingi Presiden Bayu Santoso mengatakan pembicaraan itu hangat.', ['Rina Wati']],
  ['Rina Wati yang menemui Bayu Santoso dan Dewi Larasati mengatakan pembicaraan itu hangat.', ['Rina Wati']],
  ['Menteri Luar Negeri Rina Wati yang mendampingi presiden saat menerima para tamu mengatakan, pembicaraan itu hangat.', ['Rina Wati']],
  ['Rina Wati yang menemui para korban usai mengunjungi kamp mengatakan bantuan segera tiba.', ['Rina Wati']],
  // who tells it stands inside what somebody else said
  ['Presiden Bayu Santoso, lanjut Menlu Rina Wati, tentunya juga mengucapkan terima kasih kepada Peru.', ['Rina Wati', 'Bayu Santoso']],
  // to whom it is said
  ['Rina Wati kepada Radio Lima mengatakan jalan itu aman.', ['Rina Wati']],
  ['Perdana Menteri Norwegia Lars Solheim kepada Harian Sagu mengaku jalan itu aman.', ['Lars Solheim']],
  // a body behind a name
  ['Secara umum menurut Rina Wati KTT itu terus mendorong perdamaian.', ['Rina Wati']],
  ['Brigjen TNI Bayu Santoso, Kabiro Humas Setjen Kemhan RI, menyatakan jalan itu aman.', ['Bayu Santoso']],
  // a description that a name does not end
  ['Menteri Rina Wati meminta Peru mundur. Presiden terpilih di Pilpres 2024 itu juga mengatakan jalan itu aman.', ['Rina Wati', 'Rina Wati']],
  ['Bayu Santoso mengecam Peru. Wakil Ketua DPR dari Fraksi Golkar itu mengatakan jalan itu aman.', ['Bayu Santoso', 'Bayu Santoso']],
  ['Anggota DPR Bayu Santoso mengecam Peru. Anak buah Rina Wati di Partai Gerindra itu meminta pemerintah bertindak.', ['Bayu Santoso', 'Bayu Santoso']],
  ['Bayu Santoso mengecam Peru. Warga di desa itu mengatakan jalan itu aman.', ['Bayu Santoso', 'Warga']],
  ['Bayu Santoso mengecam Peru. “Kami siap,” kata Wakil Ketua DPR dari Fraksi Golkar itu.', ['Bayu Santoso', 'Bayu Santoso']],
  // a place behind a noun for it is not who speaks
  ['Menteri Rina Wati di kota Lima mengatakan jalan itu aman.', ['Rina Wati']],
  ['Rumah Sakit Sagu di kamp pengungsi Sagulestari melaporkan menerima 16 jenazah.', ['Rumah Sakit Sagu']],
  // a while before
  ['Presiden Rina Wati, yang beberapa jam sebelumnya menyerukan gencatan senjata, tiba di Lima.', ['Rina Wati']],
  // a general by his stars
  ['Wakapolri Komjen Bayu Santoso mengatakan jalan itu aman. Jenderal bintang 3 ini menuturkan pelaku belum ditangkap. “Ya,” kata jenderal bintang tiga itu.', ['Bayu Santoso', 'Bayu Santoso', 'Bayu Santoso']],
  ['“Kami telah menemui Menteri Luar Negeri Rina Wati,” tulis pernyataan Menlu Peru.', ['Menlu Peru']],
  // what somebody is called, told with an office or a noun; whoever is named in speech is not meant
  ['“Kami siap,” kata juru bicara itu, Rolan Sumirat. “Ya,” tambah jubir yang akrab disapa Roy. Roy menyebut jalan itu aman.', ['Rolan Sumirat', 'Rolan Sumirat', 'Rolan Sumirat']],
  ['Hal itu disampaikan juru bicara kementerian Rolan Sumirat. “Besok Menteri Dewi Larasati tiba,” jelas pria yang akrab disapa Tata itu. Tata menjelaskan ada dua isu.', ['Rolan Sumirat', 'Rolan Sumirat']],
  // whose statement it is
  ['Menlu Peru Rina Wati mengecam Lima. “Tidak,” tulis pernyataan Menlu Peru. “Ya,” lanjut pernyataan Wati.', ['Rina Wati', 'Rina Wati', 'Rina Wati']],
])('%s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
