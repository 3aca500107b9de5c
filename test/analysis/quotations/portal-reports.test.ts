import { describe, expect, test } from 'vitest'
import { quote, shown } from './quote'

// how Indonesian portals report what others say
test.each([
  ['told nobody, and nothing before the comma', 'Selama berbulan-bulan, Norwegia telah memperingatkan akan mengirim kapal ke Peru.', ['indirect [memperingatkan] Norwegia: akan mengirim kapal ke Peru']],
  ['a verb without a subject opens', 'Menuduh Peru "berbohong", Rina Wati mengatakan kapal itu akan ditarik.', ['mixed [Menuduh] Rina Wati: Peru "berbohong"', 'indirect [mengatakan] Rina Wati: kapal itu akan ditarik']],
  ['called by whom the comma leads to', 'Menyebut serangan itu sebagai kejahatan, Rina Wati menuntut ganti rugi.', ['indirect [Menyebut] Rina Wati: serangan itu sebagai kejahatan', 'indirect [menuntut] Rina Wati: ganti rugi']],
  ['a welcome is a deed', 'Menyambut tamunya di bandara, Rina Wati mengatakan kapal itu akan ditarik.', ['indirect [mengatakan] Rina Wati: kapal itu akan ditarik']],
  ['deeds in a list', 'Rina Wati menuduh Peru mengingkari janji, mencuri ikan, dan meremehkan nelayan Norwegia.', ['indirect [menuduh] Rina Wati: Peru mengingkari janji, mencuri ikan, dan meremehkan nelayan Norwegia']],
  ['a list of reports', 'Rina Wati mengecam serangan itu, memanggil duta Peru, dan menuntut ganti rugi.', ['indirect [mengecam] Rina Wati: serangan itu, memanggil duta Peru', 'indirect [menuntut] Rina Wati: ganti rugi']],
  ['two verbs behind yang', 'Rina Wati menegaskan bahwa negara yang mendukung dan membenarkan serangan itu ikut bersalah.', ['indirect [menegaskan] Rina Wati: negara yang mendukung dan membenarkan serangan itu ikut bersalah']],
  ['what only goes on', 'Rina Wati memperingatkan bahaya dari kebakaran yang terus meluas dan menyerukan hujan buatan.', ['indirect [memperingatkan] Rina Wati: bahaya dari kebakaran yang terus meluas', 'indirect [menyerukan] Rina Wati: hujan buatan']],
  ['marks close the sentence', 'Rina Wati mengatakan bahwa pajak itu "merugikan nelayan." Ia juga menyebut Peru sebagai "tetangga yang buruk."', ['mixed [mengatakan] Rina Wati: pajak itu "merugikan nelayan."', 'mixed [menyebut] Ia: Peru sebagai "tetangga yang buruk."']],
  ['a deed says nothing', 'Rina Wati mengatakan bahwa melanjutkan latihan itu mengungkap niat Peru.', ['indirect [mengatakan] Rina Wati: melanjutkan latihan itu mengungkap niat Peru']],
  ['not quite sure', 'Rina Wati mengatakan Peru belum sepenuhnya yakin bahwa kapal itu karam.', ['indirect [mengatakan] Rina Wati: Peru belum sepenuhnya yakin bahwa kapal itu karam']],
  ['who is accused has said nothing', 'Rina Wati menuduh Peru sengaja mengancam negaranya lewat latihan.', ['indirect [menuduh] Rina Wati: Peru sengaja mengancam negaranya lewat latihan']],
  ['the statement has a verb of its own', 'Peru mengeluarkan pernyataan yang menegaskan bahwa kapal itu miliknya.', ['indirect [menegaskan] Peru: kapal itu miliknya']],
  ['a claim that charges is denied', 'Rina Wati membantah klaim yang menuduh Peru mencuri ikan.', ['indirect [membantah] Rina Wati: klaim yang menuduh Peru mencuri ikan']],
  ['a claim is judged', 'Klaim Norwegia bahwa kapal itu karam tidak benar, kata Rina Wati.', ['indirect [kata] Rina Wati: Klaim Norwegia bahwa kapal itu karam tidak benar', 'indirect [Klaim] Norwegia: kapal itu karam tidak benar']],
  ['called for, and nobody asked', 'Rina Wati menyerukan pertemuan para menteri untuk membahas kapal itu.', ['indirect [menyerukan] Rina Wati: pertemuan para menteri untuk membahas kapal itu']],
  ['whom a paper shows', 'Koran Peru menampilkan beberapa pendapat ahli yang mengatakan latihan itu digelar untuk "mengusir nelayan," merujuk pada Chile.', ['mixed [mengatakan] beberapa pendapat ahli: latihan itu digelar untuk "mengusir nelayan,"']],
  ['behind a dash', 'Norwegia mengatakan akan mengirim kapal - menambahkan bahwa awaknya sudah siap.', ['indirect [mengatakan] Norwegia: akan mengirim kapal', 'indirect [menambahkan] Norwegia: awaknya sudah siap']],
  ['asked in marks, and katanya behind', 'Norwegia mendesak Peru untuk “memikul tanggung jawab,” katanya.', ['direct [mendesak] Norwegia: memikul tanggung jawab']],
  ['handed over', 'Rina Wati mengatakan sudah waktunya para menteri melaporkan kapal itu kepada polisi.', ['indirect [mengatakan] Rina Wati: sudah waktunya para menteri melaporkan kapal itu kepada polisi']],
  ['worried about', 'Norwegia turut prihatin terhadap gejolak politik di Peru.', ['indirect [prihatin] Norwegia: gejolak politik di Peru']],
  ['an official account of a ministry', 'Menurut keterangan resmi dari Departemen Luar Negeri Peru, kapal itu karam.', ['indirect [Menurut keterangan resmi dari] Departemen Luar Negeri Peru: kapal itu karam']],
  ['the comma stands behind a cue', 'Juru bicara Rina Wati mengatakan, pemerintah Peru prihatin.', ['indirect [mengatakan] Juru bicara Rina Wati: pemerintah Peru prihatin']],
  ['two reports behind a setting', 'Berbicara dalam wawancara dengan televisi Peru, Rina Wati menyinggung kapal Norwegia, menyebut mereka bermain api.', ['indirect [menyinggung] Rina Wati: kapal Norwegia', 'indirect [menyebut] Rina Wati: mereka bermain api']],
  ['who did it warns as well', 'Latihan itu dimulai sehari setelah Norwegia menembakkan rudal sambil memperingatkan akan ada balasan.', ['indirect [memperingatkan] Norwegia: akan ada balasan']],
  ['who made the offer hopes', 'Pernyataan itu muncul setelah Presiden Peru Rina Wati mengajukan tawaran untuk berunding dan berharap perang itu usai.', ['indirect [berharap] Presiden Peru Rina Wati: perang itu usai']],
  ['a missile threatens nobody in words', 'Menurut Rina Wati, rudal itu provokasi yang meningkatkan ketegangan di kawasan dan mengancam perdamaian.', ['indirect [Menurut] Rina Wati: rudal itu provokasi yang meningkatkan ketegangan di kawasan dan mengancam perdamaian']],
  ['done by another', 'Serangan itu, yang menurut Rina Wati dilakukan oleh Peru, menewaskan nelayan.', ['indirect [menurut] Rina Wati: dilakukan oleh Peru']],
  ['diplomats look like a verb', 'Kapal itu karam, kata para diplomat Norwegia.', ['indirect [kata] para diplomat Norwegia: Kapal itu karam']],
  ['a deed is owned up to', 'Rina Wati menyerukan penyelidikan atas serangan yang diakui oleh kelompok itu.', ['indirect [menyerukan] Rina Wati: penyelidikan atas serangan yang diakui oleh kelompok itu']],
  ['who sent the letter', 'Rina Wati mengirim surat kepada Peru yang mengusulkan perundingan baru.', ['indirect [mengusulkan] Rina Wati: perundingan baru']],
  ['who issued it', 'Senat Peru mengeluarkan resolusi pada Jumat yang mengecam latihan Norwegia.', ['indirect [mengecam] Senat Peru: latihan Norwegia']],
  ['whose claim', 'Peru membantah klaim kelompok Rimba yang mengaku menyerang kapalnya.', ['indirect [membantah] Peru: klaim kelompok Rimba yang mengaku menyerang kapalnya', 'indirect [mengaku] kelompok Rimba: menyerang kapalnya']],
  ['condemnation that is flung', 'Norwegia melemparkan kecaman keras atas penembakan itu.', ['indirect [melemparkan kecaman keras] Norwegia: penembakan itu']],
  ['quoted by an agency', 'Rina Wati yang dikutip oleh kantor berita Jiji mengatakan kepada wartawan bahwa kapal itu karam.', ['indirect [mengatakan] Rina Wati: kapal itu karam']],
  ['passed on by an agency', 'Menteri Peru, Rina Wati, seperti dilansir Jiji, Sabtu (26/7/2025), mengatakan bahwa kapal itu karam.', ['indirect [mengatakan] Rina Wati: kapal itu karam']],
  ['told on a day', 'Kapal itu karam. Demikian disampaikan Menteri Peru Rina Wati, Kamis (20/8).', []],
  ['a report of a report', 'Menteri Norwegia Bayu Santoso menyatakan bahwa kapal itu karam, Rina Wati menegaskan. Rina Wati adalah menteri.', ['indirect [menegaskan] Rina Wati: Menteri Norwegia Bayu Santoso menyatakan bahwa kapal itu karam', 'indirect [menyatakan] Menteri Norwegia Bayu Santoso: kapal itu karam']],
  ['by saying so', 'Rina Wati meminta Norwegia menarik kapalnya, dengan mengatakan bahwa perairan itu milik Peru.', ['indirect [meminta] Rina Wati: menarik kapalnya', 'indirect [mengatakan] Rina Wati: perairan itu milik Peru']],
  ['asks for help, and calls for more', 'Rina Wati meminta bantuan militer lebih lanjut dan juga menyerukan agar sanksi itu dipertahankan.', ['indirect [meminta] Rina Wati: bantuan militer lebih lanjut', 'indirect [menyerukan] Rina Wati: sanksi itu dipertahankan']],
  ['very worried, she says', 'Rina Wati mengatakan, sangat prihatin dengan bentrokan itu.', ['indirect [mengatakan] Rina Wati: sangat prihatin dengan bentrokan itu']],
  ['a long bracket behind the name', 'Narasumber pertama, Rina Wati, MA (Dosen bidang Kebijakan Luar Negeri Peru, Departemen Hubungan Internasional, sekaligus pendiri lembaga) menyoroti bahwa kapal itu tua.', ['indirect [menyoroti] Rina Wati: kapal itu tua']],
  ['spoken in a place', 'Pemimpin gerakan itu, Rina Wati, dalam pidatonya di sebuah gedung di Lima menyebut kapal itu sebagai aib.', ['indirect [menyebut] Rina Wati: kapal itu sebagai aib']],
  ['whose reaction it was', 'Rencana itu menuai reaksi keras dari Norwegia, yang menyebutnya sebagai kejahatan.', ['indirect [menyebutnya] Norwegia: kejahatan']],
  ['also concluded', 'Rina Wati memastikan bahwa Dewan Laut juga telah menyimpulkan bahwa kapal itu tua.', ['indirect [memastikan] Rina Wati: Dewan Laut juga telah menyimpulkan bahwa kapal itu tua', 'indirect [menyimpulkan bahwa] Dewan Laut: kapal itu tua']],
  ['a verb opens before a country', 'Menuduh Peru mendukung perompak, Rina Wati mengatakan kapal itu akan ditarik.', ['indirect [Menuduh] Rina Wati: Peru mendukung perompak', 'indirect [mengatakan] Rina Wati: kapal itu akan ditarik']],
  ['by whom the like was said', 'Hal serupa disampaikan Rina Wati yang menilai kapal itu tidak layak.', ['indirect [menilai] Rina Wati: kapal itu tidak layak']],
  ['by whom, behind a comma', 'Hal senada dikemukakan oleh Rina Wati, yang menyebut kapal itu tidak layak.', ['indirect [menyebut] Rina Wati: kapal itu tidak layak']],
  ['to whom it was handed', 'Laporan itu disampaikan kepada dewan yang mengecam Peru.', ['indirect [mengecam] dewan: Peru']],
  ['underlined in two words', 'Rina Wati juga menggaris bawahi pentingnya sikap Peru.', ['indirect [menggaris bawahi] Rina Wati: pentingnya sikap Peru']],
] as const)('%s', (_, text, expected) => {
  expect(shown(text, 'id')).toEqual(expected)
})

describe('speakers', () => {
  test.each([
    ['in which capacity', 'Rina Wati selaku Presiden Peru mengatakan kapal itu karam.', 'Rina Wati'],
    ['whose relative', 'Adik perempuan pemimpin Korea Utara Kim Jong-un, Selasa (10/8), mengecam latihan itu.', 'Adik perempuan pemimpin Korea Utara Kim Jong-un'],
    ['a country by its leader', 'Negeri yang dipimpin Kim Jong Un itu menuding Norwegia berbohong.', 'Negeri yang dipimpin Kim Jong Un itu'],
    ['that country', 'Peru mengecam latihan Norwegia. Negara itu menuding Chile berbohong.', 'Peru, Peru'],
    ['a decision is no given name', 'Trump mengatakan pajak itu salah. "Mereka panik," kata Trump. Keputusan Trump itu merugikan nelayan.', 'Trump, Trump'],
    ['a committee by its number', 'Komisi I DPR RI menyayangkan perang itu. Anggota Komisi I DPR RI Bayu Santoso mengatakan kapal itu karam.', 'Komisi I DPR RI, Bayu Santoso'],
    ['several ministers', 'Menurut Rina Wati, para menteri ASEAN menyampaikan bahwa kapal itu karam.', 'Rina Wati, para menteri ASEAN'],
    ['a movement and one of its men', 'Ketua komite Houthi, Rashid al-Houthi mengatakan kapal itu karam. Houthi beralasan, kapal itu milik Peru.', 'Rashid al-Houthi, Houthi'],
  ] as const)('%s', (_, text, expected) => {
    expect(quote(text, 'id').map(({ speakers }) => speakers.map(({ name }) => name).join(' & ')).join(', ')).toBe(expected)
  })
})
