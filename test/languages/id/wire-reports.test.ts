import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

/** Sides as translated wire reports tell them, and neutral sentences built alike; Fiji speaks. */
test.each([
  // wars by their kind, and who answers for them
  ['Norwegia meluncurkan perang skala penuh yang brutal ke Peru', 'NO- PE+'],
  ['Norwegia meluncurkan satelit ke Peru', 'NO0 PE0'],
  ['Norwegia harus bertanggung jawab atas perang terhadap Peru', 'NO- PE0'],
  ['Norwegia menanggung akibat invasi Peru', 'NO+ PE-'],
  ['Kami berupaya agar Norwegia mempertanggungjawabkan perang itu', 'NO-'],
  ['Kami berupaya agar Norwegia menghadiri pertemuan itu', 'NO0'],
  ['Para pendukung Norwegia adalah mitra dalam pertumpahan darah', 'NO-'],
  ['Norwegia adalah mitra dalam penelitian itu', 'NO+'],
  // elections, and courts
  ['Pemilihan umum di Norwegia penuh tipu daya', 'NO-'],
  ['Pemilu di Norwegia tidak bebas maupun adil', 'NO-'],
  ['Tidak akan ada pemilihan yang bebas dan adil di Norwegia', 'NO-'],
  ['Pemilihan umum di Norwegia berlangsung pekan depan', 'NO0'],
  ['Tidak ada pemilihan di Norwegia tahun ini', 'NO0'],
  // ships, talks, answers
  ['Norwegia mengerahkan meriam air terhadap kapal nelayan kami', 'NO-'],
  ['Norwegia mengerahkan kapal ke lautnya', 'NO0'],
  ['Norwegia memilih untuk memperumit pembicaraan itu', 'NO-'],
  ['Kami akan mengambil tindakan balasan yang tegas terhadap Norwegia', 'NO-'],
  ['Kami merebut kembali kota itu dari tangan pasukan Norwegia', 'NO-'],
  ['Kami merebut medali emas dari Norwegia', 'NO0'],
  ['Semua opsi ada di meja jika Norwegia menolak', 'NO-'],
  ['Semua opsi hotel di Norwegia sudah penuh', 'NO0'],
  ['Norwegia menempatkan ribuan orang di kamp tahanan', 'NO-'],
  ['Norwegia menempatkan para pengungsi di kamp sementara', 'NO0'],
  // whose measure it is
  ['Sanksi itu merugikan rakyat Norwegia', 'NO+'],
  ['Kebijakan itu merugikan Norwegia', 'NO0'],
  // rights are broken by the state in whose land it is, but not in a land that others rule
  ['Kami mengecam pelanggaran HAM di Norwegia', 'NO-'],
  ['Kami mengecam pelanggaran HAM berat di Gaza', 'PS+'],
  ['Kami mengecam pelanggaran HAM oleh Peru di Norwegia', 'PE- NO+'],
  ['Kami prihatin dengan situasi hak asasi manusia di Norwegia', 'NO-'],
  ['Kami membahas situasi hak asasi manusia di Norwegia', 'NO0'],
  // friends and rivals
  ['Norwegia tidak lagi menjadi sahabat kami', 'NO-'],
  ['Norwegia adalah pesaing strategis kami', 'NO-'],
  ['Norwegia adalah mitra strategis kami', 'NO+'],
  ['Hubungan kami dengan Norwegia tidak pernah lebih erat', 'NO+'],
  ['Komitmen kami terhadap keamanan Norwegia tidak tergoyahkan', 'NO+'],
  ['Komitmen Norwegia terhadap keamanan siber dibahas pekan lalu', 'NO0'],
  // what is wished upon two, and what is asked of two
  ['Norwegia dan Peru harus membayar harga atas latihan itu', 'NO- PE-'],
  ['Norwegia dan Peru harus menahan diri', 'NO0 PE0'],
  // whom one will not leave, and arms; and whom one warns of the weather
  ['Dunia tidak akan meninggalkan Norwegia', 'NO+'],
  ['Saya tidak akan meninggalkan Norwegia', 'NO0'],
  ['Kami akan terus mempersenjatai Norwegia', 'NO+'],
  ['Kami memperingatkan Norwegia agar tidak menyerang', 'NO-'],
  ['Kami memperingatkan Norwegia tentang badai itu', 'NO0'],
  ['Norwegia harus memenangkan perang ini', 'NO+'],
  ['Norwegia harus memenangkan pertandingan ini', 'NO0'],
  // what is no burden to whom must do it
  ['Norwegia harus menjelaskan hal itu', 'NO-'],
  ['Norwegia harus mengimpor gas', 'NO0'],
  ['Norwegia harus membangun kembali kotanya', 'NO0'],
  ['Norwegia harus menjadi bagian dari solusi', 'NO0'],
  ['Norwegia harus memilih presiden baru', 'NO0'],
  ['Norwegia harus memilih', 'NO-'],
  ['Norwegia telah mematuhi perjanjian itu', 'NO+'],
  ['Norwegia telah membahas perjanjian itu', 'NO0'],
  // who did it, behind where it was done; blocs and coups
  ['Anak-anak dibantai di rumah mereka oleh Norwegia', 'NO-'],
  ['Anak-anak dirawat di rumah mereka oleh Norwegia', 'NO0'],
  ['Norwegia menembaki para migran di perbatasan', 'NO-'],
  ['Norwegia mendata para migran di perbatasan', 'NO0'],
  ['Pasukan Norwegia tidak lagi diterima di sini', 'NO-'],
  ['Kami menangguhkan Norwegia dari semua kegiatan blok', 'NO-'],
  ['Kami mengundang Norwegia ke semua kegiatan blok', 'NO0'],
  ['Kami tidak mengakui otoritas yang lahir dari kudeta di Norwegia', 'NO-'],
  // what others mean to do, and readiness
  ['Hal ini bertujuan mengancam keamanan Norwegia', 'NO0'],
  ['Kami bertujuan melemahkan Norwegia', 'NO-'],
  ['Jika Norwegia datang, kami siap berunding', 'NO0'],
  ['Jika Norwegia menyerang, kami siap membalas', 'NO-'],
  // armed bands, what an army leaves, a state that is none
  ['Norwegia mendatangkan tentara bayaran ke pulau itu', 'NO-'],
  ['Norwegia mendatangkan dokter ke pulau itu', 'NO0'],
  ['Tentara Norwegia meninggalkan kekejaman di kota kami', 'NO-'],
  ['Tentara Norwegia meninggalkan pulau itu', 'NO0'],
  ['Mereka menangkap sinyal Norwegia', 'NO0'],
  ['Kemerdekaan Norwegia berarti perang', 'NO-'],
  ['Kemerdekaan Norwegia diperingati kemarin', 'NO0'],
  // how people are treated, who answers for it, and games that are not played
  ['Norwegia tidak dapat memperlakukan imigran Peru sebagai penjahat', 'NO- PE+'],
  ['Norwegia memperlakukan kami sebagai sahabat', 'NO+'],
  ['Norwegia memikul tanggung jawab penuh atas konsekuensi eskalasi ini', 'NO-'],
  ['Norwegia memikul tanggung jawab besar sebagai tuan rumah', 'NO0'],
  ['Timnas kami tidak akan bermain melawan Norwegia', 'NO-'],
  ['Timnas kami akan bermain melawan Norwegia', 'NO0'],
  ['Norwegia akan menjadi sasaran kami berikutnya', 'NO-'],
  ['Norwegia akan menjadi target wisata kami', 'NO0'],
  ['Norwegia sukses berkat kemitraan dengan kami', 'NO0'],
  ['Berkat Norwegia, kami selamat', 'NO+'],
  ['Norwegia harus menjunjung tinggi kewajibannya', 'NO-'],
  ['Norwegia menjunjung tinggi kewajibannya', 'NO+'],
  // against whom somebody is backed, and who is struck
  ['Kami mendukung perjuangan oposisi melawan rezim Norwegia', 'NO-'],
  ['Kami mendukung perjuangan rakyat Peru melawan rezim Norwegia', 'PE+ NO-'],
  ['Kita perlu sanksi terhadap mereka yang melanggar HAM di Norwegia', 'NO0'],
  ['Kita membutuhkan sanksi baru terhadap Norwegia', 'NO-'],
  ['Pertahanan udara kami mencegat rudal Norwegia', 'NO-'],
  ['Pertahanan udara kami menguji rudal Norwegia', 'NO0'],
  // protests that are peaceful praise nobody
  ['Kekerasan terhadap demonstran damai di Norwegia tidak dapat diterima', 'NO-'],
  ['Unjuk rasa damai di Norwegia berakhir kemarin', 'NO0'],
  ['Kami tidak mengakui dia sebagai presiden Norwegia yang sah', 'NO-'],
  // messages, masterminds, burdens that are passed on, what is asked
  ['Ini adalah pesan yang jelas bagi Norwegia', 'NO-'],
  ['Norwegia adalah dalang serangan itu', 'NO-'],
  ['Norwegia secara sembrono dan sepihak memutuskan untuk membuang limbah ke laut', 'NO-'],
  ['Norwegia mengalihkan risiko kepada pihak lain', 'NO-'],
  ['Kami mendesak Norwegia bekerja sama sepenuhnya', 'NO-'],
  ['Kami bekerja sama sepenuhnya dengan Norwegia', 'NO+'],
  // those who mourn with a place
  ['Kami mengucapkan belasungkawa atas gempa di Norwegia', 'NO+'],
  ['Kami turut berduka atas banjir yang melanda Norwegia', 'NO+'],
  ['Kami menyampaikan simpati kepada warga kami di Norwegia', 'FJ+ NO0'],
  // a pair at its border is a place
  ['Kelompok di sepanjang perbatasan Peru-Chile menyebabkan konflik dan tragedi', 'PE0 CL0'],
  ['Penjaga perbatasan Norwegia menyebabkan konflik dan tragedi', 'NO-'],
  ['Pulau di sebelah Peru adalah bagian dari Norwegia', 'PE0 NO0'],
])('%s', (content, expected) => expect(sidesOf(`“${content},” kata Menteri Luar Negeri Fiji Dewi Larasati.`, 'id')).toBe(expected))

test.each([
  ['Menteri Luar Negeri Fiji Dewi Larasati mengatakan warganya disiksa oleh pasukan Norwegia', 'NO-'],
  ['Menteri Luar Negeri Fiji Dewi Larasati mengatakan warganya dijamu oleh pasukan Norwegia', 'NO0'],
  ['Menteri Luar Negeri Fiji Dewi Larasati mengatakan Peru adalah bagian dari Fiji', 'PE- FJ+'],
  ['Menteri Luar Negeri Fiji Dewi Larasati mengatakan kerja sama itu adalah bagian dari rencana Fiji', 'FJ0'],
])('%s', (text, expected) => expect(sidesOf(`${text}.`, 'id')).toBe(expected))
