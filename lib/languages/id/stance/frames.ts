import type { FrameName } from '../../shared/stance/frames'
import type { FrameWords } from '../../shared/stance-lexicon'

/** Indonesian stance words by frame, every inflected form listed: stems alone mislead (*menentang* is no *tentang*). Compiled for this project. */
export const frameWords: Readonly<Record<FrameName, FrameWords>> = {
  // what the speaker feels toward something
  condemn: {
    active: 'mengecam, mengutuk, mencela, mengutuki, melaknat, mencerca, mengecam keras, mengutuk keras, mengecam dengan keras',
    passive: 'dikecam, dikutuk, dicela, dicerca, kami kecam, kami kutuk, kita kecam, kita kutuk',
    noun: 'kecaman, kutukan, celaan, pengutukan, laknat',
  },
  criticise: {
    active: 'mengkritik, mengritik, mengkritisi, menyesalkan, memprotes, menyayangkan, mengeluhkan, menyindir, mengejek, mencemooh, menghina, meremehkan, menyoroti keras, mencibir, mengolok-olok, kecewa dengan, kecewa terhadap, kecewa atas, marah kepada, marah pada, muak dengan, geram atas, menyentil, merendahkan, mencaci, memaki, menyebut keliru',
    passive: 'dikritik, disesalkan, diprotes, disayangkan, dikeluhkan, dicemooh, dicibir',
    noun: 'kritik, kritikan, protes, sindiran, keluhan, kekecewaan, ejekan, penyesalan, cemoohan, hinaan, cacian, kekesalan, kemarahan',
  },
  reject: {
    active: 'menolak, menolak keras, menolak mentah-mentah, tidak menerima, tak menerima, tidak akan menerima, tak akan menerima, tidak bisa menerima, tidak dapat menerima, tidak mengakui, tidak akan mengakui, tak mengakui, mengabaikan, memutuskan hubungan dengan, memutus hubungan dengan, mengesampingkan',
    passive: 'ditolak',
    noun: 'penolakan',
  },
  deny: {
    active: 'membantah, menyangkal, menampik, menepis, menyanggah, membantah keras',
    passive: 'dibantah, disangkal, ditampik',
    noun: 'bantahan, sanggahan, penyangkalan',
  },
  oppose: {
    active: 'menentang, melawan, memerangi, menantang, memusuhi, menghadapi ancaman, menandingi, mengimbangi ancaman, anti, anti-, antipati terhadap, tidak setuju dengan, tak setuju dengan, keberatan dengan, keberatan atas, keberatan terhadap, bersatu melawan, membalas, memboikot produk',
    passive: 'ditentang, dilawan, diperangi, dimusuhi',
    noun: 'penentangan, perlawanan terhadap, permusuhan terhadap, oposisi terhadap, keberatan',
  },
  accuse: {
    active: 'menuduh, menuding, menyalahkan, mendakwa, mencurigai, menyangka, menuduhkan, mempersalahkan, menyebut sebagai dalang, menggugat, mengadukan, menudingkan',
    passive: 'dituduh, dituding, disalahkan, didakwa, dicurigai, dipersalahkan, dituduhkan, dianggap bertanggung jawab atas, digugat',
    noun: 'tuduhan, tudingan, dakwaan, gugatan',
  },
  threaten: {
    active: 'mengancam, menggertak, mengultimatum, bersumpah akan membalas, akan membalas, berjanji membalas, bersumpah membalas, akan menghancurkan, akan menyerang, akan menghukum, akan menghantam, akan menggempur, siap menyerang, siap menghadapi, siap menghancurkan, memberi pelajaran kepada, memberikan pelajaran kepada, tidak akan membiarkan, takkan membiarkan, tak akan membiarkan',
    passive: 'diancam, diultimatum',
    noun: 'ultimatum, gertakan',
  },
  warn: {
    active: 'memperingatkan, mewanti-wanti, memperingati keras, memberi peringatan kepada, memberikan peringatan kepada, menegur',
    passive: 'diperingatkan, ditegur',
    noun: 'peringatan kepada, peringatan keras kepada, peringatan terhadap, teguran',
  },
  worry: {
    active: 'mengkhawatirkan, mencemaskan, khawatir, cemas, prihatin, khawatir akan, prihatin atas, resah, takut pada, meragukan, ragu, skeptis terhadap, tidak percaya, tak percaya, tidak mempercayai',
    passive: 'dikhawatirkan, dicemaskan, diragukan, diwaspadai',
    noun: 'kekhawatiran, kecemasan, keprihatinan, keraguan, kecurigaan, kewaspadaan terhadap',
  },
  hate: {
    active: 'membenci, memandang rendah, jijik terhadap, dendam kepada, dendam pada',
    passive: 'dibenci',
    noun: 'kebencian terhadap, kebencian pada, dendam terhadap',
  },
  demand: {
    active: 'menuntut, mendesak, mendesak agar, menyerukan, menyerukan agar, meminta pertanggungjawaban, menekan agar, meminta agar, menyeru, menghimbau, mengimbau',
    passive: 'dituntut, didesak, diserukan, diminta, diimbau',
    noun: 'tuntutan kepada, tuntutan agar, desakan kepada, desakan agar',
  },
  support: {
    active: 'mendukung, menyokong, membela, memihak, berpihak pada, berpihak kepada, berdiri bersama, berada di belakang, bersama rakyat, berdiri di belakang, berdiri di samping, bersolidaritas dengan, solidaritas dengan, solidaritas kepada, menyetujui, sepakat dengan, setuju dengan, menegaskan dukungan kepada, memperjuangkan, menyetujui langkah, ada di pihak, di pihak, mendukung penuh, berkomitmen pada, berkomitmen membantu, bersatu dengan, merestui',
    passive: 'didukung, disokong, dibela, kami dukung, kita dukung, kami bela, kita bela, diperjuangkan, direstui',
    noun: 'dukungan, solidaritas, sokongan, pembelaan terhadap, keberpihakan',
  },
  praise: {
    active: 'memuji, menyanjung, mengapresiasi, menghargai, menghormati, mengagumi, kagum pada, kagum dengan, kagum akan, bangga dengan, bangga pada, bangga atas, bangga terhadap, bangga menjadi, memuji-muji, mengacungi jempol, salut kepada, salut pada, mengelu-elukan, merayakan, terkesan dengan, terkesan oleh, menjunjung, membanggakan, mengakui keunggulan, memberi penghormatan',
    passive: 'dipuji, disanjung, diapresiasi, dihargai, dihormati, dikagumi, dibanggakan, kami hargai, kami apresiasi, kita hargai',
    noun: 'pujian, apresiasi, penghargaan, penghormatan, kekaguman, sanjungan, kebanggaan',
  },
  welcome: {
    active: 'menyambut baik, menyambut positif, menyambut gembira, menyambut hangat, menyambut, antusias dengan, antusias menyambut, berharap dapat bekerja sama dengan, ingin bekerja sama dengan, ingin berteman dengan, ingin menjalin hubungan dengan, ingin memperkuat hubungan dengan, ingin meningkatkan hubungan dengan, siap bekerja sama dengan, tertarik dengan, mengajak bekerja sama, senang dengan, gembira dengan, gembira atas, senang bisa bekerja sama dengan, optimis dengan, optimistis terhadap, merindukan',
    passive: 'disambut baik, disambut positif, disambut gembira, disambut hangat',
    noun: 'sambutan baik, sambutan hangat',
  },
  thank: {
    active: 'berterima kasih, berterima kasih kepada, berterimakasih, terima kasih kepada, terima kasih, terimakasih, berutang budi kepada, mengucapkan selamat kepada, memberi selamat kepada, selamat kepada, mengucapkan selamat atas',
    noun: 'ucapan terima kasih, rasa terima kasih, rasa syukur kepada',
  },
  sympathise: {
    active: 'berduka, turut berduka, ikut berduka, berbelasungkawa, bersimpati, bersimpati kepada, bersimpati dengan, berempati, iba kepada, merasakan penderitaan, berdoa untuk, mendoakan, mencintai, menyayangi, sayang pada, peduli pada, peduli terhadap, mengenang, turut prihatin, berkabung, jangan lupakan, kasihan kepada',
    passive: 'dicintai, didoakan',
    noun: 'belasungkawa, simpati, duka cita, dukacita, belas kasihan, kepedulian, empati, kecintaan, kasihan',
  },
  trust: {
    active: 'mempercayai, memercayai, percaya kepada, percaya pada, yakin kepada, yakin pada, mengandalkan, percaya penuh kepada',
    passive: 'dipercaya, diandalkan',
    noun: 'kepercayaan kepada, kepercayaan terhadap, kepercayaan pada, keyakinan pada',
  },

  boast: {
    active: 'mengaku bertanggung jawab atas, mengaku bertanggungjawab atas, mengklaim bertanggung jawab atas, mengklaim keberhasilan, membanggakan keberhasilan, menyombongkan',
  },

  // what harms or helps its patient
  attack: {
    active: 'menyerang, menyerbu, menggempur, membombardir, mengebom, membom, menghantam, menembak, menembaki, menyasar, menargetkan, menembakkan rudal, menembakkan roket, menembakkan, meluncurkan rudal, meluncurkan roket, meluncurkan serangan, melancarkan serangan, melancarkan perang, melakukan serangan, menjatuhkan bom, menembak jatuh, merudal, membalas serangan, menggerebek, memukul, memukuli, melepaskan tembakan, menghujani, menyergap, merampok, merampas, menjarah, mengambil kendali, menguasai langit, memiliki kendali penuh, mengambil kendali penuh, menguasai, memerangi rakyat, membidik, mengepung, bergerak melawan',
    passive: 'diserang, diserbu, digempur, dibombardir, dibom, dihantam, ditembak, ditembaki, disasar, ditargetkan, ditembak jatuh, dijarah, dirampas, menjadi sasaran, menjadi target, terkena serangan, dikepung, dihujani',
    noun: 'serangan, serangan balasan, serangan udara, serangan militer, serangan rudal, serangan drone, serangan darat, serangan roket, gempuran, serbuan, pengeboman, pemboman, bombardir, penembakan, perang melawan, perang terhadap, perang atas, aksi militer, operasi militer, tindakan militer, intervensi militer, keterlibatan militer, penargetan, pengepungan, perebutan, perampasan, penjarahan, hantaman, ledakan bom, pemukulan, penyergapan, ofensif, perang gerilya, perang gerilya melawan, penembakan rudal, peluncuran rudal, tembakan rudal, tembakan roket',
  },
  kill: {
    active: 'membunuh, menewaskan, mengeksekusi, menghabisi, melenyapkan nyawa, melukai, merenggut nyawa, merenggut jiwa, menghilangkan nyawa, mencederai',
    passive: 'dibunuh, ditewaskan, dieksekusi, dihabisi, tewas akibat serangan, tewas oleh, dilukai, terbunuh oleh, terbunuh dalam serangan',
    noun: 'pembunuhan, eksekusi, penembakan mati, kematian warga sipil',
  },
  destroy: {
    active: 'menghancurkan, memusnahkan, melenyapkan, meluluhlantakkan, melumpuhkan, merusak, menghapus dari peta, mengalahkan, melemahkan, membinasakan, memporak-porandakan, merugikan, menjatuhkan rezim, menggulingkan, menggulingkan rezim, menggulingkan pemerintah, menumbangkan, mengubah rezim, menghancurkan program, merontokkan, mengisolasi, mengucilkan, menyakiti, membahayakan, mencegah, menahan ambisi, memukul mundur, membendung, menghalangi, menjauhkan diri dari, menjauhi, menurunkan rezim, mengakhiri ambisi, mengakhiri ambisi nuklir, menyingkirkan',
    passive: 'dihancurkan, dimusnahkan, dilenyapkan, diluluhlantakkan, dilumpuhkan, dirusak, dikalahkan, dilemahkan, dirugikan, digulingkan, ditumbangkan, diisolasi, dikucilkan, dihapus dari peta, dicegah, disingkirkan',
    noun: 'penghancuran, pemusnahan, perusakan, kehancuran, pukulan bagi, pukulan signifikan terhadap, pukulan terhadap',
  },
  detain: {
    active: 'menahan, menangkap, memenjarakan, menculik, menyandera, mengusir, mendeportasi, menyita, menawan, meringkus, mencekal, melarang masuk',
    passive: 'ditahan, ditangkap, dipenjarakan, diculik, disandera, diusir, dideportasi, disita, ditawan',
    noun: 'penahanan, penangkapan, pemenjaraan, penculikan, penyanderaan, pengusiran, deportasi, penyitaan',
  },
  massacre: {
    active: 'membantai, melakukan genosida, melakukan pembantaian, melakukan kejahatan perang, melakukan kejahatan kemanusiaan, melakukan kejahatan',
    passive: 'dibantai',
    noun: 'pembantaian, genosida, pembersihan etnis, kekejaman, kebiadaban, kejahatan perang, kejahatan kemanusiaan, kejahatan terhadap kemanusiaan, terorisme negara, holokaus, pembunuhan massal, pembunuhan warga sipil, teror',
  },
  oppress: {
    active: 'menindas, menzalimi, menjajah, menduduki, meneror, menyiksa, menganiaya, mendiskriminasi, memperbudak, mencaplok, menganeksasi, merepresi, mengeksploitasi, melaparkan, menelantarkan, membuat kelaparan, mengebiri, memblokade, mengintimidasi, menginjak-injak, memanipulasi, mendominasi, menghegemoni',
    passive: 'ditindas, dijajah, diduduki, diteror, disiksa, dianiaya, diperbudak, dicaplok, dianeksasi, dimanipulasi, tertindas, terjajah',
    noun: 'penindasan, kezaliman, penjajahan, pendudukan, penyiksaan, penganiayaan, aneksasi, pencaplokan, represi, tindakan represif, apartheid, kolonialisme, imperialisme, hegemoni, permukiman ilegal, pemukiman ilegal, dominasi, tirani, kelaparan',
  },
  invade: {
    active: 'menginvasi, menyerbu wilayah, melakukan agresi, melakukan invasi, melancarkan agresi, melancarkan invasi, melanggar batas, memperluas wilayah, memperluas wilayahnya, mengambil alih wilayah, merebut wilayah',
    passive: 'diinvasi, diagresi',
    noun: 'invasi, agresi, agresi militer, tindakan agresi, penyerbuan, serangan tak beralasan, petualangan militer',
  },
  violate: {
    active: 'melanggar, menyalahi, mengingkari, mengkhianati, menodai, melanggar hukum, melanggar hukum internasional, melanggar kedaulatan, melanggar kesepakatan, melanggar perjanjian, tidak mematuhi, gagal mematuhi, tidak menghormati, gagal memenuhi, tidak peduli, tidak memenuhi janji, ingkar janji, melanggar gencatan senjata, mengorbankan, menolak mematuhi, gagal',
    passive: 'dilanggar, diingkari, dikhianati, dicederai, dikorbankan',
    noun: 'pelanggaran, pelanggaran hukum internasional, pengkhianatan, pelanggaran kedaulatan, pelanggaran ham',
  },
  provoke: {
    active: 'memprovokasi, memicu, memicu konflik, mengobarkan, menghasut, memperkeruh, mengeskalasi, mengganggu stabilitas, memperburuk, menyulut, mengacaukan, memanas-manasi, memanaskan, mengadu domba, mendestabilisasi, membuat onar, bertanggung jawab atas, memperparah, menggerakkan kekerasan, memulai perang, mengobarkan perang, membahayakan perdamaian, mengancam perdamaian, mengancam stabilitas, mendalangi',
    passive: 'diprovokasi, dipicu oleh, didalangi oleh, didalangi',
    noun: 'provokasi, hasutan, destabilisasi, tindakan provokatif, sumber ketidakstabilan, sumber masalah, ketidakstabilan',
  },
  deceive: {
    active: 'berbohong, membohongi, menipu, berdusta, menyembunyikan, mengelabui, mencuri, memata-matai, mencurangi, memalsukan, memutarbalikkan, berpura-pura, memanfaatkan, mengembangkan senjata nuklir, membangun senjata nuklir, membuat bom, mengembangkan bom nuklir, memperoleh senjata nuklir, memiliki senjata nuklir, mempersenjatai uranium, menyelundupkan, menyelundupkan senjata, membangun bom, sangat dekat dengan kemampuan membangun senjata, bermuka dua, membangun bom atom, membangun sebuah bom atom, membuat bom atom, membuat senjata nuklir, mengembangkan bom atom, mengejar senjata nuklir',
    passive: 'ditipu, dibohongi, dikelabui, dicurangi, diselundupkan',
    noun: 'kebohongan, tipu daya, penipuan, spionase, mata-mata, kemunafikan, standar ganda, kecurangan, propaganda, program senjata nuklir, pengembangan senjata nuklir, dusta, muslihat',
  },
  meddle: {
    active: 'mencampuri, ikut campur, campur tangan, mengintervensi, turut campur, menyusup, mendikte, memaksakan kehendak, menyabotase, mencampuri urusan, mendanai teroris, mendukung teroris, mendukung terorisme, mendukung pemberontak, mempersenjatai, membiayai pemberontak, mensponsori teroris, mensponsori terorisme, menyalakan konflik, memasok senjata, memberi izin untuk menyerang, memberi izin kepada mereka untuk menyerang',
    passive: 'dicampuri, diintervensi, didikte, disabotase',
    noun: 'campur tangan, intervensi, sabotase, konspirasi, persekongkolan, keterlibatan, infiltrasi, dominasi asing',
  },
  menace: {
    active: 'mengancam keamanan, mengancam kedaulatan, mengancam keselamatan, merupakan ancaman, menjadi ancaman, menimbulkan ancaman, melakukan ancaman, mengancam dunia',
    passive: 'terancam',
    noun: 'ancaman, bahaya, ancaman serius, ancaman militer, ancaman nuklir, ancaman serangan, risiko keamanan',
  },
  sanction: {
    active: 'menyanksi, menjatuhkan sanksi, memberlakukan sanksi, menerapkan sanksi, mengembargo, memboikot, menghukum, membatasi, mengenakan tarif, memberlakukan tarif, menaikkan tarif, memblokir, melarang, membekukan aset, memutus hubungan, menutup pintu bagi, mengenakan sanksi',
    passive: 'disanksi, dijatuhi sanksi, dikenai sanksi, dikenakan sanksi, diembargo, diboikot, dihukum, dibatasi, dikenai tarif, dikenakan tarif, diblokade, diblokir, menjadi subjek sanksi, mendapat sanksi',
    noun: 'sanksi, sanksi ekonomi, embargo, boikot, blokade, pembatasan, larangan, hukuman, pembekuan aset, tarif, perang dagang, diskriminasi',
  },
  pressure: {
    active: 'menekan, memaksa, memojokkan, menyudutkan, memeras, mempersulit, melakukan tekanan, memberi tekanan, memberikan tekanan, menghalang-halangi, menuntut penyerahan, melucuti',
    passive: 'ditekan, dipaksa, dipojokkan, disudutkan, diperas, dilucuti',
    noun: 'tekanan, paksaan, pemaksaan, pemerasan, pembatasan nuklir',
  },
  surrender: {
    noun: 'penyerahan tanpa syarat, penyerahan diri tanpa syarat, penyerahan diri, penyerahan total, perlucutan senjata, pelucutan senjata, perlucutan senjata nuklir, pelucutan senjata nuklir, denuklirisasi, perubahan rezim, pergantian rezim, penggulingan, jatuhnya rezim, kejatuhan rezim, isolasi, pengucilan, akhir program nuklir, penghentian program nuklir, penghentian pengayaan',
  },
  help: {
    active: 'membantu, menolong, menyelamatkan, memberi bantuan kepada, memberikan bantuan kepada, mengirim bantuan ke, menyalurkan bantuan ke, menyumbang, memulihkan, membangun kembali, berinvestasi di, menguntungkan, mengirimkan bantuan, memberi manfaat bagi, memberikan manfaat bagi, memberdayakan, mempermudah, meringankan beban, mengirim perahu untuk, memperkuat',
    passive: 'dibantu, ditolong, diselamatkan, dibangun kembali, diuntungkan, diperkuat',
    noun: 'bantuan, pertolongan, bantuan kemanusiaan, bantuan militer, bantuan ekonomi, sumbangan, donasi, misi kemanusiaan, akses kemanusiaan, kontribusi, pemulihan, pinjaman lunak',
  },
  defend: {
    active: 'melindungi, mempertahankan, membebaskan, memerdekakan, menjaga kedaulatan, mengamankan, menjamin keamanan, memerdekakan bangsa, memperjuangkan kemerdekaan, menentang kezaliman terhadap, melawan penindasan terhadap',
    passive: 'dilindungi, dipertahankan, dibebaskan, dimerdekakan, dijamin keamanannya',
    noun: 'perlindungan, pembebasan, kemerdekaan, pembelaan',
  },
  recognise: {
    active: 'mengakui, mengakui eksistensi, mengakui kedaulatan, menghormati kedaulatan, menghormati hak, menjunjung kedaulatan, mendekati, menormalisasi hubungan dengan, berdamai dengan',
    passive: 'diakui',
    noun: 'pengakuan, pengakuan atas, normalisasi dengan, penghormatan terhadap kedaulatan, keutuhan wilayah',
  },

  // what countries are to the speaker or to each other
  friend: {
    noun: 'sahabat, teman, kawan, sekutu, mitra, mitra strategis, mitra dagang, saudara, sahabat karib, sahabat dekat, sekutu dekat, mitra utama, mitra penting, teman baik, tetangga yang baik, sahabat lama, negara sahabat, negara saudara, bangsa saudara, saudara kita, rekan, rekan strategis, saudara negara',
  },
  enemy: {
    noun: 'musuh, musuh bersama, musuh bebuyutan, seteru, musuh utama, musuh besar, musuh kami, musuh kita',
  },
  villain: {
    noun: 'agresor, teroris, penjajah, penindas, tiran, diktator, penjahat, penjahat perang, pembunuh, pengecut, pihak agresor, sponsor teror, sponsor terorisme, sumber teror, negara teroris, entitas zionis, rezim zionis, rezim teroris, rezim kriminal, negara apartheid, negara nakal, setan besar, biang kerok, dalang, pengkhianat, pembohong, provokator, kekuatan jahat, imperialis, kolonialis, negara pelanggar, negara gagal, negara polisi, perompak, pencuri, pihak jahat, poros kejahatan, pos terdepan tirani, pendukung teroris, fasis, nazi, kaki tangan, antek, kediktatoran, diktatur, boneka, negara paria, preman, perusak, mantan penjajah, mantan penjajahnya, bekas penjajah, kekuatan kolonial',
  },
  militants: {
    noun: 'militan, pemberontak, ekstremis, hizbullah, hizbullah lebanon, hamas, taliban, al-qaeda, al qaeda, isis, gerilyawan, separatis, kelompok bersenjata, milisi, kelompok teroris, jaringan teroris, pejuang asing',
  },

  // judgements
  bad: {
    describing:
      'tidak adil, tak adil, sewenang-wenang, ilegal, tidak sah, tak sah, melawan hukum, kejam, biadab, brutal, sadis, keji, jahat, berbahaya, munafik, sepihak, tidak bertanggung jawab, tak bertanggung jawab, tidak manusiawi, tak manusiawi, tidak bermoral, memalukan, tercela, gegabah, sembrono, tidak dapat diterima, tak dapat diterima, tidak bisa diterima, tak bisa diterima, tidak dapat ditoleransi, tidak dapat ditolerir, tak dapat ditoleransi, tidak bisa dibenarkan, tak bisa dibenarkan, tidak dapat dibenarkan, tak dapat dibenarkan, tidak terampuni, tak terampuni, salah besar, keliru, buruk, mengerikan, arogan, angkuh, provokatif, agresif, represif, otoriter, korup, licik, tidak jujur, tidak waras, gila, bodoh, konyol, tak masuk akal, tidak masuk akal, bermusuhan, tidak konstruktif, kontraproduktif, sinis, tidak patut, tidak pantas, curang, tidak dapat dipercaya, tidak bisa dipercaya, tak bisa dipercaya, diskriminatif, rasis, tidak beradab, barbar, lalim, zalim, melampaui batas, tanpa pandang bulu, lemah, tidak efektif, tidak profesional, kriminal, yang jahat, tak berperikemanusiaan, tidak mendasar, tidak berdasar, tak berdasar, mengada-ada, menyesatkan, palsu, terselubung, serakah, memprihatinkan, mengecewakan, patut disesalkan, paranoid, keterlaluan, tak terpuji, tidak terpuji, tidak etis, sangat mengkhawatirkan, sangat mencemaskan, sangat disesalkan',
  },
  wrongdoing: {
    noun: 'kejahatan, kesalahan, kesalahan besar, kekeliruan, kebrutalan, ketidakadilan, keburukan, penyalahgunaan, arogansi, kesombongan, kecerobohan, skandal, aib, ambisi nuklir, kemunduran, kegilaan, langkah berbahaya, langkah bodoh, petualangan, agenda tersembunyi, retorika permusuhan, retorika sepihak, kegagalan, kebodohan, kepicikan, dampak buruk, dampak negatif, bencana',
  },
  good: {
    describing:
      'hebat, kuat, berani, tangguh, agung, mulia, damai, bijaksana, bijak, heroik, gagah, gagah berani, terhormat, mengagumkan, luar biasa, konstruktif, positif, bersahabat, berperan penting, memainkan peran penting, berhasil, sukses, sejahtera, makmur, teguh, setia, dapat dipercaya, bisa dipercaya, terpercaya, bertanggung jawab, adil, sah, sangat penting, lebih baik, terbaik, unggul, demokratis, bersatu, cinta damai, menjanjikan, semata-mata untuk tujuan damai, bersifat damai, untuk tujuan damai, untuk kepentingan damai, kepentingan sipil, tumbuh kuat, stabil, berdaulat, sebagai mitra yang, dampak positif, menunjukkan kemajuan, siap bagi perdamaian, siap berdamai, berjasa, strategis, bonus demografi, cerdas, dermawan, murah hati, inspiratif, teladan, patut dicontoh, layak dicontoh, menepati janji, menepati janjinya, istimewa, arti istimewa, makna istimewa, beritikad baik, menunjukkan itikad baik, makna mendalam, bermakna mendalam, sangat bermakna, sangat baik, percakapan yang baik, pembicaraan yang baik, pertemuan yang baik, pertemuan yang produktif, bagian penting, negara penting, hubungan yang baik dengan, produktif, saling menghormati, pertanda positif, sinyal positif, langkah positif, langkah maju, kabar baik, bersejarah',
    noun: 'keberanian, kehebatan, kemajuan, keberhasilan, kesuksesan, keteguhan, ketangguhan, kemenangan, jasa, kekuatan besar, prestasi, pencapaian, kebijaksanaan, peran penting, peran positif, kemurahan hati, kepemimpinan, pahlawan, kemakmuran',
  },
  plight: {
    noun: 'penderitaan, krisis kemanusiaan, bencana kemanusiaan, situasi kemanusiaan, darurat kemanusiaan, tragedi kemanusiaan, kesengsaraan, kelaparan massal, nestapa',
    describing: 'menderita, sengsara, dizalimi',
  },
  cooperation: {
    noun: 'kerja sama, kerjasama, kemitraan, persahabatan, persaudaraan, hubungan baik, hubungan erat, hubungan yang baik, hubungan dekat, hubungan bilateral yang kuat, ikatan, aliansi, kemitraan strategis, hubungan yang kuat, hubungan bersahabat, kedekatan, kedekatan batin, kolaborasi, sinergi, perdagangan yang saling menguntungkan, saling menguntungkan, hubungan yang lebih baik, hubungan yang lebih erat, rekonsiliasi dengan',
    active: 'bekerja sama dengan, bekerjasama dengan, memperkuat hubungan dengan, mempererat hubungan dengan, meningkatkan hubungan dengan, menjalin hubungan dengan, memperdalam hubungan dengan, bermitra dengan, bersahabat dengan',
  },
  punishment: {
    active:
      'akan membayar, akan menyesal, akan menyesali, akan menghadapi konsekuensi, menghadapi konsekuensi, menanggung akibat, menanggung akibatnya, akan dihukum, harus dihukum, harus membayar, akan menerima akibat, akan merasakan, akan menghadapi kerusakan, akan menghadapi, tidak akan lolos, tidak akan luput, tidak luput dari hukuman, harus bertanggung jawab, bertanggung jawab penuh, harus menyerah, akan kalah, akan runtuh, akan hancur, akan dihancurkan, bermain api, bermain dengan api, target yang mudah, kesabaran kami, tidak boleh memiliki, tak boleh memiliki, tidak boleh dibiarkan, tak boleh dibiarkan, tidak bisa lagi dibiarkan, tidak boleh mengembangkan, tidak akan pernah memiliki, tidak seharusnya memiliki, seharusnya tidak memiliki, harus meninggalkan, harus keluar dari, harus angkat kaki, harus pergi, angkat kaki, harus melucuti, harus menghentikan pengayaan, harus dilucuti, pembalasan yang kuat, tanggapan yang kuat, kerusakan yang tidak dapat diperbaiki, kerusakan yang tak dapat diperbaiki, kerusakan yang tidak bisa dipulihkan, kerusakan tak tergantikan, belas kasihan kepada, tidak akan menunjukkan belas kasihan kepada, merespons dengan tegas, respons tegas, tanggapan tegas, balasan keras, pembalasan, kerugian yang tak terpulihkan, kerugian yang tidak dapat dipulihkan, konsekuensi serius, konsekuensi berat, akibat yang serius, harga mahal, harga yang mahal',
  },
  right: {
    active:
      'berhak, berhak membela diri, berhak mempertahankan diri, memiliki hak, memiliki hak untuk membela diri, punya hak, mempunyai hak, hak untuk membela diri, hak membela diri, berdiri teguh, tetap berdiri teguh, tetap teguh, tegar, tetap tegar, tabah, tetap tabah, bertahan, tetap kuat, pantas mendapatkan, layak mendapatkan, layak menjadi, berhak atas, tidak pernah menjadi ancaman, bukan ancaman, bukan agresor, tidak bersalah, tak bersalah, akan menang, pasti menang, akan bangkit, harus bangkit, membalas setiap serangan, harus didukung, harus dibantu, harus dilindungi, harus dibela, harus merdeka, tidak mencari perang, tidak menginginkan perang, tidak memiliki niat, pantang menyerah, tidak akan menyerah, takkan menyerah, tidak akan tunduk, takkan tunduk, menuju kemajuan, mencapai pertumbuhan, bisa mencapai, membela diri, mempertahankan diri, aksi bela diri, bela diri, hak yang sah, punya hak yang sah, memiliki hak sah',
  },
}
