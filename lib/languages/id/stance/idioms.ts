import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const notYet = 'belum juga, belum mau, belum pernah, masih belum, tidak kunjung, tak kunjung'

/** Set phrases with which one says well or ill of a state, by what they picture; “*” stands for up to four words. Compiled for this project. */
export const idioms = (): FrameTable => ({
  misdeed: {
    // what is meant for those in need
    passive: across('bantuan, truk bantuan, konvoi bantuan, bantuan pangan, makanan, obat-obatan, ambulans, relawan, air bersih', 'ditahan, diblokir, dihalangi, dihadang, dicegat, dirampas, dihambat, dibom, ditembaki, diputus'),
    active: [
      across('merugikan, memeras, mencekik, menjerat', 'petani, nelayan, mahasiswa, pekerja, buruh, konsumen, eksportir, produsen, rakyat, warga, pemilik, pengusaha, negara berkembang, negara miskin, industri kecil, kami, kita'),
      acrossAny('memperlakukan', 'lebih buruk daripada, lebih buruk dari, seperti binatang, seperti hewan, seperti ternak, seperti budak, seperti sampah, seperti penjahat, secara tidak manusiawi, dengan tidak manusiawi, secara semena-mena'),
      'hanya peduli pada kepentingannya, hanya peduli pada kepentingan, hanya memikirkan kepentingannya, hanya memikirkan diri sendiri, hanya mementingkan diri sendiri, hanya mementingkan kepentingannya, mewariskan perpecahan, mewariskan konflik, mewariskan luka, mewariskan kemiskinan, hanya menonton, cuma menonton, hanya bisa menonton, hanya jadi penonton, hanya menjadi penonton, tinggal diam saja, berpangku tangan, menggurui, menceramahi, mengajari kami, mengajari kita, datang hanya saat butuh, datang hanya ketika butuh, datang hanya kalau butuh, hanya datang saat butuh, hanya datang ketika butuh',
      // what was owed and did not come
      across(notYet, 'meminta maaf, minta maaf, menyerahkan, menarik, memenuhi, menepati, menjelaskan, membuktikan, membayar, mempertanggungjawabkan, mengakui, mengutuk, mengecam, menunjukkan, melaksanakan, mencabut, membebaskan, mengembalikan, membuka diri'),
      across('belum, tidak, tak, gagal', 'sesuai kesepakatan, sesuai janji, sesuai janjinya, seperti yang dijanjikan, seperti yang disepakati, sebagaimana dijanjikan, sebagaimana disepakati'),
      // on the move in the wrong direction
      across('menjauh, makin menjauh, semakin menjauh, mundur, berbalik, melenceng', 'dari demokrasi, dari Eropa, dari Barat, dari reformasi, dari cita-cita, dari kesepakatan, dari komitmennya, dari jalur, ke otoritarianisme, ke masa lalu'),
      across('bergantung pada, berpegang pada, bersandar pada, kembali ke, terjebak dalam, terpaku pada', 'masa lalu, cara lama, kebiasaan lama, kolonial, perang dingin, Perang Dingin, usang, ketinggalan zaman'),
      across('mengucilkan, mempermalukan, merendahkan, mencoreng muka, menghancurkan', 'diri, diri sendiri, dirinya, dirinya sendiri, mukanya sendiri, perekonomiannya sendiri, negaranya sendiri, rakyatnya sendiri'),
      // played, staged and pretended
      across('memainkan, bermain', 'kartu, sandiwara, korban, di dua kaki, dua kaki, dua muka, kotor, curang, kucing-kucingan, watak'),
      across('pura-pura, berpura-pura, berlagak', 'tidak tahu, tuli, buta, jadi korban, menjadi korban, peduli, berunding, ingin damai, tidak bersalah, kuat'),
      across('berlindung di balik, bersembunyi di balik, bersembunyi di belakang', 'dalih, alasan, kedaulatan, hukum, agama, demokrasi, veto, punggung, kata-kata, retorika'),
      // brought down
      across('mengubah, menjadikan', 'menjadi sarang, sarang mata-mata, sarang teroris, menjadi neraka, menjadi kuburan, menjadi medan perang, menjadi ladang, ajang perang, sandera, menjadi tempat sampah, menjadi sasaran, tameng'),
      across('membiarkan', 'mati, tenggelam, kelaparan, membusuk, terlunta-lunta, telantar, terbakar, hutan, tanpa, sendirian, menderita, terombang-ambing, berlarut-larut'),
      across('menahan, mengurung, menyekap', 'tanpa proses, tanpa pengadilan, tanpa peradilan, tanpa alasan, di dalam kontainer, di kamp, dalam kerangkeng, ribuan orang, para aktivis, wartawan'),
      across('menggiring, mendorong, mengirim, melepas', 'migran ke, migran masuk, pengungsi kembali, pengungsi ke laut, para migran, para pengungsi kembali'),
      across('meminjamkan, menyediakan, memberikan, membuka', 'wilayahnya kepada, wilayahnya untuk, wilayahnya bagi, wilayah udaranya untuk, tanahnya untuk, pangkalannya untuk'),
      across('melukai, menyakiti, menghina, menistakan, merendahkan, melecehkan', 'hati, perasaan, umat, seluruh umat, setiap, bangsa, rakyat, martabat, kehormatan, nabi, agama, kami'),
      across('menabrak, menyeruduk, menyerempet, mengejar, mengusir, membuntuti, menyemprot, menghadang', 'perahu, kapal nelayan, perahu nelayan, para nelayan, nelayan, kapal kami, kapal patroli'),
      across('lebih dulu, lebih dahulu, duluan', 'menembak, melepaskan tembakan, menyerang, melanggar, memulai, memprovokasi'),
      across('melepaskan tembakan, menembaki, menembak', 'ke arah kerumunan, ke kerumunan, ke arah demonstran, demonstran, pengunjuk rasa, tanpa peringatan, tanpa alasan, tanpa sebab'),
      across('mengklaim, mengambil, merebut, mencaplok, mengakui', 'yang bukan miliknya, apa yang bukan, yang bukan haknya, milik kami, milik bangsa lain, budaya kami, warisan'),
      across('menuai', 'apa yang ditanam, apa yang ditanamnya, apa yang ditabur, apa yang ditaburnya, badai, akibat perbuatannya, buah'),
      across('menjarah, mengeruk, mencuri, merampok', 'mineral, minyak, kekayaan, sumber daya, ikan, tanah, hutan, tambang, harta'),
      across('sama saja dengan, tak ubahnya, tidak ubahnya, tak lebih dari, tidak lebih dari', 'pemerasan, perampokan, penjajahan, penjajah, preman, perang, penjara, penculikan, pembajakan, penghinaan, pengkhianatan, pencurian, jajahan, budak, boneka'),
      across('mengkriminalkan, menghukum, mempidanakan', 'mereka yang, orang yang, para relawan, para aktivis, para penyelamat, yang menolong'),
      across('menyandera', 'kebijakan, anggaran, parlemen, dewan, organisasi, seluruh, blok, kawasan, Eropa, dunia, perundingan, masa depan, keputusan, bantuan'),
      across('menyadap', 'telepon, pembicaraan, percakapan, komunikasi, kedutaan, pemimpin'),
      across('terlalu sedikit, tidak banyak, tak banyak, setengah hati', 'berbuat, berbuat untuk, membantu, menangani, menyumbang, memerangi'),
      combine('tidak pantas, tak pantas, tidak layak, tak layak, tidak berhak, tak berhak', 'menggurui, mengajari, menceramahi, menilai, menghakimi, mendikte, berbicara tentang, bicara soal'),
    ].join(', '),
  },
  merit: {
    active: [
      across('memainkan, punya, memiliki, memegang, mengambil', 'peran yang tak tergantikan, peran tak tergantikan, peran yang tidak tergantikan'),
      'berada di pihak yang benar, di pihak yang benar, berdiri di pihak yang benar',
      across('mengakui, berani mengakui, menghadapi, berdamai dengan', 'dosa masa lalunya, kesalahan masa lalunya, masa lalunya, kekejaman masa lalunya, dosa sejarahnya, kejahatan masa lalunya'),
      across('menyelesaikan, menuntaskan, membangun, mengirim, mengirimkan, membayar, memenuhi, menepati', 'tepat waktu, tepat pada waktunya, tenggat, sesuai jadwal'),
      'contoh bagaimana, contoh nyata bagaimana, besar hati, tidak pernah berhenti membantu, tak pernah berhenti membantu, tak henti membantu, tak henti-hentinya membantu, tidak pernah berhenti menolong, tidak pernah berhenti mendukung',
      across('datang, turun tangan, bergerak cepat, bergegas, cepat, sigap', 'menolong, membantu, mengirim bantuan, mengirimkan bantuan, memberi bantuan, memberikan bantuan, mengulurkan tangan'),
      across('yang pertama, negara pertama yang, salah satu yang pertama, termasuk yang pertama', 'mengulurkan, membantu, menolong, mengakui, mengirim, menawarkan bantuan, memberi bantuan, menyambut'),
      across('menunjukkan kepada dunia, memperlihatkan kepada dunia, mengajarkan kepada dunia, membuktikan kepada dunia, mengajari kita', 'arti, bahwa, bagaimana, makna, cara'),
      across('mengubah', 'wajah provinsi, wajah kota, wajah desa, wajah negeri, wajah negara, hidup kami, hidup banyak orang, menjadi lebih baik, nasib jutaan'),
      across('bekerja keras, berupaya keras, berusaha keras, berjuang keras', 'mengamankan, menjaga, mencegah, mewujudkan, menengahi, membantu, memenuhi, melindungi, memulihkan, mengatasi'),
      across('bergerak, melangkah, berjalan, berada', 'ke arah yang benar, ke arah yang tepat, di jalur yang benar, di jalan yang benar, di jalur yang tepat'),
      across('selalu, senantiasa, tidak pernah berhenti, tak pernah berhenti', 'mendampingi, menyertai, hadir untuk, hadir bagi'),
      across('tidak pernah, tak pernah', 'meninggalkan kami, meninggalkan perlawanan, meninggalkan rakyat, meninggalkan sahabat, mengecewakan kami, melupakan kami, mengkhianati kami'),
      across('membuka', 'pintu ketika, pintu bagi pengungsi, pintunya bagi, pintu bagi para, rumahnya bagi, hatinya, tangannya bagi, perbatasannya bagi pengungsi'),
      across('berjasa, berperan', 'membawa, besar, dalam perdamaian, dalam mewujudkan, mendamaikan, menengahi, mengantar'),
      across('pantas, layak, patut, berhak', 'bangga, berbangga, dibanggakan, dipuji, dihormati, diapresiasi, mendapat pujian, mendapat penghargaan, diacungi jempol, ditiru, dicontoh'),
      across('memikul, menanggung', 'beban berat, beban pengungsi, beban yang, beban lebih, beban terbesar'),
    ].join(', '),
    noun: 'jasa baik',
  },
  trust: {
    active: across('mengandalkan, bergantung kepada, berharap kepada, menaruh harapan pada, menggantungkan harapan pada', 'untuk terus, untuk memimpin, untuk membantu, untuk mendorong, untuk memainkan, sebagai sahabat, sebagai mitra, sebagai sekutu'),
  },
  thank: {
    active: across('tidak akan melupakan, takkan melupakan, tak akan melupakan, tidak pernah melupakan, tak pernah melupakan, selalu mengingat, akan selalu mengenang', 'jasa, kebaikan, bantuan, pertolongan, budi baik, pengorbanan, apa yang telah dilakukan'),
  },
  worry: {
    active: across('jangan, tidak boleh, tak boleh, tidak bisa, jangan pernah', 'naif terhadap, naif soal, naif tentang, terbuai oleh, tertipu oleh, terkecoh oleh, percaya begitu saja pada, percaya begitu saja kepada'),
  },
})
