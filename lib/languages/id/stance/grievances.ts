import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What one state reproaches another with in a dispute, and whom it makes answer for it. Compiled for this project. */
export const grievances = (): FrameTable => ({
  accuse: {
    active: [
      'ditanggung oleh, ditanggung sepenuhnya oleh, dipikul oleh, dipikul sepenuhnya oleh, dibebankan kepada, dibebankan pada, sepenuhnya menjadi tanggung jawab, meminta pertanggungjawaban',
      across('tanggung jawab', 'ada pada, berada pada, terletak pada, ada di tangan, berada di tangan, ada di pundak, berada di pundak, terletak di pundak, jatuh pada'),
    ].join(', '),
  },
  criticise: {
    active: 'tidak melihat keseriusan, tak melihat keseriusan, tidak melihat itikad baik, tidak melihat niat baik, meragukan keseriusan, meragukan niat, meragukan itikad baik, mempertanyakan keseriusan, mempertanyakan itikad baik, heran mengapa, heran dengan, heran pada, tidak mengerti mengapa, tak mengerti mengapa, tidak habis pikir dengan, tak habis pikir dengan, tidak paham mengapa, tak paham mengapa, bingung dengan sikap, tidak dapat memahami, tidak bisa memahami, tak bisa memahami, tak dapat memahami, gagal memahami, sulit memahami, '+across('menyatakan, menyampaikan, mengungkapkan, menyuarakan, mengutarakan', 'ketidaksenangan atas, ketidaksenangan terhadap, ketidaksenangan kepada, ketidaksenangan pada, ketidaksukaan terhadap, ketidaksukaan atas, ketidaksetujuan atas, ketidaksetujuan terhadap'),
    noun: 'ketidaksenangan, ketidaksukaan, ketidaksetujuan',
  },
  kill: { active: 'mengambil nyawa, merenggut nyawa, menghilangkan nyawa, mencabut nyawa, menghabisi nyawa, menelan nyawa' },
  attack: { active: 'berperang melawan, berperang dengan, menabrak, menyerempet', passive: 'ditabrak, diserempet, dihadang, disemprot, disemprot meriam air' },
  detain: { passive: 'dicegat, dihalangi, diusir paksa' },
  massacre: { active: 'penjagal, pembantai, tukang jagal' },
  violate: {
    active: [
      combine('meniadakan, menghapus, memangkas, merampok', 'hak, hak-hak'), 'merampas hak-hak, merenggut hak-hak, mengebiri hak-hak',
      'menggerogoti, menyadap, mencuri tanah, mencaplok tanah',
    ].join(', '),
    passive: 'digerogoti, disadap, dimata-matai, dirampas hak-haknya, diinjak-injak, direnggut',
    noun: 'penyadapan, aksi penyadapan, aksi spionase, aksi mata-mata, kegiatan mata-mata',
  },
  invade: {
    active: 'menerobos, menerobos masuk, menerobos perbatasan, memasuki wilayahnya, memasuki wilayah kami, memasuki perairan kami, memasuki perairannya, memasuki wilayah udara kami, memasuki secara ilegal, masuk tanpa izin, memasuki tanpa izin',
    noun: 'tindakan perang, aksi perang, deklarasi perang, pernyataan perang, pelanggaran wilayah, pelanggaran batas, pelanggaran perbatasan',
  },
  deceive: { noun: 'operasi bendera palsu, bendera palsu, kampanye hitam, kampanye kotor, kampanye negatif, kampanye disinformasi' },
  plain: { active: 'mengalihkan perhatian dari, tidak akan mengalihkan perhatian dari, tidak perlu berperang dengan, tidak ingin berperang dengan, tidak mau berperang dengan, tidak akan berperang dengan, tidak berperang dengan, tidak sedang berperang dengan, tidak mencari perang dengan, tidak menginginkan perang dengan', noun: 'produk dan jasa, barang dan jasa, jasa keuangan, jasa pengiriman, penyedia jasa, sektor jasa, perdagangan jasa, ekspor jasa, masih bertahan di perairan, masih bertahan di wilayah, masih bertahan di sana, masih bertahan di kawasan, bertahan di perairan, bertahan di wilayah, bertahan di perbatasan, pengadilan kriminal internasional, pengadilan kriminal, mahkamah kriminal, mahkamah kriminal internasional' },
  resolve: {
    active: 'kami layani, akan kami layani, siap kami layani, siap meladeni, akan kami hadapi, kami siap hadapi, tidak akan tinggal diam, tak akan tinggal diam, tidak tinggal diam, tak tinggal diam, tidak akan berdiam diri, tak akan berdiam diri, tidak akan diam saja, tak akan diam saja, akan membalasnya, siap membalas, akan berjuang sampai akhir, akan melawan sampai akhir, siap berperang, akan mengambil langkah, akan mengambil tindakan, akan melakukan langkah yang sama, akan melakukan hal yang sama, akan membela diri, akan mempertahankan diri',
  },
  sanction: { active: across('memutus, memutuskan, memotong, memangkas, membekukan, menyetop, memblokir', 'aliran dana ke, aliran dana kepada, aliran uang ke, pendanaan ke, transaksi dengan, dana untuk, pasokan ke, pasokan gas ke, pasokan minyak ke, impor dari, impor minyak dari, impor gas dari, ekspor ke') },
  pressure: {
    active: 'tidak ada jalan lain selain melawan, tidak ada pilihan lain selain melawan, tidak ada pilihan selain melawan, '+across('memberikan, memberi, melancarkan, melakukan, menambah, meningkatkan', 'tekanan militer pada, tekanan militer kepada, tekanan ekonomi pada, tekanan ekonomi terhadap, tekanan ekonomi kepada, tekanan politik terhadap, tekanan politik pada'),
  },
  misdeed: {
    // the deed it made possible
    noun: across('tidak akan bertindak, tidak akan menyerang, tidak akan bergerak, tidak akan terjadi, tidak mungkin terjadi, tak akan terjadi, tak mungkin terjadi, tidak mungkin melakukan itu, tidak mungkin melakukannya, tidak akan memulai perang, tidak akan berani, tidak akan mampu bertahan', 'tanpa izin, tanpa restu, tanpa dorongan, tanpa hasutan, tanpa dukungan, tanpa bantuan, tanpa keterlibatan, tanpa campur tangan, tanpa perintah, tanpa lampu hijau dari, tanpa persetujuan'),
    active: [
      'menanam sel teroris, menanam sel-sel teroris, memveto penyelidikan, menghalangi penyelidikan, bertanggung jawab sepenuhnya atas, sepenuhnya bertanggung jawab atas, membahayakan kepentingan, membahayakan bukan hanya, mengkambinghitamkan, mengambinghitamkan, mengambing-hitamkan, menjadikan kami kambing hitam, menjadikan kita kambing hitam, menjadikan negaranya kambing hitam, menjadikan negara lain kambing hitam, menjadikan negara lain sebagai kambing hitam',
      across('ingin, hendak, mau, berusaha, mencoba, berupaya', 'memerintah, memerintah dari, mengatur-atur, menyetir, mengendalikan politik, menggulingkan pemerintah, mengganti rezim, mengganti pemerintah'),
      across('memberi perlindungan kepada, memberi perlindungan pada, memberikan perlindungan kepada, memberi tempat berlindung bagi, memberi tempat berlindung kepada, memberi suaka kepada', 'agen kekacauan, teroris, para teroris, kelompok teroris, organisasi teroris, militan, ekstremis, kelompok ekstremis, pemberontak, penjahat perang, penjahat, buronan, koruptor, kelompok bersenjata'),
      combine('mengambil, meraup, mengeruk, memetik, menangguk, meraih', 'keuntungan dari perang, keuntungan dari konflik, keuntungan dari penderitaan, keuntungan dari krisis, keuntungan dari emas, keuntungan dari minyak'),
      'menjarah sumber daya, menguras sumber daya, mengeruk sumber daya, mengeruk kekayaan, menangguk di air keruh, memancing di air keruh, mengalihkan perhatian, mengalihkan perhatian dunia, mengalihkan isu',
      'mengulangi kesalahan, tidak mengulangi kesalahan, tak mengulangi kesalahan, jangan mengulangi kesalahan, tidak lagi mengulangi kesalahan',
      // what it hides behind
      'dengan dalih, dengan kedok, di balik kedok, di balik dalih, mencari dalih, mencari-cari dalih, membela separatisme, diam saja melihat, diam seribu bahasa',
      across('memompa, membanjiri, menggelontor', 'dengan senjata, dengan persenjataan, dengan senjata berat, senjata ke, persenjataan ke'),
      across('mengambil bagian, ambil bagian, ikut bermain', 'dalam konflik, dalam perang, dalam konflik ini, dalam perang ini, dalam permusuhan'),
      'tidak siap berdamai, tidak siap untuk berdamai, belum siap berdamai, tak siap berdamai, tidak tertarik berdamai, tidak tertarik pada perdamaian, tidak berminat berdamai, tidak serius berunding, tidak serius dalam berunding, melegitimasi, memaklumi kekejaman, melegitimasi kekejaman',
      across('memainkan, berperan, bermain, memosisikan, memposisikan, berlagak, bertingkah', 'peran sebagai korban, peran korban, sebagai korban, diri sebagai korban, dirinya sebagai korban, seperti korban, seolah korban'),
      across('mengganggu, menghalangi, menghambat, mengintimidasi, mengusir, menabrak, menyerempet, membayang-bayangi', 'nelayan, nelayan kami, nelayan kita, kegiatan penambangan, kegiatan pengeboran, kegiatan eksplorasi, aktivitas penambangan, aktivitas pengeboran, aktivitas nelayan, kapal nelayan, kapal kami, kapal kita, kapal pasokan, misi pasokan, kebebasan pelayaran, kebebasan navigasi'),
      across('berkeinginan, berhasrat, bernafsu, berambisi, punya ambisi, memiliki ambisi, berkehendak', 'menguasai, mencaplok, mendominasi, merebut, menjajah, menduduki'),
      'berpura-pura, pura-pura, berperang melawan kami, mengobarkan perang terhadap, menjual janji palsu, mengumbar janji palsu, mengobral janji palsu',
      // where it drives things, and what of it is hurt
      across('mendorong, menyeret, membawa, menggiring, menjerumuskan, mengarahkan', 'ke titik berbahaya, ke titik yang berbahaya, ke ambang perang, ke jurang perang, ke bibir perang, ke tepi perang, ke tepi jurang, ke situasi berbahaya, ke arah perang, ke arah konfrontasi, menuju perang, ke titik terendah, ke titik nadir, ke jalan buntu'),
      across('melukai, menciderai, mencederai, menodai, mengoyak, meracuni, mengkhianati', 'hubungan, hubungan kedua negara, kepercayaan, kepercayaan kami, persahabatan, perasaan umat, semangat perdamaian, semangat asean, semangat kerja sama'),
      across('mengancam, menggoyahkan, menggoyang, mengacaukan', 'status quo, tatanan dunia, tatanan internasional, tatanan kawasan, keseimbangan kawasan'),
    ].join(', '),
  },
  wrongdoing: {
    noun: 'perundungan, perundungan dagang, pencekikan, pencekikan ekonomi, politik pencekikan, manuver politik, permainan politik, sandiwara politik, lelucon politik, politisasi, motif politik, aksi konfrontasi, tindakan konfrontasi, tindakan konfrontatif, kolusi, tindakan kolusi, bentuk pelecehan, bentuk penghinaan, bentuk penindasan, bentuk penjajahan, bentuk intimidasi, bentuk provokasi, bentuk kolonialisme',
  },
  bad: {
    describing: [
      'tidak memuaskan, kurang memuaskan, jauh dari memuaskan, kekeliruan strategis, kekeliruan besar, kekeliruan fatal', 'gemar perang, suka perang, doyan perang, gila kekuasaan',
      'bukan representasi, bukan perwakilan, bukan wakil, tidak mewakili rakyat, tak mewakili rakyat',
      combine('tidak memiliki, tidak punya, tak punya, tak memiliki, tidak mempunyai', 'hak apa pun, hak apapun, hak untuk, hak moral, wewenang, wewenang untuk, legitimasi, bukti kuat'),
      'di luar kendali, lepas kendali, hilang kendali, kehilangan kendali, kehilangan akal, kelewat batas, sudah kelewat batas, kelewatan, kebablasan, keterlaluan, di luar batas, melewati batas, melampaui batas kewajaran',
      'menggelikan, konyol, mengada-ada, tidak masuk akal, tak masuk akal, absurd, rencana mengerikan, tidak diprovokasi, tak diprovokasi, tanpa diprovokasi',
      'berada di sisi sejarah yang salah, berdiri di sisi sejarah yang salah, berada di sisi yang salah, berdiri di sisi yang salah, di sisi yang salah, di pihak yang salah, di sisi salah sejarah',
      'didasarkan pada ilusi, dilandaskan pada ilusi, berdasarkan ilusi, hanya ilusi, ilusi belaka, khayalan belaka',
    ].join(', '),
  },
  cooperation: { active: 'menanam modal, menanamkan modal, menanam modal di, meningkatkan investasi, ikut berinvestasi, menambah investasi' },
  good: { describing: 'berada di sisi sejarah yang benar, berdiri di sisi sejarah yang benar, berada di sisi yang benar, berdiri di sisi yang benar, di sisi sejarah yang benar' },
  demand: { active: 'mengingatkan agar, mengingatkan supaya, minta, minta agar, minta supaya, minta kepada' },
  villain: { noun: 'negara genosida, rezim genosida, negara pembunuh, pelaku genosida, pelaksana kebijakan, kepanjangan tangan, perpanjangan tangan, pelaku pembakaran, maling teriak maling' },
  reject: {
    active: [
      across('menyambut, menyambut baik, merayakan, mensyukuri', 'kepergian, hengkangnya, kekalahan, tumbangnya, kejatuhan, runtuhnya, kehancuran'),
      across('tidak akan, tak akan, takkan, tidak lagi, tak lagi, tidak akan lagi, tak akan lagi, tidak bisa lagi, tidak pernah', 'memberi toleransi terhadap, memberi toleransi kepada, memberikan toleransi terhadap, menoleransi, menoleransi tindakan, mentolerir tindakan'),
      'pemutusan hubungan diplomatik dengan, pemutusan hubungan dengan, pemutusan hubungan dagang dengan, pembekuan hubungan dengan, pembekuan hubungan diplomatik dengan',
      across('tidak akan menandatangani, tak akan menandatangani, tidak jadi menandatangani, batal menandatangani, menolak menandatangani, menunda', 'kesepakatan dengan, perjanjian dengan, kontrak dengan, kesepakatan energi dengan, perjanjian dagang dengan, kesepakatan dagang dengan, kesepakatan senjata dengan, perjanjian pertahanan dengan'),
    ].join(', '),
  },
  trust: { active: 'memiliki kepercayaan bahwa, memiliki kepercayaan penuh bahwa, menaruh kepercayaan bahwa, percaya penuh bahwa, sangat percaya bahwa, memiliki keyakinan penuh bahwa' },
  praise: { active: 'kami hormati, kita hormati, saya hormati' },
  welcome: { active: 'senang bahwa, sangat senang bahwa, gembira bahwa, lega bahwa, bersyukur bahwa, senang karena, lega karena' },
  punishment: { active: 'tidak bisa lari dari tanggung jawab, tidak dapat lari dari tanggung jawab, tak bisa lari dari tanggung jawab, tidak bisa menghindar dari tanggung jawab, tidak bisa cuci tangan, tidak bisa lepas tangan, tidak bisa berlindung di balik, akan terpukul, akan sangat terpukul, akan paling terpukul, akan paling menderita, harus membayar ganti rugi, wajib membayar ganti rugi, harus membayar kompensasi, wajib membayar kompensasi, harus memberi ganti rugi, harus memberikan kompensasi, harus meminta maaf kepada, wajib meminta maaf kepada, harus minta maaf kepada, wajib minta maaf kepada, kehilangan teman, akan kehilangan teman, akan kehilangan sahabat, akan dikucilkan, akan tetap dikucilkan, tetap dikucilkan, akan terisolasi, akan diisolasi, akan semakin terisolasi, '+across('agar, supaya', 'bertanggung jawab, bertanggungjawab, membayar harga, membayar mahal, dihukum, diadili, diseret ke pengadilan, dimintai pertanggungjawaban, menerima akibatnya, menanggung akibatnya') },
  right: { active: combine('dikelilingi, dikepung, terkepung', 'musuh, musuh-musuh, para musuh, negara-negara musuh, musuh yang ingin menghancurkan, musuh yang ingin melenyapkan') + ', layak memiliki, pantas memiliki, berhak memiliki, layak memilih, berhak memilih, berhak menentukan' },
  oppress: { noun: 'brutalitas, penyiksaan' },
})
