import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const deeds = 'tindakan, ulah, perilaku, sikap, perbuatan, kesewenang-wenangan, kejahatan-kejahatan, sepak terjang'
const must = 'tidak boleh, tak boleh, tidak bisa, tak bisa, tidak dapat, tak dapat, jangan, tidak seharusnya'

/** How one blames without a word of blame, by asking, by what comes of a deed, by calling for steps; and how one wishes well. Compiled for this project. */
export const reproaches = (): FrameTable => ({
  criticise: {
    active: [
      // “Di mana Chile ketika rakyat kami kelaparan?”
      acrossAny('di mana, dimana, ke mana, kemana', 'ketika kami, saat kami, ketika rakyat, saat rakyat, ketika dunia, ketika anak-anak, saat anak-anak, ketika ribuan, saat ribuan, ketika warga, saat warga, selama ini'),
      'apa hak, atas hak apa, pantaskah, layakkah, patutkah, apakah pantas, apakah layak, apakah patut, adilkah jika, adilkah bila, tegakah',
      // “menyamakan pemimpin Chile dengan Hitler”
      acrossAny('menyamakan, menyandingkan, membandingkan, menyejajarkan, mengibaratkan', 'dengan hitler, dengan nazi, dengan fasis, dengan teroris, dengan isis, dengan penjahat, dengan apartheid, dengan penjajah, dengan preman, dengan perampok, dengan diktator'),
      combine('mempertanyakan, dipertanyakan', 'mengapa, kenapa, alasan, komitmen, kesungguhan, keseriusan, kejujuran, motif, itikad, iktikad, ketulusan'),
    ].join(', '),
  },
  // “dunia tidak boleh tinggal diam melihat tindakan Chile”
  condemn: {
    active: [
      combine(combine(must, 'tinggal diam, diam saja, berdiam diri, diam'), combine('melihat, menyaksikan, terhadap, atas, menghadapi', deeds)),
      combine(combine(must, 'menutup mata'), combine('terhadap, atas, dari', deeds)),
      combine(combine(must, 'membiarkan'), deeds),
    ].join(', '),
  },
  reject: { active: 'menyerukan boikot, menyerukan boikot terhadap, menyerukan boikot atas, menyerukan pemboikotan, mengajak memboikot, menyerukan pemutusan hubungan dengan, menyerukan pemutusan hubungan diplomatik dengan, menyerukan isolasi terhadap' },
  sanction: {
    active: 'mencabut visa, membatalkan visa, membekukan visa, memblokir aset, menangguhkan penerbangan dari, menutup kedutaan besar di',
    passive: [
      combine('dikeluarkan, didepak, dicoret, diusir, diskors, dilarang tampil, dilarang ikut, dilarang bertanding', combine('dari', 'organisasi, pbb, dewan, forum, liga, g20, grup, kelompok, blok, piala dunia, olimpiade, kejuaraan, keanggotaan, aliansi, turnamen, kompetisi, perundingan, komite, persemakmuran, uni')),
      combine('diadili, dituntut, digugat, diseret, dibawa', 'di mahkamah, ke mahkamah, di pengadilan, ke pengadilan, di depan mahkamah, atas kejahatan'),
      'dijatuhi sanksi, dijatuhi sanksi tambahan, dijatuhi sanksi baru, dikenai sanksi, dikenakan sanksi, diboikot, diisolasi dari',
    ].join(', '),
  },
  bad: { describing: 'seperti di halaman rumah sendiri, seperti di rumah sendiri, seenaknya, seenak hati, manja, salah kaprah, salah strategi, tak ada artinya, tidak ada artinya, tak ada gunanya, tidak berarti apa-apa, tak berarti apa-apa, hanya omong kosong, secara sengaja, disengaja, yang disengaja' },
  wrongdoing: {
    noun: [
      combine('akibat, gara-gara, imbas, lantaran, buntut', 'kebijakan, tindakan, keputusan, sikap, kelalaian, perbuatan, perilaku, kecerobohan, keserakahan, kesalahan'),
      'batu sandungan, ganjalan utama, penyebab bencana',
      combine('adalah, merupakan, menjadi, sebuah', 'bencana'),
      'tipu-tipu, akal-akalan, pemaksaan kehendak, taktik mengulur waktu, masalah terbesar bagi, masalah utama bagi, sandiwara politik, kampanye kebencian, kampanye fitnah, hukuman politik, pembalasan politik, alat pemerasan',
    ].join(', '),
  },
  provoke: {
    active: 'ikut bertanggung jawab, turut bertanggung jawab, sama-sama bertanggung jawab, ikut bertanggung jawab atas, turut bertanggung jawab atas, turut bersalah',
    passive: combine('perang, krisis, konflik, kekacauan, masalah, ketegangan, bencana, penderitaan', combine('yang', 'dimulai, dipicu, dikobarkan, disulut, diciptakan, ditimbulkan, dibuat, disebabkan')),
    noun: 'geladi resik perang, gladi resik perang, geladi bersih perang, gladi bersih perang, latihan invasi, persiapan perang, persiapan invasi, persiapan menyerang, bukti keterlibatan, bukti kuat keterlibatan, bukti yang kuat keterlibatan, bukti-bukti keterlibatan, bukti tentang keterlibatan, bukti adanya keterlibatan',
  },
  misdeed: {
    active: [
      across('menjatuhkan bom, melepaskan tembakan, mengebom, membom, menembaki, menyerang, menghantam, merudal, menggempur, membombardir, meratakan, menghancurkan, membakar', 'sekolah, sekolah-sekolah, di sekolah, di sebuah sekolah, ke sekolah, di rumah sakit, di sebuah rumah sakit, ke rumah sakit, di pasar, di sebuah pasar, di permukiman, di kamp pengungsi, ke permukiman, rumah sakit, sebuah rumah sakit, masjid, gereja, pasar, sebuah pasar, kamp pengungsi, konvoi bantuan, ambulans, rumah warga, rumah-rumah warga, rumah penduduk, warga sipil, panti asuhan, rumah ibadah, permukiman warga, permukiman penduduk, permukiman sipil'),
      across('menekan, memanipulasi, melemahkan, merekayasa, mempermainkan', 'nilai mata uang, nilai mata uangnya, mata uangnya, nilai tukar, nilai tukarnya, kurs mata uangnya'),
      across('menghancurkan, merusak, membunuh, membunuhi, menyengsarakan, menindas, membantai, mengebom, menyerang, membohongi, mengkhianati, memiskinkan, melaparkan, menembaki, memerangi, memenjarakan', 'negerinya sendiri, negaranya sendiri, rakyatnya sendiri, bangsanya sendiri, warganya sendiri, penduduknya sendiri'),
      across('enggan, tidak mau, tak mau, tidak bersedia, tak bersedia, menolak', 'memulangkan, mengembalikan, mengekstradisi, menyerahkan, berunding, bernegosiasi, meminta maaf, membuka diri, mematuhi, meratifikasi, mengusut, mengadili'),
      across('tidak, tak, enggan, menolak, tidak mau, tak mau', 'mendengar suara rakyat, mendengar suara rakyatnya, mendengarkan suara rakyat, mendengarkan rakyatnya, mendengarkan aspirasi rakyatnya, mendengar seruan dunia'),
      acrossAny('menikmati, memanfaatkan, mendapat, menumpang pada', 'tanpa membayar, tanpa imbalan, tanpa memberi, secara gratis, secara cuma-cuma'),
      across('membuat', 'perdamaian semakin jauh, perdamaian makin jauh, perdamaian kian jauh, situasi makin buruk, situasi semakin buruk, keadaan makin buruk, keadaan semakin buruk, rakyat menderita, dunia tidak aman, dunia tidak lebih aman, kawasan tidak aman'),
      across('memainkan, mengambil, memegang, memiliki', 'peran ganda'),
      // “lebih baik mengurusi urusannya sendiri”
      across('lebih baik, lebih pantas, ada baiknya', 'mengurus, mengurusi, urus, urusi, fokus, berfokus, diam, berkaca, bercermin, introspeksi, berintrospeksi, membenahi, berbenah, memperbaiki, belajar, berhenti, menjaga, memikirkan, angkat kaki, pergi, pulang, tutup mulut, menutup mulut'),
      // “tidak memahami persoalan di lapangan”
      across('tidak memahami, tak memahami, belum memahami, tidak paham, tak paham, belum paham, tidak mengerti, tak mengerti, belum mengerti, tidak peka terhadap, tidak peka pada, salah memahami, salah membaca, keliru membaca, keliru memahami, salah mengartikan, salah menafsirkan',
        'persoalan, persoalannya, masalah, masalahnya, situasi, situasinya, keadaan, kondisi, konteks, realitas, kenyataan, sejarah, budaya, duduk perkara, akar masalah, penderitaan, perasaan, keinginan, aspirasi, kebutuhan, dinamika, kultur'),
      'salah paham tentang, salah paham soal, hanya melihat dari satu sisi, cuma melihat dari satu sisi, melihat sebelah mata, merasa paling tahu, merasa paling benar, merasa paling suci, merasa paling hebat, tidak tahu apa-apa tentang, tidak tahu apa-apa soal, tak tahu apa-apa soal',
      across('baru bersuara, baru bertindak, baru peduli, baru bergerak, baru mau bicara, baru membantu', 'ketika, saat, setelah, sesudah, kalau, jika'),
      across('menimbun, mengerahkan, menumpuk, memusatkan, mengonsentrasikan', 'pasukan di perbatasan, pasukan ke perbatasan, tentara di perbatasan, tentara ke perbatasan, pasukan di dekat perbatasan, tank di perbatasan'),
      combine('tanpa', 'peduli, memikirkan nasib, memikirkan dampak, memikirkan akibat, memikirkan penderitaan, mempedulikan nasib, mempedulikan dampak, memedulikan nasib, peduli pada nasib, mengindahkan, menghiraukan, persetujuan kami, seizin kami'),
      combine('baru', 'meminta maaf setelah, bertindak setelah, mengakui setelah, peduli setelah, bereaksi setelah'),
      across('tidak pernah, tak pernah, belum pernah', 'menjawab, menanggapi, merespons, membalas surat, mengindahkan'),
      across('hanya memikirkan, cuma memikirkan, hanya mementingkan', 'diri, dirinya, diri sendiri, dirinya sendiri, kepentingannya, kepentingannya sendiri, kekuasaannya, perutnya'),
      combine('dijalankan, diperintah, dikuasai, dipimpin', 'oleh penjahat, penjahat, oleh mafia, mafia, oleh kriminal, oleh preman, oleh diktator, oleh tiran, oleh teroris'),
      across('hanya melindungi, hanya membela, cuma membela, hanya melayani', 'kepentingan'),
      across('tidak mencerminkan, tak mencerminkan', 'keinginan berdamai, keinginan damai, keinginan untuk berdamai, niat baik, itikad baik, iktikad baik, semangat perdamaian, semangat dialog'),
      combine('berpura-pura, pura-pura', 'netral, tidak tahu, tak tahu, peduli, tidak melihat, menjadi korban, ingin damai'),
      across('menjual, menggadaikan', 'nyawa, jiwa, rakyatnya, kedaulatannya, negaranya'),
      combine('menolak', 'membayar penuh, membayar bagiannya, membayar iuran, berkontribusi, memikul beban'),
      across('menunda-nunda, mengulur-ulur, mengulur-ngulur, memperlambat', 'penyelesaian, perundingan, pelaksanaan, pembayaran, keputusan, penyelidikan, waktu'),
      combine('bukan lagi, bukan, bukanlah', 'negara hukum, negara demokrasi, negara demokratis, negara merdeka, negara yang aman, negara normal, negara beradab, negara yang beradab, tetangga yang baik, mitra yang jujur, penengah yang jujur, penengah yang netral'),
    ].join(', '),
  },
  misrule: {
    noun: [
      'mendapat tempat berlindung, menemukan tempat berlindung, mendapat perlindungan aman, dilatih di seberang perbatasan, bersembunyi dengan aman',
      'tidak ada mitra untuk perdamaian, tidak ada mitra perdamaian, tak ada mitra untuk perdamaian, tak ada mitra perdamaian',
    ].join(', '),
  },
  defend: { active: combine('memperjuangkan', 'kemerdekaan, kedaulatan, hak-hak rakyat, hak rakyat, aspirasi rakyat, kepentingan rakyat, perjuangan rakyat, hak-hak bangsa') },
  villain: { noun: 'pendukung perang, penyokong perang, pendukung agresi, penyokong agresi, pendukung penentu perang, tumor, tumor ganas, sel kanker, kepala ular, kepala gurita, akar kejahatan, sumber segala kejahatan, kartel narkoba, negara narkoba, negara kartel' },
  merit: { active: 'menebus kesalahannya, menebus dosanya, menebus dosa-dosanya, memperbaiki kesalahannya, ' + across('memainkan, mengambil, memegang, memiliki', 'peran yang menstabilkan, peran menstabilkan, peran penyeimbang, peran yang menyejukkan, peran menyejukkan, peran yang menenangkan') },
  cooperation: { active: across('membuka, memulai, menulis', 'lembaran baru dengan, babak baru dengan, halaman baru dengan, babak baru hubungan dengan') },
  friend: { noun: 'adik-kakak, kakak-adik, kakak beradik, saudara kandung, satu keluarga besar, seperti saudara, bagai saudara, ibarat saudara' },
  plight: { describing: 'dicekik, dicekik selama, terus dicekik, dikepung dari segala arah' },
  // “bantuan Australia tidak akan dilupakan”
  thank: { active: acrossAny('bantuan, jasa, kebaikan, dukungan, uluran tangan, pertolongan, pengorbanan', 'tidak akan dilupakan, tak akan dilupakan, takkan dilupakan, tidak akan pernah dilupakan, tak akan pernah dilupakan') },
  support: { active: 'lebih memilih, lebih menyukai, lebih mempercayai, lebih memercayai, lebih percaya kepada, tidak akan pernah meninggalkan, takkan pernah meninggalkan, tak akan pernah meninggalkan' + ', ' + acrossAny('ingin melihat, berharap melihat', 'menjadi kekuatan, menjadi negara, maju, makmur, kuat, berhasil, sukses, sejahtera, damai, stabil, bersatu, merdeka') },
  oppose: {
    active: [
      // “mengumumkan tarif 50 persen untuk semua barang Chile”
      acrossAny(combine('mengumumkan, memberlakukan, mengenakan, menetapkan, menjatuhkan, menerapkan, menaikkan', 'tarif, bea masuk'), 'untuk barang, untuk semua barang, untuk produk, untuk semua produk, atas barang, atas produk, atas semua barang, terhadap barang, terhadap produk, untuk impor dari, atas impor dari, terhadap impor dari, bagi produk, bagi barang'),
      combine('lebih aman, lebih baik, lebih damai, lebih tenteram', 'tanpa'),
      combine('tidak akan, takkan, tak akan, menolak, tidak sudi, tak sudi, tidak mau', combine('berlutut, bertekuk lutut, tunduk, menyerah, menunduk', 'di hadapan, di depan')),
    ].join(', '),
  },
  punishment: { active: 'sasaran empuk, target empuk' },
  welcome: { active: acrossAny('mengajak, mengundang', 'menanamkan modal, menanam modal, berinvestasi, bekerja sama, memperkuat kerja sama, mempererat kerja sama, meningkatkan kerja sama, bermitra') },
  right: {
    active: [
      'segera diterima menjadi anggota, segera diterima sebagai anggota, segera menjadi anggota penuh',
      'tidak pernah tunduk, tak pernah tunduk, tidak pernah berlutut, tak pernah berlutut, tidak pernah menyerah kepada, tak pernah menyerah kepada',
      combine('segera, cepat, lekas, dapat segera, bisa segera', 'pulih, bangkit, bangkit kembali, pulih kembali, keluar dari krisis, keluar dari kesulitan, mengatasi krisis, mengatasi bencana'),
      combine('bangkit, pulih, bangkit kembali, pulih kembali', combine('dari', 'bencana, musibah, tragedi, krisis')),
    ].join(', '),
  },
  sympathise: {
    active: combine('doa kami bersama, hati kami bersama, doa kami untuk, hati kami untuk, pikiran dan doa kami bersama, duka kami bersama', 'keluarga korban, para korban, korban, seluruh korban, rakyat, warga, masyarakat, keluarga para korban, keluarga korban di, para korban di, korban di, seluruh korban di, warga di, masyarakat di, mereka di, saudara-saudara kita di, saudara-saudara kami di'),
  },
  plain: { noun: 'dengan cermat, secara cermat, dengan saksama, dengan seksama, mahkamah agung, jaksa agung, kejaksaan agung, hakim agung, imam agung, mufti agung, masjid agung, ' + combine('belajar dari', 'pengalaman pahit, kegagalan, kesalahan, kekalahan, tragedi, krisis') + ', ' + combine('bukti, bukti yang, alasan, alasan yang, dugaan, dugaan yang, indikasi, indikasi yang, tekanan, reaksi, sinyal, arus, gelombang, badai', 'kuat') },
})
