import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const no = 'tidak, tak, belum, kurang'

/** How states treat their own people, those who come to work in them, and those they trade with. Compiled for this project. */
export const dealings = (): FrameTable => ({
  // a state's own deeds, whichever preposition names it
  crackdown: {
    noun: [
      combine('eksekusi, eksekusi mati, hukuman mati, vonis mati, hukuman gantung, hukuman cambuk, hukuman pancung', 'massal, terhadap, atas, bagi, di'),
      combine('penangkapan, penahanan, pemenjaraan, penindasan, pembungkaman, pemidanaan, kriminalisasi, persekusi, pengadilan, penganiayaan, penyiksaan', 'massal, aktivis, para aktivis, wartawan, jurnalis, para jurnalis, oposisi, tokoh oposisi, demonstran, para demonstran, pengunjuk rasa, pembangkang, mahasiswa, biksu, blogger, minoritas, kaum minoritas, pekerja migran, tahanan, tahanan politik'),
      combine('perlakuan rasis, perlakuan diskriminatif, perlakuan kasar, perlakuan tak manusiawi, perlakuan tidak manusiawi, perlakuan kejam, eksploitasi', 'terhadap, atas, kepada, pada') + ', eksekusi massal, penindakan keras, tindakan keras terhadap, tindakan keras aparat, kekerasan aparat, kekerasan polisi, pembubaran paksa, pembredelan, pemberangusan, pemberangusan pers, pemadaman internet, pemutusan internet, penggusuran paksa, penghilangan paksa, kerja paksa, kamp kerja paksa, kecurangan pemilu, pemilu curang, sensor terhadap, razia terhadap, pelarangan jilbab, larangan berjilbab, diskriminasi terhadap, perlakuan terhadap tahanan, perlakuan terhadap minoritas, perlakuan terhadap pekerja migran, perlakuan terhadap muslim, pembatasan kebebasan, pengekangan kebebasan',
    ].join(', '),
  },
  misdeed: {
    active: [
      across(no, 'siap masuk, siap menjadi, layak masuk, layak menjadi, pantas masuk, pantas menjadi, sungguh-sungguh, benar-benar melindungi, benar-benar ingin, becus, sanggup melindungi, mampu melindungi, peduli nasib, mau melindungi, mau bertanggung jawab, mau berunding, mau mendengarkan, transparan soal, transparan tentang, transparan dalam, adil terhadap, terbuka soal, jujur soal, jujur tentang'),
      across('memakai, menggunakan, menjatuhkan, menembakkan', 'senjata kimia, gas beracun, senjata biologis, bom fosfor, bom curah, bom tandan, bom klaster, senjata terlarang, standar ganda, cara-cara kotor, cara kotor, taktik kotor'),
      across('menerapkan, memberlakukan, mempraktikkan, memainkan', 'standar ganda, politik adu domba, politik pecah belah, politik belah bambu, diskriminasi, praktik diskriminatif'),
      across('terlalu cepat, terlalu dini, terlalu terburu-buru, terburu-buru, buru-buru, tergesa-gesa, terlalu jauh', 'mengambil keputusan, mengambil kesimpulan, menarik kesimpulan, menuduh, menghakimi, menyalahkan, mencampuri, ikut campur, memvonis'),
      across('mengganggu, mengusik', 'ketenangan, ketenteraman, nelayan, para nelayan, pelayaran, kedaulatan, keamanan kawasan'),
      across('membuang, mengalirkan', 'limbah ke laut, air limbah, limbah nuklir, air radioaktif, limbah radioaktif, sampah ke, sampah plastik ke, limbah beracun'),
      across('menaikkan, mengenakan, memberlakukan, menerapkan, memasang, mengubah', 'secara sepihak, sepihak'),
      across('menghambat, menjegal, mendiskriminasi, mempersulit', 'ekspor kami, ekspor kita, produk kami, produk kita, sawit kita, kelapa sawit, sawit indonesia, barang kami, masuknya produk'),
      across('memveto, mengganjal, menahan-nahan', 'bantuan, sanksi, paket, keanggotaan, resolusi, keputusan, usulan, pencairan'),
      across('menyubsidi, mensubsidi, memproteksi', 'petaninya, industrinya, nelayannya, produknya, petani mereka'),
      across('mengajukan, mengajukan lagi, menyodorkan', 'tuntutan berlebihan, tuntutan yang berlebihan, tuntutan tidak masuk akal, tuntutan baru, syarat yang mustahil, syarat yang tidak masuk akal'),
      across('ikut menikmati, turut menikmati, menikmati, meraup, menangguk, menarik, memetik', 'keuntungan dari perang, keuntungan dari penderitaan, keuntungan dari kebakaran, keuntungan dari perusahaan, keuntungan dari konflik, untung dari, keuntungan di atas penderitaan'),
      combine('tidak lagi, tak lagi, tidak pernah, tak pernah, tidak mau, tak mau', 'memahami, mengerti, memikirkan, mempedulikan, memedulikan'),
      across('mempermainkan', 'harga, kita, kami, nasib'),
      'praktik dumping, melakukan dumping, membanting harga',
    ].join(', '),
  },
  sanction: {
    active: across('mengenakan, memberlakukan, menjatuhkan, menerapkan', 'bea antidumping, bea masuk antidumping, bea masuk imbalan, bea imbalan, bea masuk tinggi, tarif tinggi, hambatan dagang, larangan impor'),
    passive: across('tarif, bea masuk, bea antidumping, pajak, larangan', 'yang dikenakan, yang diberlakukan, yang diterapkan, yang dijatuhkan, yang dipasang'),
    noun: 'penangguhan dana, pencabutan hak suara, penangguhan keanggotaan, pembekuan keanggotaan, penghentian bantuan, pemotongan bantuan, pengusiran duta besar, penarikan duta besar',
  },
  // what a place has become
  wrongdoing: {
    noun: across('pusat, sarang, surga, markas, gudang, lahan subur', 'penipuan, penipuan daring, penipuan online, judi daring, judi online, pencucian uang, narkoba, penjahat, koruptor, buronan, perdagangan orang, teroris, mafia, penyelundup') + ', tikaman dari belakang, tusukan dari belakang, tikaman di punggung, tamparan keras bagi, penghinaan besar bagi',
  },
  oppose: {
    active: combine('tidak akan pernah menjadi, takkan pernah menjadi, tidak pernah menjadi, bukan, bukanlah', 'bagian, bagian dari') + ', ' + across('tidak akan pernah menyerahkan, takkan pernah menyerahkan, tak akan pernah menyerahkan, tidak akan menyerahkan', 'kepada, pada, ke tangan'),
  },
  praise: { active: across('belajar banyak, banyak belajar, ingin belajar, patut belajar, perlu belajar, bisa belajar', 'dari, kepada, dari keberhasilan, dari pengalaman, dari kesuksesan') },
  // what was taken, given back
  help: { active: across('mengembalikan, memulangkan', 'aset milik, artefak milik, artefak kepada, benda bersejarah kepada, pusaka milik, pusaka kepada, arca milik, manuskrip kepada, harta jarahan, uang jarahan') },
  punishment: { active: 'akan ditenggelamkan, akan ditembak, akan diusir, akan ditindak, akan ditindak tegas, akan disita, akan dideportasi, akan ditangkap, akan dipulangkan paksa, akan dilawan, bakal ditenggelamkan, bakal diusir, bakal ditindak, harus diusir, harus ditenggelamkan, harus disita' },
  plain: { noun: 'mau tidak mau, mau tak mau, suka tidak suka, tidak ada jalan lain kecuali, tidak ada jalan lain selain, tidak ada pilihan lain kecuali, tidak ada pilihan lain selain, tidak ada cara lain selain, maupun, mengakui membuka, mengakui bahwa, mengakui ada, mengakui adanya, mengakui telah, mengakui pernah, mengakui akan, gagal membayar utang, gagal melunasi utang, gagal bayar, mengakui negaranya, mengakui negeri, mengakui negara kami' },
  criticise: { active: 'heran, merasa heran, terheran-heran', noun: 'keheranan' },
  // whom one does not want to lose
  welcome: {
    active: across(
      'mementingkan, sangat mementingkan, mengutamakan, memprioritaskan, menomorsatukan, sangat menghargai, memandang penting, menganggap penting, sangat memperhatikan, terus membina, ingin membina, ingin merawat, ingin menjaga, tetap menjaga',
      'hubungan dengan, hubungan baik dengan, hubungannya dengan, kerja sama dengan, kemitraan dengan, persahabatan dengan, persahabatannya dengan',
    ) + ', ' + across('segera meratifikasi, segera merampungkan, segera menyelesaikan, segera menyepakati, segera menandatangani, mempercepat, mempercepat penyelesaian', 'perjanjian dagang dengan, perundingan dagang dengan, perjanjian perdagangan bebas dengan, kesepakatan dagang dengan, perjanjian ekonomi dengan') + ', ' + across('pintu kami, pintu kita, pintunya, hati kami, hati kita', 'terbuka untuk, terbuka bagi, terbuka lebar untuk, terbuka lebar bagi'),
  },
  thank: {
    active: 'untung ada, untunglah ada, untung saja ada, syukurlah ada, beruntung ada, beruntung memiliki, beruntung punya, bersyukur ada, bersyukur memiliki, bersyukur punya, ' + across('tidak akan pernah, tak akan pernah, takkan pernah', 'melupakan dukungan, melupakan bantuan, melupakan jasa, melupakan kebaikan, melupakan solidaritas, melupakan uluran tangan, melupakan pengorbanan, melupakan pertolongan, melupakan peran, melupakan sikap, melupakan persahabatan, melupakan sahabat'),
  },
  plight: { noun: across('belum pernah, tidak pernah, tak pernah', 'melihat penderitaan, menyaksikan penderitaan, melihat kehancuran, menyaksikan kehancuran, melihat kelaparan, menyaksikan kelaparan, melihat kesengsaraan') },
  // who is not to be blamed
  support: {
    active: [
      across('serangan terhadap, serangan atas, serangan pada', 'serangan terhadap kami, serangan terhadap kita, serangan terhadap semua, serangan terhadap seluruh, berarti perang dengan kami'),
      across('tidak akan membiarkan, tak akan membiarkan, takkan membiarkan, tidak akan pernah membiarkan, tidak boleh membiarkan, tidak bisa membiarkan, tak bisa membiarkan, jangan biarkan, tidak akan meninggalkan', 'sendirian, sendiri, ditindas, dijajah, jatuh, kalah, menderita, kelaparan, hancur, diinjak-injak, terpuruk, tumbang'),
      'bukan salah, bukan kesalahan, bukanlah kesalahan, bukan gara-gara, bukan karena ulah',
      combine('jangan, jangan hanya, jangan cuma, jangan selalu, jangan asal, jangan terus, jangan terus-menerus, jangan buru-buru', 'menyalahkan, salahkan, menuduh, menuding, memojokkan, menyudutkan, mengkambinghitamkan, mengambinghitamkan, memusuhi, musuhi, mengucilkan, kucilkan, menghakimi'),
      combine('tidak adil, tak adil, keliru, salah besar', 'menyalahkan, bila menyalahkan, jika menyalahkan, kalau menyalahkan, untuk menyalahkan, menuduh, menuding, jika menuduh, bila menuduh, kalau menuduh, jika menuding'),
    ].join(', '),
  },
  // on whom one does not want to depend
  worry: {
    active: [
      'mengeluh, mengeluh bahwa, mengeluh karena, mengeluhkan bahwa',
      combine('ketergantungan, ketergantungan berlebihan, ketergantungan yang berlebihan, terlalu bergantung, terlalu tergantung, terlampau bergantung, sangat bergantung', 'pada, kepada, terhadap, dengan'),
      combine('lepas dari, melepaskan diri dari, mengurangi, mengakhiri', 'ketergantungan pada, ketergantungan kepada, ketergantungan terhadap, ketergantungannya pada, ketergantungannya terhadap'),
    ].join(', '),
  },
})
