import { expect, test } from 'vitest'
import { quote, shown } from './quote'

// what Indonesian papers report from demonstrations
test.each([
  ['on a banner', 'Massa membawa spanduk bertuliskan "Norwegia, tarik kapalmu" dan bendera Peru.', ['direct [bertuliskan] Massa: Norwegia, tarik kapalmu']],
  ['on two posters', 'Para nelayan membawa poster bertuliskan "Laut kami" serta "Usir kapal Norwegia".', ['direct [bertuliskan] Para nelayan: Laut kami', 'direct [bertuliskan] Para nelayan: Usir kapal Norwegia']],
  ['shown, then shouted', 'Massa mengangkat poster bertuliskan "Laut kami" dan meneriakkan "Usir kapal Norwegia".', ['direct [bertuliskan] Massa: Laut kami', 'direct [meneriakkan] Massa: Usir kapal Norwegia']],
  ['a large banner that reads', 'Di barisan depan, sejumlah ibu membentangkan spanduk besar yang berbunyi "Pulangkan anak kami".', ['direct [berbunyi] sejumlah ibu: Pulangkan anak kami']],
  ['with the words', 'Para demonstran juga membawa plakat dengan tulisan "Hentikan perang".', ['direct [tulisan] Para demonstran: Hentikan perang']],
  ['on clothes of a crowd', 'Puluhan aktivis mengenakan kaus bertuliskan "Selamatkan Laut".', ['direct [bertuliskan] Puluhan aktivis: Selamatkan Laut']],
  ['on clothes that name a state', 'Pria itu mengenakan kaus bertuliskan "Hidup Peru".', ['direct [bertuliskan] Pria itu: Hidup Peru']],
  ['chants', 'Dalam aksi itu massa meneriakkan yel-yel "Hidup Peru!" sembari mengibarkan bendera.', ['direct [meneriakkan] massa: Hidup Peru!']],
  ['slogans such as', 'Para buruh meneriakkan slogan seperti "Hidup Peru" dan "Usir Norwegia".', ['direct [meneriakkan] Para buruh: Hidup Peru', 'direct [meneriakkan] Para buruh: Usir Norwegia']],
  ['shouted while they burn something', 'Pengunjuk rasa membakar bendera sambil meneriakkan, "Usir Norwegia!"', ['direct [meneriakkan] Pengunjuk rasa: Usir Norwegia!']],
  ['written on a wall', 'Di tembok kedutaan, para pemuda menulis grafiti "Norwegia pencuri" dengan cat merah.', ['direct [menulis] para pemuda: Norwegia pencuri']],
  ['hung by them', 'Sebuah spanduk bertuliskan "Norwegia angkat kaki" digantung demonstran di jembatan.', ['direct [bertuliskan] demonstran: Norwegia angkat kaki']],
  ['that they carry', 'Sejumlah poster yang dibawa massa antara lain bertuliskan "Norwegia angkat kaki".', ['direct [bertuliskan] massa: Norwegia angkat kaki']],
  ['somebody is seen with it', 'Seorang perempuan terlihat membawa kertas berisi tulisan "Norwegia, pulangkan suamiku".', ['direct [berisi] Seorang perempuan: Norwegia, pulangkan suamiku']],
  ['before the subject', 'Sambil membawa poster bertuliskan "Laut kami", massa bergerak ke istana.', ['direct [bertuliskan] massa: Laut kami']],
  ['banners that call somebody names', 'Puluhan orang melakukan protes dengan membawa spanduk yang menyebut Rina Wati sebagai pencuri.', ['indirect [menyebut] Puluhan orang: Rina Wati sebagai pencuri']],
  ['what they are against', 'Dalam aksi itu, massa menentang latihan Norwegia dan menuntut ganti rugi.', ['indirect [menentang] massa: latihan Norwegia', 'indirect [menuntut] massa: ganti rugi']],
  ['those who take part', 'Para peserta aksi unjuk rasa menentang tarif Norwegia.', ['indirect [menentang] Para peserta aksi unjuk rasa: tarif Norwegia']],
  ['a rally', 'Unjuk rasa itu menentang tarif Norwegia.', ['indirect [menentang] Unjuk rasa itu: tarif Norwegia']],
  ['those at a rally', 'Dalam unjuk rasa itu, ratusan orang menentang tarif Norwegia.', ['indirect [menentang] ratusan orang: tarif Norwegia']],
  ['what they are for', 'Para pengunjuk rasa mendukung Peru dan mengecam latihan itu.', ['indirect [mendukung] Para pengunjuk rasa: Peru', 'indirect [mengecam] Para pengunjuk rasa: latihan itu']],
  ['condemned, and supported', 'Peru mengecam latihan Norwegia dan mendukung Chile.', ['indirect [mengecam] Peru: latihan Norwegia', 'indirect [mendukung] Peru: Chile']],
  ['the rally is no part of it', 'Ribuan orang menolak pangkalan Norwegia di pulau itu pada unjuk rasa Minggu.', ['indirect [menolak] Ribuan orang: pangkalan Norwegia di pulau itu']],
  ['demands, among others', 'Tuntutan massa antara lain pencabutan tarif ikan.', ['indirect [Tuntutan] massa: pencabutan tarif ikan']],
  ['demands are', 'Tuntutan para buruh adalah penghentian impor ikan.', ['indirect [Tuntutan] para buruh: penghentian impor ikan']],
  ['a crowd without a name does two things', 'Di Lima, kelompok nelayan menggelar aksi dan menyatakan dukungan kepada Chile.', ['indirect [menyatakan dukungan] kelompok nelayan: Chile']],
  ['there are banners as well', 'Massa membakar ban. Kemudian terdapat spanduk bertuliskan "Usir Norwegia" dan "Boikot ikan Norwegia".', ['direct [bertuliskan] -: Usir Norwegia', 'direct [bertuliskan] -: Boikot ikan Norwegia']],
  ['some among the posters', 'Para buruh membawa poster. Beberapa di antara poster tersebut bertuliskan "Laut kami".', ['direct [bertuliskan] -: Laut kami']],
  ['one that draws the eye', 'Sekelompok demonstran memanjat gedung. Salah satu spanduk yang mencuri perhatian bertuliskan: "Laut kami."', ['direct [bertuliskan] -: Laut kami']],
  ['slogans that they shout', 'Slogan-slogan pro-Peru "Bebaskan Peru" dan "Hidup Peru" diteriakkan para demonstran.', ['direct [Slogan-slogan] para demonstran: Bebaskan Peru', 'direct [Slogan-slogan] para demonstran: Hidup Peru']],
  ['says a sentence on a poster', '"Bebaskan anak kami," tulis sebuah kalimat dalam poster kecil yang dibawa seorang ibu.', ['direct [tulis] seorang ibu: Bebaskan anak kami']],
  ['are the words on a card', '"Bebaskan anak kami," bunyi tulisan pada karton yang dipegang seorang bocah.', ['direct [bunyi tulisan pada] seorang bocah: Bebaskan anak kami']],
  ['posters that criticise', 'Orang-orang juga terlihat membawa poster yang mengkritik Norwegia.', ['indirect [mengkritik] Orang-orang: Norwegia']],
  ['some who carry words', 'Ada pula peserta yang membawa tulisan "Kami cinta Peru".', ['direct [membawa] peserta: Kami cinta Peru']],
  ['demands that they voice', 'Tuntutan yang disuarakan massa di antaranya menutup kedutaan Norwegia.', ['indirect [Tuntutan] yang disuarakan massa: menutup kedutaan Norwegia']],
  ['two cries', 'Para pelajar meneriakkan "Usir Norwegia!" dan "Laut bukan milikmu".', ['direct [meneriakkan] Para pelajar: Usir Norwegia!', 'direct [meneriakkan] Para pelajar: Laut bukan milikmu']],
  ['what one says of others', 'Ketua serikat itu mengatakan para buruh mendukung Peru.', ['indirect [mengatakan] Ketua serikat itu: para buruh mendukung Peru']],
  ['a union is against it', 'Serikat guru menentang pemotongan anggaran dan menggelar mogok.', ['indirect [menentang] Serikat guru: pemotongan anggaran']],
  // no quotations
  ['what a rally is about', 'Ratusan orang ikut dalam demonstrasi menentang tarif Norwegia.', []],
  ['a bag of somebody', 'Pelaku membawa tas bertuliskan "Lima Marathon" saat ditangkap.', []],
  ['a song', 'Grup musik itu menyanyikan lagu "Laut Kita" di Lima.', []],
  ['what a crowd refuses to do', 'Demonstran menolak bubar meski polisi menembakkan gas air mata.', []],
  ['an army that is against another', 'Pasukan itu menentang pasukan Norwegia di perbatasan.', []],
  ['banners that are taken down', 'Spanduk-spanduk yang sempat digantung di gedung itu dicopot petugas.', []],
  ['a rally with a title', 'Aksi bertajuk "Selamatkan Laut" itu dijaga 1.300 personel polisi.', []],
  ['a shop', 'Toko itu memasang papan bertuliskan "Tutup" di pintunya.', []],
  ['a brand', 'Pria itu mengenakan kaus bertuliskan "Laut Biru" ketika ditangkap.', []],
  ['a road sign', 'Rambu bertuliskan "Perbatasan Peru" berdiri di tepi jalan itu.', []],
  ['a ship', 'Kapal bertuliskan "Laut Biru" pada lambungnya itu ditemukan nelayan.', []],
  ['a welcome that nobody holds', 'Baliho bertuliskan "Selamat Datang di Peru" terpasang di sepanjang jalan.', []],
  ['taken away by police', 'Polisi menyita spanduk bertuliskan "Gulingkan Presiden" dari sebuah mobil.', []],
  ['on the wall of an office', 'Di ruang kerjanya terpasang poster bertuliskan "Laut adalah Masa Depan".', []],
  ['a sale', 'Restoran itu memasang spanduk bertuliskan "Diskon 50 Persen".', []],
  ['a crowd that came against something', 'Ribuan orang turun ke jalan untuk menentang kunjungan itu.', []],
  ['support that is a deed', 'Klub itu mendukung kampanye kesehatan di Peru.', []],
  ['slogans that nobody words', 'Demonstran meneriakkan slogan anti-Norwegia dan membakar ban.', []],
] as const)('%s', (_, text, expected) => {
  expect(shown(text, 'id')).toEqual(expected)
})

const speakersOf = (text: string) => quote(text, 'id').map((q) => q.speakers.map((s) => s.name).join(' + '))

test.each([
  ['a counted crowd', 'Ratusan mahasiswa berunjuk rasa. Mereka membawa spanduk bertuliskan "Laut kami".', ['Ratusan mahasiswa']],
  ['told of after somebody spoke', 'Peru mengatakan kapal itu karam. Ratusan mahasiswa berunjuk rasa. Mereka membawa spanduk bertuliskan "Laut kami".', ['Peru', 'Ratusan mahasiswa']],
  ['in the middle of a sentence', 'Unjuk rasa itu diikuti puluhan nelayan. Mereka membawa poster bertuliskan "Laut kami".', ['puluhan nelayan']],
  ['beside police', 'Polisi berjaga ketika ratusan mahasiswa tiba. Mereka meneriakkan "Usir Norwegia".', ['ratusan mahasiswa']],
  ['behind a place', 'Di Lima, keluarga sandera menutup jalan. Mereka membawa spanduk bertuliskan "Bawa mereka pulang".', ['keluarga sandera']],
  ['a body', 'Koalisi Laut Bersih menggelar aksi di depan Kedutaan Besar Norwegia. Mereka membentangkan spanduk bertuliskan "Laut kami".', ['Koalisi Laut Bersih']],
  ['whom a minister did not meet', 'Menteri Rina Wati menolak bertemu para petani. Mereka lalu membakar ban dan meneriakkan "Pecat menteri!"', ['para petani']],
  ['two sentences before', 'Rombongan petani tiba pagi hari. Mereka berkumpul di bawah tenda. Mereka membawa spanduk bertuliskan "Tolak beras impor".', ['Rombongan petani']],
  ['a sign that nobody carries', 'Ratusan mahasiswa berkumpul. Sebuah poster bertuliskan "Laut kami" tampak di pagar.', ['Ratusan mahasiswa']],
  ['those of whom somebody spoke are not meant', 'Para nelayan mengatakan ratusan kapal dan para pembeli telah pergi. Mereka menuntut ganti rugi.', ['Para nelayan', 'Para nelayan']],
])('they: %s', (_, text, expected) => {
  expect(speakersOf(text)).toEqual(expected)
})
