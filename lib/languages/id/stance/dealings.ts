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
      'eksekusi massal, penindakan keras, tindakan keras terhadap, tindakan keras aparat, kekerasan aparat, kekerasan polisi, pembubaran paksa, pembredelan, pemberangusan, pemberangusan pers, pemadaman internet, pemutusan internet, penggusuran paksa, penghilangan paksa, kerja paksa, kamp kerja paksa, kecurangan pemilu, pemilu curang, sensor terhadap, razia terhadap, pelarangan jilbab, larangan berjilbab, diskriminasi terhadap, perlakuan terhadap tahanan, perlakuan terhadap minoritas, perlakuan terhadap pekerja migran, perlakuan terhadap muslim, pembatasan kebebasan, pengekangan kebebasan',
    ].join(', '),
  },
  misdeed: {
    active: [
      across(no, 'sungguh-sungguh, benar-benar melindungi, benar-benar ingin, becus, sanggup melindungi, mampu melindungi, peduli nasib, mau melindungi, mau bertanggung jawab, mau berunding, mau mendengarkan, transparan soal, transparan tentang, transparan dalam, adil terhadap, terbuka soal, jujur soal, jujur tentang'),
      across('memakai, menggunakan, menjatuhkan, menembakkan', 'senjata kimia, gas beracun, senjata biologis, bom fosfor, bom curah, bom tandan, bom klaster, senjata terlarang, standar ganda, cara-cara kotor, cara kotor, taktik kotor'),
      across('menerapkan, memberlakukan, mempraktikkan, memainkan', 'standar ganda, politik adu domba, politik pecah belah, politik belah bambu, diskriminasi, praktik diskriminatif'),
      across('terlalu cepat, terlalu dini, terlalu terburu-buru, terburu-buru, buru-buru, tergesa-gesa, terlalu jauh', 'mengambil keputusan, mengambil kesimpulan, menarik kesimpulan, menuduh, menghakimi, menyalahkan, mencampuri, ikut campur, memvonis'),
      across('mengganggu, mengusik', 'ketenangan, ketenteraman, nelayan, para nelayan, pelayaran, kedaulatan, keamanan kawasan'),
      across('membuang, mengalirkan', 'limbah ke laut, air limbah, limbah nuklir, air radioaktif, limbah radioaktif, sampah ke, sampah plastik ke, limbah beracun'),
      across('menaikkan, mengenakan, memberlakukan, menerapkan, memasang, mengubah', 'secara sepihak, sepihak'),
      across('menghambat, menjegal, mendiskriminasi, mempersulit', 'ekspor kami, ekspor kita, produk kami, produk kita, sawit kita, kelapa sawit, sawit indonesia, barang kami, masuknya produk'),
      across('mempermainkan', 'harga, kita, kami, nasib'),
      'praktik dumping, melakukan dumping, membanting harga',
    ].join(', '),
  },
  // whom one does not want to lose
  welcome: {
    active: across(
      'mementingkan, sangat mementingkan, mengutamakan, memprioritaskan, menomorsatukan, sangat menghargai, memandang penting, menganggap penting, sangat memperhatikan, terus membina, ingin membina, ingin merawat, ingin menjaga, tetap menjaga',
      'hubungan dengan, hubungan baik dengan, hubungannya dengan, kerja sama dengan, kemitraan dengan, persahabatan dengan, persahabatannya dengan',
    ),
  },
  thank: {
    active: across('tidak akan pernah, tak akan pernah, takkan pernah', 'melupakan dukungan, melupakan bantuan, melupakan jasa, melupakan kebaikan, melupakan solidaritas, melupakan uluran tangan, melupakan pengorbanan, melupakan pertolongan, melupakan peran'),
  },
  // who is not to be blamed
  support: {
    active: [
      combine('jangan, jangan hanya, jangan cuma, jangan selalu, jangan asal, jangan terus, jangan terus-menerus, jangan buru-buru', 'menyalahkan, salahkan, menuduh, menuding, memojokkan, menyudutkan, mengkambinghitamkan, mengambinghitamkan, memusuhi, musuhi, mengucilkan, kucilkan, menghakimi'),
      combine('tidak adil, tak adil, keliru, salah besar', 'menyalahkan, bila menyalahkan, jika menyalahkan, kalau menyalahkan, untuk menyalahkan, menuduh, menuding, jika menuduh, bila menuduh, kalau menuduh, jika menuding'),
    ].join(', '),
  },
  // on whom one does not want to depend
  worry: {
    active: [
      combine('ketergantungan, ketergantungan berlebihan, ketergantungan yang berlebihan, terlalu bergantung, terlalu tergantung, terlampau bergantung, sangat bergantung', 'pada, kepada, terhadap, dengan'),
      combine('lepas dari, melepaskan diri dari, mengurangi, mengakhiri', 'ketergantungan pada, ketergantungan kepada, ketergantungan terhadap, ketergantungannya pada, ketergantungannya terhadap'),
    ].join(', '),
  },
})
