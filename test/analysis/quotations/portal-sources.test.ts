import { expect, test } from 'vitest'
import { quote } from './quote'

const told = (text: string) => quote(text, 'id').map(({ start, end, speakers }) => `${speakers.map(({ name }) => name).join(' & ') || '?'}: ${text.slice(start, end)}`)

// who speaks in reports of Indonesian portals, and where what they say begins and ends
test.each([
  ['where it was posted', 'Presiden Peru Rina Wati dalam keterangan via media sosial Laut Biru menegaskan bahwa kapal itu karam.', ['Rina Wati: kapal itu karam']],
  ['a reporting word in capitals', '“Kapal itu tua”. Ucap Rina Wati kepada Kabar Laut. Tegas Rina, Peru harus membayar.', ['Rina Wati: Kapal itu tua', 'Rina Wati: Peru harus membayar']],
  ['the same right behind the marks', '“Kapal itu tua,” Jelas Rina Wati.', ['Rina Wati: Kapal itu tua']],
  ['proposed by somebody', 'Rina Wati mengecam Peru yang menolak perjanjian laut yang diusulkan dirinya.', ['Rina Wati: Peru yang menolak perjanjian laut yang diusulkan dirinya']],
  ['what has been done, according to', 'Peru mengirim kapal, yang menurut Angkatan Laut Norwegia telah mereka halau.', ['Angkatan Laut Norwegia: telah mereka halau']],
  ['a setting, and then a condition', 'Rina Wati mengecam Peru. Dengan alasan itu, sambung dia, jika laut ingin aman, maka kapal itu harus ditarik.', ['Rina Wati: Peru', 'Rina Wati: jika laut ingin aman, maka kapal itu harus ditarik']],
  ['whom she speaks of', 'Rina Wati mengecam Peru. Bayu Santoso, kata dia, harus mundur dari dewan itu.', ['Rina Wati: Peru', 'Rina Wati: harus mundur dari dewan itu']],
  ['a claim that is judged', 'Menurut Kemlu Norwegia, klaim Rina Wati, terkait kapal itu, supaya kedua negara menyepakati damai adalah bohong.', ['Kemlu Norwegia: klaim Rina Wati, terkait kapal itu, supaya kedua negara menyepakati damai adalah bohong']],
  ['a paper in its report', 'Sementara itu koran Peru, Kabar Lima, dalam salah satu laporannya menegaskan bahwa kapal itu tua.', ['Kabar Lima: kapal itu tua']],
  ['an analyst of a firm', 'Rina Wati, analis di Cakrawala Dana, dalam catatan risetnya menyebutkan bahwa kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['denied by the other side', 'Norwegia menuduh Peru mencuri ikan, namun dibantah oleh Lima.', ['Norwegia: Peru mencuri ikan']],
  ['a statement with a verb behind', 'Angkatan Laut Peru mengeluarkan pernyataan resmi pada hari yang sama, menegaskan kapal itu tua. “Kami akan menariknya,” demikian isi pernyataan tersebut.', ['Angkatan Laut Peru: kapal itu tua', 'Angkatan Laut Peru: Kami akan menariknya']],
  ['whose report nobody tells', 'Rina Wati mengatakan kapal itu tua. “Kapal itu karam,” menurut laporan itu.', ['Rina Wati: kapal itu tua', 'laporan itu: Kapal itu karam']],
  ['without a name, at that time', 'Seorang pejabat Peru secara anonim mengatakan kapal itu tua. Norwegia kala itu menyatakan kapal itu karam.', ['Seorang pejabat Peru: kapal itu tua', 'Norwegia: kapal itu karam']],
  ['worried herself', 'Rina Wati mengatakan dia prihatin dengan “banyaknya kapal yang karam” di Peru.', ['Rina Wati: dia prihatin dengan “banyaknya kapal yang karam” di Peru']],
  ['opposed in so many words', 'Menteri Peru, Rina Wati, dengan tegas menentang latihan Norwegia. Ia secara terbuka mendukung Chile.', ['Rina Wati: latihan Norwegia', 'Rina Wati: Chile']],
  ['opposed by deeds', 'Rina Wati menentang latihan Norwegia dan mendukung Chile.', []],
  ['two names of one', 'Ketua Serikat Nelayan, Rashid Salim alias Gus Alim mengaku mendukung Peru. Gus Alim menilai kapal itu tua.', ['Rashid Salim: mendukung Peru', 'Rashid Salim: kapal itu tua']],
  ['two marks typed for one', '”Kapal itu tua. Iya, kita menariknya,’’ kata Rina Wati.', ['Rina Wati: Kapal itu tua. Iya, kita menariknya']],
  ['how he is addressed', 'Ketua MUI Sukamaju KH. Salim, mengutuk keras serangan itu.', ['Salim: serangan itu']],
  ['in another language', 'Rina Wati menyampaikan komentarnya dalam bahasa Spanyol.', []],
  ['what the remark is about', 'Rina Wati menyebut pernyataan bersama itu ditulis oleh Bayu.', ['Rina Wati: pernyataan bersama itu ditulis oleh Bayu']],
  ['a word nobody listed', '"Kapal itu tua," terangannya, dikutip Kabar Laut. Rina Wati tiba.', ['?: Kapal itu tua']],
  ['an academic of a university', 'Pakar hukum laut dari Universitas Bahari (Unbar), Prof. Dr. Rina Wati, menyatakan bahwa kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['a ministry and its short form', 'Menurut Juru Bicara Kementerian Perdagangan (Kemendag Peru) Rina Wati, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['made sure of', 'Peran Peru akan memperkuat dunia, sambil memastikan laut tetap aman.', []],
  ['a topic of hers', 'Menteri Peru Rina Wati mengatakan telah bertemu Laksamana Bayu Santoso. Laksamana Bayu Santoso berangkat kemarin. “Ia pulang besok,” katanya.', ['Rina Wati: telah bertemu Laksamana Bayu Santoso', 'Rina Wati: Ia pulang besok']],
  ['what two of them are', 'Menteri Peru Rina Wati mengatakan kapal itu tua. Kapal itu milik dua orang. Keduanya adalah Presiden Chile Bayu Santoso dan Raja Omar Salih. Ia menambahkan kapal itu karam.', ['Rina Wati: kapal itu tua', 'Rina Wati: kapal itu karam']],
  ['no comma around her', 'Rina Wati mengatakan kapal itu tua. Akan tetapi, Bayu Santoso kata dia berharap Peru menarik kapal itu tahun ini.', ['Rina Wati: kapal itu tua', 'Rina Wati: berharap Peru menarik kapal itu tahun ini']],
  ['a message in some tongue', 'Rina Wati menyampaikan pesan dalam bahasa Spanyol untuk para nelayan yang masih ditahan.', []],
  ['a stand in so many words', 'Dewan Laut menyatakan sikap tegas menentang latihan Norwegia.', ['Dewan Laut: latihan Norwegia']],
  ['whose speech opens a sentence', 'Presiden Peru Rina Wati tiba. Pidato Rina disiarkan kemarin. Rina mengatakan kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['an opening mark that closes', '“Kapal itu tua, “ ujar Rina Wati. “Kami menariknya,” tambahnya.', ['Rina Wati: Kapal itu tua', 'Rina Wati: Kami menariknya']],
  ['a body that answers', 'Presiden Rina Wati mengatakan kapal itu tua. Forum Nelayan menanggapi pernyataan Rina Wati, menyatakan bahwa, “kapal itu masih baik.”', ['Rina Wati: kapal itu tua', 'Forum Nelayan: kapal itu masih baik']],
  ['how the reporter reads it', 'Pernyataan ini mengindikasikan bahaya baru di laut.', []],
  ['the like, and no more', 'Rina Wati mengungkapkan sentimen serupa di media sosial.', []],
  ['together with others', 'Menurut Rina Wati dan kerabat para nelayan yang hilang, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['as of now', 'Rina Wati menuturkan, saat ini Peru juga tengah berduka, setelah kapal itu karam.', ['Rina Wati: saat ini Peru juga tengah berduka, setelah kapal itu karam']],
  ['her own committee', 'Menteri Peru Rina Wati menyatakan bahwa komisinya mengecam latihan itu.', ['Rina Wati: komisinya mengecam latihan itu']],
  ['verbs with one object', 'Rina Wati memastikan Peru akan terus mendukung dan mengupayakan, serta menyuarakan perdamaian.', ['Rina Wati: Peru akan terus mendukung dan mengupayakan, serta menyuarakan perdamaian']],
  ['whose words a body’s are', 'Menteri Peru Rina Wati tiba. Ia mengatakan Dewan Laut meminta Norwegia mundur. “Kapal itu tua,” katanya.', ['Rina Wati: Dewan Laut meminta Norwegia mundur', 'Dewan Laut: Norwegia mundur', 'Rina Wati: Kapal itu tua']],
  ['what they did, and a comma', 'Kementerian Kesehatan Peru yang memeriksa mereka di Lima, mengatakan nelayan itu sehat.', ['Kementerian Kesehatan Peru: nelayan itu sehat']],
  ['yesterday', '“Kemarin Presiden Rina Wati menyatakan, ‘Kapal itu tua.’ Kami menariknya,” kata Bayu Santoso.', ['Bayu Santoso: Kemarin Presiden Rina Wati menyatakan, ‘Kapal itu tua.’ Kami menariknya', 'Rina Wati: Kapal itu tua']],
  ['an agency behind whom somebody speaks', 'Menurut kantor berita Jiji, Rina Wati, penasihat menteri, menanggapi kabar itu, mengatakan: "Kapal itu sudah sangat tua."', ['Rina Wati: Kapal itu sudah sangat tua']],
  ['an agency behind an attribution', '“Kapal itu tua,” tulis pernyataan resmi kementerian, lapor Reuters, Minggu (22/6).', ['pernyataan resmi kementerian: Kapal itu tua']],
  ['what began before the marks', 'Rina Wati mengatakan, bahwa rakyat Peru "sangat marah dan akan melawan."', ['Rina Wati: rakyat Peru "sangat marah dan akan melawan."']],
  ['what goes on behind the marks', 'Rina Wati menegaskan, "persatuan" di Peru telah menguat.', ['Rina Wati: "persatuan" di Peru telah menguat']],
  ['what she left out', 'Rina Wati mengatakan, ada upaya untuk memecah Peru, tanpa menyebut siapa.', ['Rina Wati: ada upaya untuk memecah Peru']],
  ['a clause that leads in', 'Menanggapi pernyataan Bayu Santoso yang meminta Norwegia menyerah, Rina Wati memberikan jawaban.', ['Bayu Santoso: menyerah']],
  ['a deed that ends it', 'Rina Wati menyampaikan bahwa Peru hanya akan puas jika Norwegia menyerah dan mengakui kekalahan.', ['Rina Wati: Peru hanya akan puas jika Norwegia menyerah dan mengakui kekalahan']],
  ['a statement to whom', 'Rina Wati memberikan pernyataan keras kepada Presiden Bayu Santoso, Minggu (25/8).', []],
  ['besides', 'Selain menyinggung kapal itu, Rina Wati juga menilai Peru lalai.', ['Rina Wati: Peru lalai']],
  ['to whom she spoke', 'Berbicara kepada rakyat Peru, Presiden Rina Wati, menuturkan tidak ada kapal yang karam.', ['Rina Wati: tidak ada kapal yang karam']],
  ['the broadcaster of a fragment', 'Duta Besar Chile Bayu Santoso mengatakan mereka harus menahan "godaan perang," menurut penyiar negara.', ['Bayu Santoso: mereka harus menahan "godaan perang,"']],
  ['three states', 'Rusia, China, dan Pakistan mengecam latihan itu.', ['Rusia & China & Pakistan: latihan itu']],
  ['called by the second of his names', 'Direktur Studi Cakrawala, Muhammad Rashid Salim, mengatakan kapal itu tua. “Kami menariknya,” ujar Rashid.', ['Muhammad Rashid Salim: kapal itu tua', 'Muhammad Rashid Salim: Kami menariknya']],
  ['a view, and a comma', 'Rina Wati memandang, Peru jelas telah gagal menjaga kapalnya.', ['Rina Wati: Peru jelas telah gagal menjaga kapalnya']],
  ['looking at something', 'Rina Wati memandang kapal itu dari dermaga.', []],
  ['whose fear is told', 'Menteri Peru Rina Wati mengatakan kapal itu tua. Presiden itu khawatir kapal lain karam. “Kami menariknya,” ucapnya.', ['Rina Wati: kapal itu tua', 'Rina Wati: kapal lain karam', 'Rina Wati: Kami menariknya']],
  ['while entering', 'Rina Wati memperingatkan, saat memasuki laut itu, kapal Norwegia terlihat tua.', ['Rina Wati: saat memasuki laut itu, kapal Norwegia terlihat tua']],
  ['a joint statement', '“Kami menolak latihan itu,” bunyi pernyataan bersama Kanselir Chile Rina Wati, Presiden Peru Bayu Santoso, dan Perdana Menteri Norwegia Omar Salih.', ['Rina Wati & Bayu Santoso & Omar Salih: Kami menolak latihan itu']],
  ['leaders of several states', '“Kami menolak latihan itu,” kata para pemimpin Kanada, Italia, dan Jepang dalam sebuah pernyataan.', ['para pemimpin Kanada, Italia, dan Jepang: Kami menolak latihan itu']],
  ['a joint statement after a meeting', 'Kedua negara itu mengeluarkan pernyataan bersama, setelah para menteri bertemu di Lima.', []],
  ['a decision, and a comma', 'Mahkamah Laut telah mengeluarkan keputusan pada Juli 2004, bahwa kapal itu harus ditarik.', ['Mahkamah Laut: kapal itu harus ditarik']],
  ['then in her own words', 'Rina Wati menekankan perlunya berunding kembali: “Ini adalah satu-satunya jalan menuju damai.”', ['Rina Wati: perlunya berunding kembali', 'Rina Wati: Ini adalah satu-satunya jalan menuju damai']],
  ['a paper writes, and a comma', 'Media asal Chile ini menuliskan, perjanjian tersebut bertujuan menjaga laut.', ['Media asal Chile ini: perjanjian tersebut bertujuan menjaga laut']],
  ['that leader', 'Presiden Putin mengatakan kapal itu tua. Pemimpin Rusia itu menegaskan bahwa Peru salah.', ['Putin: kapal itu tua', 'Putin: Peru salah']],
  ['two bodies inside what is said', 'Rina Wati menyebut KBRI Lima dan Kementerian Luar Negeri selalu mengingatkan nelayan.', ['Rina Wati: KBRI Lima dan Kementerian Luar Negeri selalu mengingatkan nelayan', 'Kementerian Luar Negeri: nelayan']],
  ['posted that', 'Rina Wati mengunggah di media sosial bahwa kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['posted a picture', 'Rina Wati mengunggah foto kapal yang karam itu.', []],
  ['two relative clauses', 'Seorang penjaga Peru yang bekerja untuk yayasan laut yang didukung Chile mengatakan bahwa kapal itu tua.', ['Seorang penjaga Peru yang bekerja untuk yayasan laut yang didukung Chile: kapal itu tua']],
  ['more than the first word', 'Rumah sakit lapangan tidak memberi angka tetapi mengonfirmasi jatuhnya korban.', ['Rumah sakit lapangan: jatuhnya korban']],
  ['director of a hospital', 'Dr. Rashid al-Salim, direktur Rumah Sakit Omar menjelaskan bahwa obat habis.', ['Rashid al-Salim: obat habis']],
  ['while holding his son', 'Seorang pria, sambil memegang anaknya, berkata, "Ia hanya ingin makan."', ['Seorang pria: Ia hanya ingin makan']],
  ['initials behind a name', 'Wakil Ketua Majelis Rakyat (MPR Peru) Rashid Omar Salim (ROS) mengatakan kapal itu tua.', ['Rashid Omar Salim: kapal itu tua']],
  ['or, as he is called', 'Ketua Serikat Nelayan Rashid Omar Salim atau yang akrab disapa ROS menegaskan kapal itu tua. “Kami menariknya,” ujar ROS.', ['Rashid Omar Salim: kapal itu tua', 'Rashid Omar Salim: Kami menariknya']],
  ['one or the other', 'Rina Wati atau Bayu Santoso mengatakan kapal itu tua.', ['Bayu Santoso: kapal itu tua']],
  ['but she hopes', 'Rina Wati mengapresiasi sikap Presiden Bayu Santoso yang menegaskan dukungan terhadap Peru, namun berharap kapal itu ditarik.', ['Rina Wati: sikap Presiden Bayu Santoso yang menegaskan dukungan terhadap Peru', 'Rina Wati: kapal itu ditarik']],
  ['asked for, and more of it', 'Rina Wati menyerukan agar Peru memperjuangkan damai dan menolak perang.', ['Rina Wati: Peru memperjuangkan damai dan menolak perang']],
  ['this politician', 'Ketua Serikat Nelayan Rina Wati tiba. Politikus Laut ini pun berharap kapal itu ditarik.', ['Rina Wati: kapal itu ditarik']],
  ['all this time', 'Peru selama ini menilai kapal itu tua.', ['Peru: kapal itu tua']],
  ['an agency in marks', 'Presiden Peru Rina Wati tiba. Menurut kantor berita “Jiji”, dia menyatakan bahwa kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['in a paragraph of its own', 'Peru mengecam latihan itu.\nPresiden Rina Wati, mengatakan:\n“Kami tidak akan diam. Kapal itu akan ditarik.”', ['Peru: latihan itu', 'Rina Wati: Kami tidak akan diam. Kapal itu akan ditarik']],
  ['its allies', 'Peru dan sekutu-sekutu Eropanya mengatakan perang itu keliru.', ['Peru dan sekutu-sekutu Eropanya: perang itu keliru']],
  ['asked to hold out', 'Rina Wati meminta semua pihak dapat bertahan di tengah keadaan yang sulit.', ['Rina Wati: dapat bertahan di tengah keadaan yang sulit']],
  ['marks of two kinds', '‘’Kapal itu tua,’’ujar Rina Wati.', ['Rina Wati: Kapal itu tua']],
] as const)('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  ['whose attitude it tells', 'Peru dengan tegas menolak tarif Norwegia, kata juru bicara Kementerian Perdagangan.', 'PE'],
  ['nobody’s attitude', 'Peru adalah negara maju, kata juru bicara Kementerian Perdagangan.', null],
] as const)('the country of %s', (_, text, expected) => {
  expect(quote(text, 'id')[0]?.speaker?.country).toBe(expected)
})

test('whom she told is no office of hers', () => {
  expect(quote('“Kapal itu tua,” ucap Rina Wati, kepada wartawan.', 'id')[0]?.speaker?.role).toBeNull()
})

test('an office before a rank, behind where it was said', () => {
  expect(quote('Dalam jumpa pers itu, juru bicara militer Peru, Kolonel Rashid Salim, menyatakan kapal itu tua.', 'id')[0]?.speaker?.country).toBe('PE')
})
