import type { CueRow } from '../../shared/cue-lexicon'

/** The bare forms with the suffix that stands for the source: “kata” → “katanya”. */
const own = (bare: string): string => bare.split(',').map((word) => `${word.trim()}nya`).join(', ')

/** The passive forms with their source as a suffix: “ditegaskan” → “ditegaskan olehnya”. */
const byOwn = (passive: string): string => passive.split(',').map((form) => `${form.trim()} olehnya`).join(', ')

/** Feelings and views that are put into words, as phrases: “menyatakan keprihatinannya”, “mengungkapkan harapannya”. */
const voicing = (nouns: string): string =>
  nouns.split(',').flatMap((noun) => ['menyatakan', 'menyampaikan', 'mengungkapkan', 'menyuarakan', 'mengutarakan', 'melontarkan', 'menegaskan'].map((verb) => `${verb} ${noun.trim()}nya`)).join(', ')

/** What one says by a verb that only carries a noun: “melayangkan peringatan keras”, “mengajukan permintaan”. */
const carrying = (verbs: string, nouns: string): string => verbs.split(',').flatMap((verb) => nouns.split(',').map((noun) => `${verb.trim()} ${noun.trim()}`)).join(', ')

/** Nouns of speech with their source behind: “klaim Rina bahwa …”, and with the suffix that stands for it: “klaimnya bahwa …”. */
const nouns = (list: string): string => `${list}, ${own(list)}`

const said = `kata, ujar, tutur, ucap, ungkap, tambah, imbuh, sebut, terang, jelas, tegas, papar, beber, lanjut, sambung, tulis, cetus, tukas, tandas, urai, bilang,
  kisah, cerita, jawab, sahut, timpal, pungkas, tutup, tanya, lapor, rinci, simpul, ingat, kenang, tekan, ulas, cuit, celetuk, seloroh, kelakar, canda, gurau, ketus, teriak, seru,
  pesan, duga, nilai, yakin, akui, singgung, ulang, sergah, balas, pekik, jerit, tantang, gugat, gerutu, rutuk, hardik`

const told = `dikatakan, dinyatakan, disebutkan, ditambahkan, dituturkan, diungkapkan, diungkap, diucapkan, dijelaskan, ditegaskan, ditandaskan, ditekankan, digarisbawahi, dipaparkan, dibeberkan,
  diumumkan, dilaporkan, disampaikan, dikemukakan, diutarakan, ditulis, dituliskan, dicatat, diingatkan, diberitahukan, dikonfirmasi, dibenarkan, dipastikan, diterangkan, diuraikan, dirinci, diceritakan,
  dilontarkan, disuarakan, dikisahkan, diulangi, diisyaratkan, disimpulkan, diberi tahu, diberitahu`

/** What one stands up for by words alone: “membela keputusan itu”, but “membela tanah air”. */
const defended = 'keputusan kebijakan langkah sikap tindakan rencana pernyataan usulan undang-undang ruu aturan larangan penanganan pengangkatan penunjukan kesepakatan perjanjian anggaran tarif pemangkasan kenaikan penggunaan strategi cara'

/** What one gets to hear from somebody: “menuai kritik dari”. */
const drawing = (nouns: string): string =>
  ['menuai', 'mendapat', 'mendapatkan', 'mengundang', 'memicu', 'memantik', 'menghadapi', 'menerima', 'memperoleh', 'dihujani', 'dibanjiri', 'disambut'].flatMap((verb) => nouns.split(', ').flatMap((noun) => ['', ' keras', ' tajam', ' luas'].map((how) => `${verb} ${noun}${how} dari`))).join(', ')

/** Indonesian reporting verbs with their forms in all voices, by what they say of the speaker. Older and misspelt forms of the press are among them. */
export const verbs: readonly CueRow[] = [
  { cueClass: 'speech', complement: 'clause',
    active: `mengatakan, menyatakan, menyebut, menyebutkan, menambahkan, menuturkan, mengungkapkan, mengungkap, mengucapkan, menjelaskan, menegaskan, menandaskan, menekankan,
      menggarisbawahi, memaparkan, membeberkan, mengumumkan, melaporkan, menyampaikan, mengemukakan, mengutarakan, menyuarakan, menulis, menuliskan, mencatat, memberitahu, memberitahukan,
      memberi tahu, mengonfirmasi, mengkonfirmasi, membenarkan, memastikan, menerangkan, menguraikan, merinci, berkata, berujar, bertutur, berucap, bercerita, menceritakan, mengisahkan,
      berpesan, bertitah, menjawab, menimpali, membalas bahwa, memposting, mencuit, men-tweet, mentweet, mencuitkan, ngetweet, mengulangi, mengulang, mengklarifikasi, menginformasikan, menyimpulkan, mengisyaratkan, mengindikasikan,
      menyiratkan, menyinggung, mendeklarasikan, memberikan keterangan, mengeluarkan pernyataan, mengeluarkan peringatan, berteriak, meneriakkan, memekikkan, berseru, bersaksi, menyebarkan kabar, menggerutu bahwa, menjerit bahwa, menjerit agar, memekik bahwa, meraung bahwa, membentak bahwa, mengamuk bahwa, mengomel bahwa, bergumam bahwa, menggumam bahwa, berbisik bahwa, membisikkan bahwa, berceloteh bahwa, berkicau bahwa,
      menyeletuk bahwa, menyahut bahwa, mengoceh bahwa, meracau bahwa, mengurai bahwa, berkhotbah bahwa, meratap bahwa, menangis bahwa, menggertak bahwa, melapor bahwa, mengadu bahwa, menghardik bahwa, menukas bahwa, berkabar bahwa, mengabarkan bahwa, bercerita bahwa, mengisahkan bahwa, bertutur bahwa,
      mengabarkan, menagtakan, manyatakan, berkisah, menjabarkan, meyakinkan bahwa, menyadari bahwa, menyadarkan bahwa, menyatakn, mengatkan, mengatakn, mengataka, menyatakan sikap, menegaskan kembali, menegaskan posisinya, mengatakan kembali, menyampaikan pesan, menggambarkan situasi,
      memberi keterangan, melontarkan, menyodorkan, mengirim pesan, memberi sinyal, mewartakan, memberitakan, membocorkan bahwa, meluruskan bahwa, menggembar-gemborkan, menggaungkan, mengemukan, menukas, mencetuskan, membeber, berbunyi, mengunggah ulang pernyataan, mengunggah kembali pernyataan, membagikan pernyataan, membagikan ulang pernyataan, mengunggah pernyataan, merilis pernyataan, membuat pernyataan, memberi pernyataan, memberikan pernyataan, mengeluarkan keputusan,
      menyampaikan pandangan, berkomentar bahwa, berceloteh, berbisik, membisikkan, memaklumkan, mengikrarkan, mengimbuhi, menambahi, melaporkan kepada, mengutarakan pendapat, membongkar bahwa, berdalil, berkabar, berkelakar, bercanda, berseloroh, berceramah bahwa, berorasi bahwa, melanjutkan bahwa, meneruskan bahwa, melantangkan, memproklamasikan, bilang bahwa, bilang kalau, bilang, mempertegas, memperjelas, menggarisbawahi pentingnya, menggaris bawahi, menyatakan secara tegas, mengonfirmasikan, mengkonfirmasikan`,
    passive: told,
    bare: `${said}, dikatakan, ditambahkan, dituturkan, singkat, elak, kelit, sangkal, ralat`,
    own: `${own(said)}, ${byOwn(told)}, dikatakannya, dinyatakannya, disebutkannya, ditambahkannya, dituturkannya, diungkapkannya, dijelaskannya, ditegaskannya, ditandaskannya, ditekankannya, dipaparkannya, disampaikannya,
      dikemukakannya, diutarakannya, ditulisnya, dicatatnya, diterangkannya, diuraikannya, dicontohkannya` },
  { cueClass: 'speech', complement: 'clause', paused: 'mengunggah' },
  { cueClass: 'speech', complement: 'clause', written: 'menunjukkan, memperlihatkan, menemukan, mendapati' },
  { cueClass: 'speech', complement: 'object', active: 'menyoroti', passive: '', own: 'disorotinya' },
  { cueClass: 'claim', complement: 'clause', active: 'mengklaim, mengeklaim, berdalih, berkilah, beralasan, bersikeras, bersikukuh, berkukuh, bersumpah, mendakwa, mendalilkan, berargumen, berargumentasi, ngotot, ngotot bahwa, menghasut bahwa, membual bahwa, berkelit, berkeras, menyombongkan, berkoar, sesumbar, bersaksi bahwa',
    passive: 'diklaim, diakui', bare: 'klaim, dalih, kilah', own: 'klaimnya, dalihnya, kilahnya, diklaimnya' },
  { cueClass: 'belief', complement: 'clause',
    active: `menilai, meyakini, optimistis, optimis, pesimistis, menduga, memperkirakan, memprediksi, memproyeksikan, memproyeksi, meramalkan, menaksir, mengestimasi, berasumsi, berspekulasi, berpendapat, beranggapan, berpandangan, beropini, yakin, percaya bahwa, percaya jika, mempercayai, optimistis bahwa, optimis bahwa, memandang bahwa, menganggap bahwa, menyakini, menyimpulkan bahwa, memprakirakan, menengarai, pesimistis bahwa, merasa yakin, merasa optimistis, mendapati bahwa, menemukan bahwa, mengasumsikan, mensinyalir, melihat bahwa, menafsirkan`,
    paused: 'melanjutkan, memandang, menganggap, melihat, merasa, menyadari, mencontohkan, mengibaratkan, memahami, mencermati, mengamati',
    passive: 'diyakini, diduga, diperkirakan, diprediksi, diproyeksikan, diramalkan, dinilai, dianggap, dipandang, dipercaya', own: 'dinilainya, diyakininya, dianggapnya' },
  { cueClass: 'describe', complement: 'object', active: 'menggambarkan, mencap, menjuluki, menyamakan, melukiskan, melabeli, mencapnya, menyebutnya, menyebutkannya, menggambarkannya, menjulukinya, mengenangnya, menganggapnya, menilainya', passive: 'digambarkan, dicap, dijuluki, disebut, dilukiskan, dilabeli', own: 'disebutnya, dicapnya, digambarkannya' },
  { cueClass: 'hope', complement: 'clause', active: 'berharap, mengharapkan, mendoakan, berdoa', bare: 'harap', own: 'harapnya' },
  { cueClass: 'worry', complement: 'either', active: `khawatir, mengkhawatirkan, mencemaskan, cemas, prihatin, 
      mengeluh, mengeluhkan, berkeluh bahwa, takut bahwa`, bare: 'keluh', own: 'keluhnya' },
  { cueClass: 'doubt', complement: 'either', active: 'tidak yakin, tak yakin, kurang yakin, meragukan, mempertanyakan, menyangsikan, menanyakan, bertanya', passive: 'dipertanyakan, ditanyakan', own: 'ditanyakannya' },
  { cueClass: 'promise', complement: 'clause', active: 'berjanji, berikrar, bertekad, menjanjikan, menjamin', passive: 'dijanjikan', bare: 'janji', own: 'janjinya' },
  { cueClass: 'admit', complement: 'clause', active: 'mengaku, mengakui, tak menampik, tidak menampik, tak membantah, tidak membantah, tak memungkiri, tidak memungkiri, tak menyangkal, tidak menyangkal', own: 'akunya, diakuinya' },
  { cueClass: 'praise', complement: 'object', active: 'memuji, menyanjung, mengapresiasi, mengagumi, menghargai, memberi apresiasi, mengucapkan selamat, mengucapkan selamat kepada, membanggakan, mengelu-elukan, menghormati keputusan, memuji keras, mengacungi jempol, menyatakan salut, mengelukan, memberikan apresiasi, mengucapkan selamat atas', passive: 'dipuji, disanjung, diapresiasi', bare: 'puji, sanjung', own: 'pujinya, sanjungnya' },
  { cueClass: 'thank', complement: 'object', active: 'berterima kasih, mengucapkan terima kasih, menyampaikan terima kasih, menyampaikan ucapan terima kasih, menghaturkan terima kasih, menyampaikan rasa terima kasih, mensyukuri, bersyukur' },
  { cueClass: 'welcome', complement: 'object', active: 'menyambut baik, menyambut gembira, menyambut hangat, menyambut positif, menyambut', passive: 'disambut baik, disambut gembira' },
  { cueClass: 'support', complement: 'object', active: 'memuji-muji, mendukung penuh, mendukung sepenuhnya, menyatakan mendukung', voiced: 'mendukung, membela', passive: 'didukung oleh', own: 'didukungnya' },
  { cueClass: 'support', complement: 'object', verbOnly: true, active: defended.split(' ').map((noun) => `membela ${noun}`).join(', ') },
  { cueClass: 'speech', complement: 'object', passive: drawing('respons, tanggapan, reaksi, jawaban, komentar') },
  { cueClass: 'criticise', complement: 'object', passive: drawing('kritik, kritikan, sindiran, cibiran, cemoohan, sorotan tajam') },
  { cueClass: 'condemn', complement: 'object', passive: drawing('kecaman, kutukan, kemarahan, hujatan') },
  { cueClass: 'praise', complement: 'object', passive: drawing('pujian, apresiasi, sanjungan') },
  { cueClass: 'protest', complement: 'object', passive: drawing('protes, penolakan') },
  { cueClass: 'agree', complement: 'either', active: 'menyepakati bahwa, sependapat, sepaham, setuju bahwa, sepakat bahwa, sepakat mengenai' },
  { cueClass: 'regret', complement: 'object', active: 'kaget dengan, kaget atas, kaget karena, terkejut dengan, terkejut atas, terkejut karena, menyesalkan, menyayangkan, menyesali, kecewa karena, kecewa dengan, kecewa atas, kecewa terhadap, kecewa bahwa, mengaku kecewa, merasa kecewa, meminta maaf, menyampaikan permintaan maaf, menyampaikan permohonan maaf, berduka, menyampaikan belasungkawa, menyampaikan duka cita, menyampaikan dukacita, menyatakan belasungkawa, mengucapkan belasungkawa, menyampaikan rasa duka, menyampaikan ucapan duka, menyampaikan penyesalan', passive: 'disesalkan, disayangkan', bare: 'sesal', own: 'sesalnya' },
  { cueClass: 'condemn', complement: 'object', active: 'mengecam, mengecam keras, mengutuk, mengutuk keras, mencela, mencerca, mengecamnya, mengutuknya, melaknat, mengutuk sekeras-kerasnya, mengecam habis-habisan, mengutuk tegas, mengecam sekeras-kerasnya', passive: 'dikecam, dikecam keras, dikutuk, dicela', bare: 'kecam, kutuk', own: 'kecamnya, kutuknya' },
  { cueClass: 'criticise', complement: 'object', active: 'mengkritik, mengkritik keras, mengkritisi, menyindir, mencemooh, mengejek, menghujat, mengolok-olok, menyerang kebijakan, meremehkan, menepis kritik, menyentil, menegur, memarahi, mencibir, mengumpat, menggugat kebijakan, mengkritik tajam, mengkritik habis-habisan, menyerang keras, mempersoalkan, meledek, menyemprot, mendamprat, mengomel, mengomeli, heran, merasa heran, terheran-heran, menghardik, mengolok, menertawakan', passive: 'dikritik, dikritik keras, dikritisi, disindir, diejek', bare: 'kritik, sindir, cibir, ejek, ledek, cemooh, umpat, semprot, sembur, omel, cela, hujat, cerca', own: 'kritiknya, sindirnya, cibirnya, ejeknya, ledeknya, cemoohnya, umpatnya, semprotnya, semburnya, omelnya, celanya, hujatnya, cercanya' },
  { cueClass: 'accuse', complement: 'either', active: 'menuduh balik, menuding balik, balik menuduh, balik menuding, menuduh, menuduhnya, menuding, mendakwa bahwa, menudingnya', passive: 'dituduh, dituding, dituduhkan, dicurigai, ditudingkan', bare: 'tuding, tuduh', own: 'tudingnya, tuduhnya, dituduhnya' },
  { cueClass: 'blame', complement: 'object', active: 'menyalahkan, mempersalahkan, menimpakan kesalahan kepada, menimpakan kesalahan pada, melemparkan kesalahan kepada, melempar kesalahan kepada, melemparkan kesalahan pada, melimpahkan kesalahan kepada, menimpakan kesalahan atas, melemparkan kesalahan atas', passive: 'disalahkan' },
  { cueClass: 'reject', complement: 'object', active: 'menolak, menolak keras, menentang keras, menampik, menepis, menolak mentah-mentah, mengesampingkan kemungkinan, mengajukan keberatan, menolak tegas, menolak dengan tegas, menampik keras, menyatakan menolak, tidak setuju dengan', voiced: 'menentang, melawan', passive: 'ditolak, ditentang, ditepis', bare: 'tolak, tampik, tepis', own: 'tolaknya, tampiknya, tepisnya' },
  { cueClass: 'deny', complement: 'either', active: 'membantah, membantah keras, membantah tegas, menyangkal, menyangkal keras, menyanggah, membantahnya', passive: 'dibantah, disangkal, disanggah', bare: 'bantah, sanggah', own: 'bantahnya, sanggahnya, dibantahnya' },
  { cueClass: 'protest', complement: 'object', active: 'memprotes, melayangkan protes, melayangkan protes keras, mengajukan protes, mengajukan protes keras, mengajukan protes diplomatik, melayangkan protes diplomatik, menyampaikan protes diplomatik, menyampaikan protes keras, melayangkan nota protes, mengirim nota protes, mengirimkan nota protes, menyampaikan nota protes, menyampaikan protes', passive: 'diprotes', bare: 'protes', own: 'protesnya' },
  { cueClass: 'threaten', complement: 'either', active: 'mengancam, mengultimatum', passive: 'diancam', bare: 'ancam', own: 'ancamnya' },
  { cueClass: 'warn', complement: 'either', active: 'memperingatkan, memperingatkannya, mewanti-wanti, mengingatkan bahwa, memperingatkan menentang', passive: 'diperingatkan', own: 'diperingatkannya' },
  { cueClass: 'warn', complement: 'clause', active: 'mengingatkan' },
  { cueClass: 'demand', complement: 'either', active: 'menuntut, meminta, minta, memohon, mensyaratkan, menghendaki, memintanya, menagih janji, mengharuskan agar', bare: 'pinta, tuntut', own: 'pintanya, tuntutnya, dimintanya, mintanya' },
  { cueClass: 'urge', complement: 'either', active: 'mendesak, menyerukan, menyeru, mengimbau, menghimbau, mengajak, menyarankan, menganjurkan, menantang, memohon agar, mewajibkan agar, menginstruksikan agar, memerintahkan agar, berpesan agar, menghimbau agar, membujuk agar, menekan agar, menasihati, menasehati, mendorong agar, mendorong supaya, merekomendasikan',
    passive: 'didesak, diserukan, diimbau, disarankan, diusulkan', bare: 'imbau, himbau, saran, ajak, desak, usul', own: 'imbaunya, himbaunya, sarannya, ajaknya, desaknya, usulnya, diusulkannya, disarankannya' },
  { cueClass: 'urge', complement: 'clause', active: 'mengusulkan' },
  { cueClass: 'worry', complement: 'either', active: voicing('keprihatinan, kekhawatiran, kecemasan, keresahan, kegelisahan, ketakutan, kegundahan') },
  { cueClass: 'support', complement: 'object', active: voicing('dukungan, solidaritas, simpati, empati') },
  { cueClass: 'regret', complement: 'object', active: voicing('penyesalan, kekecewaan, belasungkawa, duka cita, dukacita') },
  { cueClass: 'regret', complement: 'object', active: carrying('menyampaikan, mengungkapkan, mengucapkan, menyatakan, mengirim, mengirimkan, mengekspresikan', 'duka, duka mendalam, duka yang mendalam, duka cita mendalam, duka cita yang mendalam, ucapan duka cita, ucapan belasungkawa, pesan belasungkawa, pesan duka, pesan duka cita, surat belasungkawa') },
  { cueClass: 'condemn', complement: 'object', active: voicing('kecaman, kutukan, kemarahan') },
  { cueClass: 'praise', complement: 'object', active: voicing('apresiasi, penghargaan, kekaguman') },
  { cueClass: 'praise', complement: 'object', active: carrying('menyampaikan, mengucapkan, menyatakan', 'ucapan selamat, penghargaan, penghargaan setinggi-tingginya, apresiasi setinggi-tingginya, penghargaan yang tinggi, rasa hormat, rasa kagum') + ', menyampaikan selamat, memberikan selamat, memberi selamat, memberikan ucapan selamat, memberi ucapan selamat, menyampaikan apresiasi, menyatakan apresiasi' },
  { cueClass: 'criticise', complement: 'object', active: voicing('keheranan, kekesalan, kegeraman, keterkejutan, ketidakpuasan') },
  { cueClass: 'thank', complement: 'object', active: voicing('rasa terima kasih, terima kasih') },
  { cueClass: 'hope', complement: 'clause', active: voicing('harapan') },
  { cueClass: 'promise', complement: 'clause', active: voicing('kesediaan, kesiapan, tekad') },
  { cueClass: 'belief', complement: 'clause', active: voicing('keyakinan, optimisme') },
  { cueClass: 'doubt', complement: 'either', active: voicing('keraguan') },
  { cueClass: 'reject', complement: 'object', active: voicing('penolakan, keberatan') },
  { cueClass: 'criticise', complement: 'object', active: voicing('kritik, kritikan') },
  { cueClass: 'warn', complement: 'either', active: carrying('memberikan, memberi, menyampaikan, melontarkan, melayangkan, mengirim, mengirimkan', 'peringatan, peringatan keras, peringatan tegas, peringatan serius, peringatan terakhir') },
  { cueClass: 'warn', complement: 'either', active: carrying('mengeluarkan', 'peringatan keras, peringatan tegas, peringatan serius, peringatan terakhir') },
  { cueClass: 'threaten', complement: 'either', active: carrying('melontarkan, melayangkan, mengeluarkan, menyampaikan', 'ancaman, ancaman keras, ancaman terbuka, ancaman baru') },
  { cueClass: 'urge', complement: 'either', active: carrying('mengeluarkan, melontarkan, menyampaikan, menyuarakan', 'seruan, seruan mendesak, imbauan, desakan, ajakan') },
  { cueClass: 'demand', complement: 'object', active: ['mengajukan', 'menyampaikan', 'menyuarakan', 'melayangkan'].flatMap((verb) => ['tuntutan', 'permintaan', 'syarat'].map((noun) => `${verb} * ${noun}`)).join(', ') },
  { cueClass: 'demand', complement: 'either', active: carrying('mengajukan, menyampaikan, melayangkan', 'permintaan, permintaan resmi, tuntutan, permohonan') },
  { cueClass: 'support', complement: 'object', active: carrying('menyampaikan, menyatakan, mengungkapkan, mengutarakan', 'solidaritas, dukungan, simpati, dukungan penuh, solidaritas penuh, dukungan tegas, rasa solidaritas, rasa simpati, simpati mendalam, dukungan moral') },
  { cueClass: 'criticise', complement: 'object', active: carrying('melontarkan, melemparkan, melempar, menyampaikan, melayangkan, mengeluarkan, memberikan', 'kritik, kritik keras, kritik tajam, kritik pedas, kritik terbuka, kritikan, kritikan keras, kritikan tajam') },
  { cueClass: 'condemn', complement: 'object', active: carrying('mengeluarkan, melontarkan, melemparkan, melempar, melayangkan, menyampaikan', 'kecaman, kecaman keras, kecaman tegas, kutukan, kutukan keras') },
  { cueClass: 'reject', complement: 'object', active: carrying('menyampaikan, menyatakan, menegaskan, melontarkan', 'penolakan, penolakan keras, penolakan tegas') },
  { cueClass: 'promise', complement: 'clause', active: carrying('menyampaikan, menegaskan, menyatakan', 'komitmen, kesediaan, kesiapan') },
  { cueClass: 'speech', complement: 'clause', active: carrying('memberi, memberikan, mengirim, mengirimkan, melempar', 'isyarat, indikasi, sinyal kuat') },
  { cueClass: 'urge', complement: 'either', active: carrying('melontarkan, mengajukan, menyampaikan, melempar', 'usulan, usul, proposal, saran') },
  { cueClass: 'admit', complement: 'clause', active: 'tidak menutup kemungkinan, tak menutup kemungkinan, tidak menutup mata, tak menutup mata, membuka kemungkinan, menyadari sepenuhnya' },
  { cueClass: 'speech', complement: 'clause', nominal: nouns('pernyataan, pengumuman, penjelasan, penegasan, keterangan, komentar, laporan, pengakuan, kesaksian') },
  { cueClass: 'claim', complement: 'clause', nominal: nouns('klaim, dalih, sumpah') },
  { cueClass: 'belief', complement: 'clause', nominal: nouns('dugaan, perkiraan, prediksi, penilaian') },
  { cueClass: 'accuse', complement: 'clause', nominal: nouns('tuduhan, tudingan') },
  { cueClass: 'warn', complement: 'clause', nominal: nouns('peringatan') },
  { cueClass: 'threaten', complement: 'clause', nominal: nouns('ancaman') },
  { cueClass: 'promise', complement: 'clause', nominal: nouns('janji, ikrar, jaminan') },
  { cueClass: 'deny', complement: 'clause', nominal: nouns('bantahan, sangkalan') },
  { cueClass: 'urge', complement: 'clause', nominal: nouns('seruan, imbauan, himbauan, desakan, saran, usulan') },
  { cueClass: 'demand', complement: 'clause', nominal: nouns('tuntutan, permintaan') },
]
