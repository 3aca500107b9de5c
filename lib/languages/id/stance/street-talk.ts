import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const no = 'tidak, tak, belum, tidak pernah, tak pernah, belum pernah, enggan, menolak, tidak mau, tak mau, tidak kunjung, tak kunjung'
const us = 'kita, kami, negara kita, negara kami, rakyat kita, rakyat kami'

/** How politicians on the stump and people in the street speak of other states: who takes whose jobs, who pays for whose defence, who stood by whom. Compiled for this project. */
export const streetTalk = (): FrameTable => ({
  misdeed: {
    active: [
      across('membodohi, membodoh-bodohi, memperbodoh, mengadali, mengerjai, mengibuli, mengakali, mempecundangi, menipu, memperalat, memeras, menguras, mengisap, menyedot, menyerobot, mencurangi, mencuri dari, merampok', us),
      across('merebut, mencuri, mengambil, merampas, mencaplok, menyedot', 'lapangan kerja kita, lapangan kerja kami, pekerjaan kita, pekerjaan kami, pekerjaan buruh, pekerjaan rakyat, lahan nafkah, mata pencaharian, nafkah nelayan, pasar kita, pasar kami, industri kita, pabrik kita, pabrik kami'),
      across(no, 'membayar bagiannya, membayar iurannya, membayar kewajibannya, membayar utangnya, melunasi utangnya, menanggung bagiannya, memikul bagiannya, memikul bebannya, berbagi beban, membayar sepeser pun, membayar sepeserpun, membayar apa pun, membayar apa-apa, membayar ganti rugi, membayar porsinya, menyumbang sepeser pun'),
      across('menunggak', 'iuran, utang, kewajiban, tagihan'),
      acrossAny('tidak akan bertahan, tak akan bertahan, takkan bertahan, tidak bisa bertahan, tidak akan ada, tidak akan sanggup, bukan apa-apa, tidak berarti apa-apa', 'tanpa kita, tanpa kami, tanpa bantuan kita, tanpa bantuan kami'),
      acrossAny('membanjiri, membanjir', 'dengan narkoba, dengan senjata, dengan barang murah, dengan baja murah, dengan produk murah, dengan barang tiruan, dengan pemukim, dengan propaganda, dengan migran, dengan hoaks, dengan kebohongan, dengan fentanil, dengan mata-mata'),
      across('mengirim, mengirimkan, menyelundupkan, mengalirkan, memasukkan', 'narkoba ke, fentanil ke, heroin ke, racun ke, mata-mata ke, penjahat ke, pembunuh ke, milisi ke, gerilyawan ke, teroris ke, pemberontak ke'),
      across('mematikan, menutup, memutar, memainkan', 'keran gas, keran minyak, keran air, katup gas, pasokan gas, pasokan listrik'),
      across('memangkas, memotong, memutus, menghentikan, mengurangi, menyunat', 'pasokan gas, pasokan minyak, pasokan listrik, pasokan air, aliran gas, aliran air, aliran listrik, aliran minyak, pengiriman gas, pasokan bahan bakar'),
      across('menjadi, adalah, merupakan, tetap, jadi', 'surga bagi teroris, surga bagi penjahat, surga bagi koruptor, surga bagi penyelundup, surga bagi buronan, tempat persembunyian para, tempat persembunyian teroris, tempat persembunyian buronan, tempat berlindung teroris, tempat berlindung bagi teroris, tempat berlindung para buronan, tempat aman bagi teroris, tempat yang aman bagi teroris, sarang teroris, sarang penjahat, sarang koruptor, sarang narkoba, sarang mafia'),
      across('menggerogoti, mengikis, melemahkan, merusak, menggerus, meruntuhkan, mengacak-acak', 'independensi, kemandirian, sendi-sendi, demokrasi, negara hukum, supremasi hukum, kebebasan pers, tatanan internasional, tatanan dunia, kepercayaan, keutuhan, persatuan, sistem perdagangan, sistem multilateral'),
      acrossAny('membuat, menjadikan', 'kurang aman, tidak aman, semakin tidak aman, lebih berbahaya, semakin berbahaya, makin berbahaya, semakin miskin, makin miskin, semakin menderita, makin menderita, hidup dalam ketakutan, seperti neraka'),
      across('hanya, cuma', 'menghormati kekuatan, menghargai kekuatan, mengerti kekuatan, mengerti kekerasan, mengerti bahasa, paham bahasa, mengenal bahasa, memahami bahasa, tunduk pada kekuatan, takut pada kekuatan, mau uang, menginginkan uang, mengejar untung, mengejar keuntungan, mengejar kepentingan, mencari untung, mencari keuntungan, mencari muka, pandai berbicara, pandai berjanji, pandai bicara, bisa berjanji, bisa mengancam, bisa menuntut, tahu menuntut'),
      across('lolos, bebas, melenggang', 'begitu saja, tanpa hukuman, dari hukuman, dari jerat hukum, dari sanksi, dari tanggung jawab, dari pertanggungjawaban'),
      across('mengeruk, meraup, mencari, menangguk, memetik, mengail, menuai, mengambil', 'untung dari, keuntungan dari penderitaan, untung di atas, keuntungan di atas, keuntungan di tengah, untung di tengah, di air keruh, keuntungan sepihak, keuntungan politik dari'),
      across('tidak punya, tak punya, tidak memiliki, tak memiliki, tidak ada, tak ada, tidak menunjukkan, belum menunjukkan', 'niat untuk, niat berdamai, niat mundur, niat menghentikan, keinginan berdamai, keinginan untuk berdamai, minat pada perdamaian, kemauan politik, kemauan untuk, rasa bersalah, penyesalan, belas kasihan, rasa kemanusiaan, rasa malu, kesungguhan, keseriusan, niat tulus, kemajuan dalam reformasi'),
      across('bisa, dapat, mampu', combine('mengakhiri, menghentikan, menyelesaikan', 'perang ini besok, perang ini dalam, perang ini hari, perang ini kapan, semua ini dalam, semua ini besok, semua ini hari, ini besok, ini dalam sehari, ini dalam satu, ini sekarang, ini kapan')),
      across('duduk manis, duduk diam, berpangku tangan, tidur nyenyak, ongkang-ongkang, ongkang-ongkang kaki', 'sementara, ketika, saat, selagi'),
      combine('duduk manis sementara, menonton dari', 'kami, kita, rakyat, pinggir, jauh, kejauhan'),
      across('menggantung, merajam, mencambuk, memancung, memenggal, mengeksekusi, memenjarakan, menyiksa, menghukum mati', 'orang hanya karena, orang karena, para penyair, penyair, perempuan, perempuan karena, remaja, anak-anak, mahasiswa, warganya sendiri, demonstran, pengunjuk rasa, narablog, minoritas, pengkritik, siapa saja yang'),
      across('mengarak, mempertontonkan, memamerkan', 'tawanan, sandera, jenazah, mayat, pelaut kami, tentara kami'),
      across('mengira, menyangka, menganggap, pikir, berpikir', 'kami bodoh, kita bodoh, kami lemah, kita lemah, kami budak, kita budak, bisa membeli, bisa membodohi, bisa mendikte, bisa menipu, bisa memeras, dunia bodoh, dirinya paling, dirinya di atas, dirinya polisi'),
      across('merasa', 'bisa membeli, bisa membodohi, bisa mendikte, bisa menipu, bisa memeras, bisa mengatur, berhak mengatur, berhak mendikte, berhak menyerang, paling berkuasa, paling benar, dirinya polisi, di atas hukum, pemilik dunia, berkuasa atas'),
      across('berutang', 'penjelasan, maaf, permintaan maaf, jawaban, banyak penjelasan, kompensasi, keadilan'),
      across('tidak pernah, tak pernah, tidak, tak, gagal', 'belajar apa pun, belajar apa-apa, belajar dari kesalahan, belajar dari kesalahannya, belajar dari sejarah, mengambil pelajaran, memetik pelajaran'),
      across('menghalalkan', 'segala cara, semua cara, kekerasan, darah'),
      across('mengubah-ubah, mengubah, mempermainkan', 'aturan main, aturan di tengah, tiang gawang'),
      acrossAny('mendapatkan, mendapat, mengambil, memperoleh', 'kami tidak mendapat apa-apa, kita tidak mendapat apa-apa, kami tidak dapat apa-apa, kita tidak dapat apa-apa, kita gigit jari, kami gigit jari'),
      across('bertindak, bersikap, berlaku, bertingkah, berperilaku', 'seperti polisi dunia, bak polisi dunia, bagai polisi dunia, layaknya polisi dunia, seperti preman, bak preman, layaknya preman, bagai preman, seperti kaisar, bak kaisar, bak raja, seperti raja, seperti tuan tanah, bak tuan tanah, seperti penguasa dunia, seperti penjajah, bak penjajah, layaknya penjajah, seperti perundung, seperti bandit, bak bandit, seperti rentenir, seperti mafia, bak mafia, seperti hakim, seolah-olah, seolah, seakan, seakan-akan, di luar hukum, semaunya, sesuka hati, seenaknya, sembarangan, arogan, secara sepihak, sepihak, tidak jujur, licik, kasar, gegabah'),
      across('kehabisan', 'alasan, kebohongan, dalih, akal'),
      across('membuat, menjadikan, bikin, membikin', 'kami sengsara, rakyat kami sengsara, rakyat sengsara, kami menderita, kami susah, hidup kami susah, rakyat susah, kami sulit, kami marah, kami kecewa, kami rugi, hidup kami sulit, hidup rakyat sulit, rakyat kami menderita, rakyat kita menderita, petani kami bangkrut, petani kita bangkrut, nelayan kami, nelayan kita'),
      across('menyulitkan, mempersulit, menyusahkan, menyengsarakan', 'hidup, kehidupan, rakyat, warga, nelayan, petani, kami, kita, pekerja, pengusaha, negara berkembang, negara lain'),
    ].join(', '),
    passive: combine('barang murah, baja murah, narkoba, sampah, limbah, mata-mata, migran ilegal, senjata ilegal', 'membanjir dari, mengalir dari, masuk dari, datang dari, membanjiri dari'),
  },
  merit: {
    active: [
      across('mendapat, mendapatkan, memiliki, punya, menempati', 'tempat di hati kami, tempat di hati kita, tempat di hati rakyat kami, tempat khusus di hati, tempat istimewa di hati, tempat tersendiri di hati'),
      across('ada, berada, berdiri, hadir, selalu ada, selalu berada', 'di sisi kami, di sisi kita, di samping kami, di samping kita, di pihak kami, di pihak kita, bersama kami, bersama kita, di belakang kami, di saat sulit, di saat susah, pada saat sulit, untuk kami, untuk kita, saat kami membutuhkan, ketika kami membutuhkan, di garis depan perjuangan'),
      across('mempertaruhkan, mengorbankan, memberikan, kehilangan, menyerahkan', 'demi kebebasan kami, demi kebebasan kita, demi kemerdekaan kami, demi kami, demi kita, segalanya demi, segalanya untuk, nyawa demi, nyawanya demi, nyawa mereka demi, putra-putranya demi, putra-putri terbaiknya, darahnya untuk, darah dan nyawa, jiwa dan raga, prajuritnya demi'),
      across('berjuang, berperang, bertempur, berkorban, gugur, mati, menderita', 'demi kita semua, demi kami semua, demi kebebasan, demi kemerdekaan, demi kemanusiaan, demi keadilan, demi perdamaian, demi kami, demi kita, untuk kita semua, untuk kami, di sisi kami, di samping kami, bersama kami, bahu-membahu dengan kami, demi dunia'),
      across('membangun, mendirikan, membiayai, memperbaiki', 'rumah sakit kami, rumah sakit dan sekolah, sekolah kami, sekolah-sekolah kami, jalan kami, jalan dan jembatan kami, jembatan kami, kota kami, pelabuhan kami, rel kereta kami, rumah-rumah kami, kembali kota kami, untuk rakyat kami, bagi rakyat kami'),
      across('mengentaskan, mengangkat, membebaskan', 'dari kemiskinan, dari kelaparan, dari keterbelakangan'),
      across('tidak pernah, tak pernah, belum pernah, tidak', 'memulai perang, memulai konflik, menyerang siapa pun, menyerang siapapun, menjajah siapa pun, menjajah kami, menjajah negara, menginvasi siapa pun, mengganggu kami, menyakiti kami, merugikan kami, berbuat jahat kepada kami, meminta perang, memilih perang, menginginkan perang, mengkhianati kami, meninggalkan sahabat, melupakan kami, mendikte kami, mencampuri urusan kami, meminta imbalan, meminta balasan, menuntut balasan, memasang syarat'),
      across('datang, tetap tinggal, bertahan, hadir, menolong, membantu', 'ketika yang lain pergi, saat yang lain pergi, ketika orang lain pergi, ketika tidak ada, saat tidak ada, ketika tak ada, ketika semua pergi, saat semua pergi, ketika dunia diam, saat dunia diam, tanpa diminta, tanpa pamrih, tanpa syarat'),
      across('membuat', 'kami bangga, kita bangga, saya bangga, dunia kagum, kami kagum, dunia lebih aman, kawasan lebih aman, dunia lebih baik, hidup kami lebih baik, dunia lebih damai, kami merasa aman, kami merasa diterima, kami merasa di rumah'),
      across('menjaga, membuat', 'rumah sakit kami tetap, sekolah kami tetap, listrik kami tetap, ekonomi kami tetap, kami tetap hidup, kami tetap hangat, kami tetap aman, perdamaian tetap'),
      across('melakukan, berbuat, memberi, memberikan, menyumbang', 'lebih dari bagiannya, lebih dari kewajibannya, lebih dari cukup, lebih dari siapa pun, lebih dari negara mana pun, lebih banyak daripada siapa pun, yang terbaik, semampunya, segalanya untuk membantu, apa yang tidak dilakukan, bagiannya, porsinya'),
      across('membayar, menanggung, memikul', 'bagiannya, porsinya, bebannya sendiri, separuh biaya, sebagian besar biaya, beban terberat, beban paling berat'),
      across('memegang, menepati, setia pada, memenuhi, menjaga', 'kata-katanya, ucapannya, perkataannya, omongannya, sumpahnya, janji-janjinya'),
      across('bisa, dapat, mampu, sanggup', 'membantu mengakhiri perang, membantu mengakhiri konflik, membantu meredakan, membantu menengahi, membantu mewujudkan, membantu menyelesaikan perang'),
      across('bekerja sama, bekerjasama, bekerja sama penuh, kooperatif', 'dengan tim penyidik, dengan penyidik, dengan penyelidik, dengan inspektur, dengan para inspektur, dengan mahkamah, dengan pengadilan, dengan badan atom, dengan tim penyelidik, dengan penyelidikan'),
      'tak pernah ingkar, tidak pernah ingkar, tak pernah ingkar janji, tidak pernah ingkar janji, selalu menepati janji',
    ].join(', '),
  },
  support: {
    active: [
      acrossAny('apa yang menimpa, apa yang terjadi pada, apa yang dilakukan terhadap, apa yang dialami', 'menimpa kita semua, menimpa kita, terjadi pada kita, menimpa kami, bisa menimpa kita, kita rasakan, kami rasakan'),
      acrossAny('kita semua adalah, kita semua, kami semua', 'hari ini, malam ini, sekarang'),
      combine('hari ini kita semua, malam ini kita semua, hari ini kami semua, hari ini dunia adalah, hari ini kita adalah', 'orang, warga, bangsa, rakyat'),
      acrossAny('bersama, di sisi, di samping', 'saudara-saudara kami di, saudara-saudara kita di, saudara kami di, saudara kita di, sahabat kami di, sahabat-sahabat kami di'),
    ].join(', '),
  },
  reject: {
    active: [
      combine('tidak satu sen pun, tak satu sen pun, tak sepeser pun, tidak sepeser pun, tidak ada lagi uang, tak ada lagi uang, tidak ada lagi bantuan, tidak ada lagi senjata, tidak boleh ada lagi bantuan, tidak boleh ada lagi senjata, jangan ada lagi senjata, jangan ada lagi bantuan, tidak satu rupiah pun, tidak satu peluru pun, tidak setetes pun', 'untuk, bagi, kepada, ke'),
      across('merobek, menyobek, merobek-robek, membuang, mencampakkan, membatalkan, mengakhiri, keluar dari, menarik diri dari, mundur dari, meninggalkan', 'kesepakatan dengan, kesepakatan nuklir dengan, perjanjian dengan, perjanjian nuklir dengan, perjanjian dagang dengan, kesepakatan dagang dengan, perjanjian damai dengan, perjanjian ekstradisi dengan, pakta dengan, pakta pertahanan dengan, traktat dengan, kontrak dengan, nota kesepahaman dengan, perundingan dengan, pembicaraan dengan'),
      combine('hanya orang gila yang, hanya orang bodoh yang, cuma orang bodoh yang, hanya orang tolol yang, kita harus bodoh untuk, harus bodoh untuk, kita pasti gila kalau, gila kalau, bodoh kalau, bodoh jika, naif jika, naif kalau, terlalu naif untuk', 'percaya pada, percaya kepada, mempercayai, memercayai, percaya, mau percaya, berunding dengan, berdagang dengan, bersekutu dengan, mengandalkan, memberi hadiah'),
    ].join(', '),
  },
  oppose: {
    active: across('bersikap, bertindak, berbicara, bicara', 'lebih keras kepada, lebih keras terhadap, lebih tegas kepada, lebih tegas terhadap, jauh lebih keras terhadap, jauh lebih tegas terhadap, lebih galak terhadap, tanpa kompromi terhadap'),
  },
  criticise: {
    active: [
      acrossAny('kehilangan', 'pekerjaan ke, lapangan kerja ke, pabrik ke, uang ke, miliar ke, triliun ke, lapangan kerja gara-gara, pekerjaan karena ulah'),
      'dengan sahabat seperti, dengan teman seperti, dengan sekutu seperti, dengan tetangga seperti, dengan kawan seperti',
    ].join(', '),
    noun: combine('defisit dagang, defisit perdagangan, defisit', 'besar dengan, sangat besar dengan, yang besar dengan, yang sangat besar dengan, raksasa dengan, luar biasa dengan, mengerikan dengan'),
  },
  praise: {
    active: [
      across('banyak yang bisa, banyak hal yang bisa, banyak yang dapat, banyak yang harus', 'dipelajari dari, kita pelajari dari, kami pelajari dari, ditiru dari, kita tiru dari, kita contoh dari'),
      combine('kenangan indah, kenangan manis, kenangan terindah, kesan indah, kenangan hangat', 'tentang, akan, di, dari, bersama'),
      'dunia membutuhkan, dunia butuh, kawasan ini membutuhkan',
      across('dunia, kawasan, kita, kami, eropa, asia', 'masih membutuhkan kepemimpinan, membutuhkan kepemimpinan, sangat membutuhkan kepemimpinan'),
      across('tidak ada, tak ada, mustahil ada', 'solusi tanpa, perdamaian tanpa, penyelesaian tanpa, kemajuan tanpa, stabilitas tanpa, keamanan tanpa, kesepakatan tanpa'),
      combine('tidak ada yang bisa, tak ada yang bisa, tidak ada yang dapat, tak ada yang dapat', 'menggantikan, menandingi, menyaingi, mengalahkan keramahan, menandingi keramahan'),
    ].join(', '),
  },
  sympathise: {
    active: across('hati saya, hati kami, hati kita, hati ini', 'hancur melihat apa yang terjadi di, hancur melihat apa yang menimpa, pilu melihat apa yang terjadi di, sedih melihat apa yang terjadi di, hancur melihat, hancur menyaksikan, pilu melihat, pilu menyaksikan, pedih melihat, sakit melihat penderitaan, teriris melihat, remuk melihat, tersayat melihat') + ', ' + combine('sedih melihat, pilu melihat, prihatin melihat, menangis melihat', 'apa yang terjadi di, apa yang menimpa, apa yang dialami, nasib, penderitaan'),
  },
})
