import { combine } from '../../shared/stance/combine'
import type { CueWords } from '../../shared/cue-lexicon'
import { verbs } from './verbs'

/** That somebody has issued a text: “yang dirilis oleh”. */
const issued = ['dikeluarkan', 'dirilis', 'diterbitkan', 'dipublikasikan', 'disampaikan', 'dibacakan', 'diunggah'].flatMap((verb) => [`yang ${verb}`, `yang ${verb} oleh`])

/** Nouns for what is issued, with that: “menurut pernyataan yang dirilis oleh | Kemlu Peru”. */
const fromIssued = ['laporan', 'pernyataan', 'keterangan', 'data', 'dokumen', 'siaran pers'].flatMap((noun) => issued.map((by) => `menurut ${noun} ${by}`)).join(', ')

/** Who issued it stands behind: “bunyi pernyataan bersama | Peru dan Chile”. */
const worded = (openings: string): string => openings.split(', ').flatMap((opening) => ['bersama', 'bersama dari', 'resmi', 'tertulis', 'singkat', 'terbuka', 'terpisah', 'terbaru', ...issued].map((word) => `${opening} ${word}`)).join(', ')

/** Nouns that point to what has just been said: “pandangan serupa”. */
const alike = (nouns: string): string => nouns.split(', ').flatMap((noun) => ['serupa', 'senada', 'yang sama'].map((word) => `${noun} ${word}`)).join(', ')

/** Nouns that point to what is going to be said: “kalimat sebagai berikut”. */
const following = (nouns: string): string => nouns.split(', ').flatMap((noun) => ['sebagai berikut', 'berikut', 'berikut ini'].map((word) => `${noun} ${word}`)).join(', ')

/** Nouns, and the same doubled: “spanduk-spanduk”. */
const doubled = (nouns: string): string => nouns.split(' ').map((noun) => (noun.includes('-') ? noun : `${noun} ${noun}-${noun}`)).join(' ')

/** What stands on a sign, behind its words: “demikian tulisan pada | poster itu”. */
const written = ['demikian', 'begitu', 'bunyi', 'demikian bunyi', 'isi'].flatMap((opening) => ['tulisan', 'kalimat', 'pesan', 'kata-kata'].flatMap((words) => ['pada', 'di', 'dalam'].map((on) => `${opening} ${words} ${on}`))).join(', ')

/** That somebody will not be named: “meminta | namanya dirahasiakan | mengatakan …”. */
const unnamed = (names: string): string => names.split(', ').flatMap((name) => ['dirahasiakan', 'disembunyikan', 'disamarkan', 'tidak disebut', 'tidak disebutkan', 'tak disebut', 'tak disebutkan', 'tidak diungkap', 'tidak diungkapkan', 'tidak dipublikasikan'].flatMap((hidden) => [`${name} ${hidden}`, `agar ${name} ${hidden}`, `${hidden} ${name}`, `agar ${hidden} ${name}`, `untuk ${hidden} ${name}`])).join(', ')

/** Indonesian reporting expressions and the small words around them, from the language of news and agency reports. */
export const words: CueWords = {
  rows: verbs,
  accordingTo: `${fromIssued}, ${combine('menurut keterangan, menurut pernyataan, menurut laporan, menurut data, menurut informasi', 'resmi, tertulis, terkini, awal, bersama')}, menurut keterangan terbaru, menurut pernyataan terbaru, menurut laporan terbaru, menurut informasi terbaru, menurut pandangan, menurut penilaian, menurut pendapat, menurut hemat, menurut analisis, menurut, menurut laporan, menurut laporan dari, menurut pernyataan dari, menurut keterangan dari, menurut data dari, menurut data, menurut keterangan, menurut pernyataan, menurut perkiraan, menurut penuturan, menurut pengakuan, menurut klaim, menurut hasil, menurut data terbaru, menurut keterangan resmi dari, menurut keterangan tertulis dari, menurut keterangan terbaru dari, menurut keterangan awal dari, menurut keterangan terkini dari, menurut pernyataan resmi dari, menurut pernyataan tertulis dari, menurut pernyataan terbaru dari, menurut pernyataan awal dari, menurut pernyataan terkini dari, menurut laporan resmi dari, menurut laporan tertulis dari, menurut laporan terbaru dari, menurut laporan awal dari, menurut laporan terkini dari, menurut data resmi dari, menurut data tertulis dari, menurut data terbaru dari, menurut data awal dari, menurut data terkini dari, menurut informasi resmi dari, menurut informasi tertulis dari, menurut informasi terbaru dari, menurut informasi awal dari, menurut informasi terkini dari, menurut perhitungan, menurut penghitungan, menurut informasi dari, berdasarkan laporan,
    berdasarkan keterangan, berdasarkan pernyataan`,
  perWords: '',
  accordingToOwn: 'menurutnya baginya',
  closing: `${written}, ${worded('bunyi pernyataan, isi pernyataan, demikian pernyataan, demikian bunyi pernyataan, demikian isi pernyataan')}, demikian pernyataan, demikian pernyataan dari, demikian bunyi, demikian isi, demikian, begitu kata, begitu ujar, begitu pengumuman, begitu pernyataan, begitu bunyi, begitu isi, begitu tulis, begitu penjelasan, begitu keterangan, bunyi pernyataan, isi pernyataan, bunyi laporan, ${worded('bunyi keterangan, bunyi siaran pers, bunyi rilis, demikian siaran pers, demikian keterangan pers, demikian rilis, demikian surat, demikian unggahan, demikian cuitan')}, demikian siaran pers, demikian keterangan pers, demikian rilis, demikian surat, demikian unggahan, demikian cuitan, bunyi keterangan, bunyi siaran pers, bunyi rilis, bunyi, demikian kata, demikian ujar, demikian disampaikan, ${combine('seperti, sebagaimana, seperti yang, sebagaimana yang', 'dikatakan, disampaikan, diungkapkan, ditegaskan, dijelaskan, dituturkan, diutarakan, dikemukakan, dinyatakan, dipaparkan, disebutkan, disebut, diakui')},
    demikian disampaikan oleh, demikian dijelaskan, demikian dijelaskan oleh, demikian diumumkan, demikian diumumkan oleh, demikian ditegaskan, demikian ditegaskan oleh, demikian dikatakan, demikian dikatakan oleh, demikian diungkapkan,
    demikian diungkapkan oleh, demikian dinyatakan, demikian menurut, demikian tulis, demikian klaim, demikian laporan dari, demikian tuduhan, demikian tudingan, demikian peringatan, demikian penjelasan, demikian keterangan`,
  complementizers: 'bahwa bahwasanya kalau',
  purpose: 'untuk agar supaya',
  purposeInside: '',
  objectMarkers: 'atas tentang soal mengenai terhadap',
  addresseeMarkers: 'kepada pada ke terhadap',
  tellsDirectly: 'memberitahu memberitahukan memberi menasihati menasehati mengingatkan memperingatkan mewanti-wanti',
  settings: `pada dalam di saat ketika sambil seraya usai setelah sebelum melalui lewat dari sejak hingga selama menjelang lalu kepada via kala sehubungan seusai sesudah sewaktu dengan tanpa bersama menanggapi merujuk mengacu`,
  times: `senin selasa rabu kamis jumat jum'at sabtu minggu ahad hari kemarin tadi sore pagi siang malam dini wib wita wit waktu kini sebelumnya januari februari maret april mei juni juli agustus september
    oktober november nopember desember tanggal pekan bulan tahun silam`,
  timeTails: 'setempat',
  adverbs: `tentunya tentu sangat amat sungguh demikian begitu juga pula pun telah sudah kembali lagi kemudian lantas langsung tetap terus justru malah masih sempat pernah kerap sering selalu terus-menerus berulang kali berkali-kali secara tegas keras terbuka resmi lugas khusus singkat
    konsisten dengan turut ikut serta sama-sama bersama-sama hanya baru sebelumnya sendiri bahkan sekaligus terang-terangan jelas spontan senada eksplisit implisit terpisah mengejutkan panjang lebar cepat blak-blakan
    diam-diam baru-baru balik sebagai tanggapan selama ini sejak dulu senantiasa pertama publik sekali santai hati-hati lebih lanjut singkatnya antara lain lalu nada sarkastik bangga yakin sengaja semula dahulu terlebih benar-benar betul-betul sungguh-sungguh segera sepenuhnya terdengar sebaliknya malahan`,
  blockers: 'keliru adalah tidak boleh tak belum akan bukan jangan enggan berani untuk bisa dapat harus hendak ingin mau perlu sulit agar supaya jika bila apabila kalau akankah bakal mampu batal gagal tanpa menolak seolah berencana dijadwalkan diharapkan seperti cara maupun guna demi bertujuan berupaya berusaha mencoba direncanakan dimaksudkan ditujukan berniat bermaksud saling siap bersedia alih-alih bukannya semestinya seharusnya sepatutnya selayaknya mestinya sebaiknya',
  byWords: 'oleh',
  joiners: 'dan serta tapi tetapi namun sembari sambil seraya kemudian lalu meski meskipun walau walaupun sekaligus juga bahkan lantas termasuk',
  clauseOpeners: `adapun karena sebab setelah sesudah ketika saat sebelum jika bila apabila sementara sedangkan meski meskipun walau walaupun namun tetapi tapi agar supaya sehingga maka bahwa apakah bagaimana kalau sejak hingga
    sampai seperti yang dan atau serta padahal sambil seraya kecuali selama dimana sebagaimana`,
  freeRelatives: 'apa',
  relatives: 'yang',
  credits: 'menyadur disadur dilansir dikutip mengutip melansir dilaporkan diberitakan seperti demikian dikabarkan disiarkan diwartakan dinukil dihimpun sebagaimana dilaporkannya merujuk',
  voiceless: `hal ini itu saja ekspor impor investasi perdagangan tukar serangan latihan tarif pelanggaran pembunuhan penangkapan pengusiran penempatan pembangunan kehadiran pengiriman penjualan agresi blokade kekerasan ketegangan langkah perang konflik penolakan invasi rudal harga keputusan pertemuan kunjungan insiden peristiwa kejadian situasi kondisi ledakan operasi kebijakan kesepakatan perjanjian tindakan aksi
    krisis hubungan keberhasilan kegagalan upaya peluncuran penampilan sanksi pemilihan data bukti fakta angka statistik kenyataan sejarah gejala indikasi tren ada terdapat kebutuhan keperluan`,
  nounMarkers: 'sebuah suatu para beberapa banyak dua satu kedua dari dengan atas soal tentang klaim tanpa untuk menjadi adalah dalam ada yang lebih sangat secara tidak belum dan semakin cukup itu makin begitu kurang sudah hal jumlah di ke pada terhadap terdapat',
  attributive: '',
  needsClause: 'menulis mengumumkan melaporkan menyampaikan mencatat mengungkap memaparkan menuliskan melontarkan mengisyaratkan menyinggung membenarkan mengabarkan menceritakan diumumkan meneriakkan memekikkan menjawab mengakui mengungkapkan mengkonfirmasi mengonfirmasi mengklaim mewartakan memberitakan mengindikasikan mengaku memastikan',
  tellsThings: 'menulis mengumumkan melaporkan menyampaikan mencatat mengungkap mengungkapkan memaparkan menuliskan mengabarkan menceritakan mengklaim mewartakan memberitakan memastikan menjelaskan menerangkan menguraikan membeberkan merinci mengisahkan menegaskan menekankan',
  answers: 'bubar pergi mundur pulang hadir datang turun masuk keluar ikut pindah bicara memuat berkomentar menjawab memberikan memberi menyebutkan menyebut menjelaskan mengomentari mengungkapkan diwawancarai merinci',
  verbShape: /^(?:me(?!nteri$|ntalitas$|rdeka$|ndiang$|lalui$|njelang$|ngenai$|nurut$)(?:m|n|ng|ny|l|r)[a-z]{4,}|ber(?!sama$|bagai$|ikut$|dasarkan$|senjata$|pengaruh$)[a-z]{4,}|di[a-z]{2,}(?:kan|i|at|ut|ar|ga)|ter(?:jadi|libat|kait|lihat|tahan))$/u,
  ownShape: /^[a-z]{4,}nya$/u,
  activeVerb: /^(?:me(?!nteri$|ntalitas$|rdeka$|ndiang$|lalui$|njelang$|ngenai$|nurut$)(?:m|n|ng|ny|l|r)|ber(?!sama$|bagai$|ikut$|dasarkan$|senjata$|pengaruh$))[a-z]{4,}$/u,
  deedShape: /^(?:takbir|surat|buku|artikel|esai|novel|puisi|memoar|skripsi|tesis|disertasi|lagu|naskah|slogan(?:-slogan)?|yel-yel|kemerdekaan|kedaulatan|keberadaan|kemungkinan|prinsip|bernama|berusia|terjadinya|bentrokan|tanggapan|komitmen|strategi|rencananya|hak|negara|kritik|pertanyaan|pe[a-z]{3,}an|permintaan|protes|duka|selamat|salam|terima|pidato|laporan|informasi|surat|pesan|nota|rencana|hasil|kinerja|jumlah|rekor|usulan|usulannya|proyek|tindakan|laba|pendapatan|PHK|kenaikan|penurunan|syarat|aturan|daftar|ancaman|dua|satu|sebuah)$/u,
  firstPersons: 'saya aku kami kita anda',
  asWords: 'sebagai adalah',
  backReferences: 'hal demikian pernyataan',
  belongsTo: 'dari',
  addressees: 'wartawan media pers radio televisi tv berita koran harian surat kabar jurnalis reporter',
  creditOpeners: 'demikian seperti sebagaimana',
  mannerShape: null,
  finites: '',
  modals: '',
  plans: 'akan bakal siap ingin berencana berniat',
  hypotheticals: 'jika bila apabila kalau jikalau andai andaikan seandainya sekiranya asalkan sampai hingga sebelum agar supaya kecuali apakah tanpa',
  progressives: '',
  quoting: '',
  quotedAs: '',
  views: '',
  followUps: '',
  sequences: '',
  summaries: '',
  encounters: '',
  nounsToo: 'nilai pesan kisah cerita tanya simpul tutup canda tekan jerit teriak tantang gugat balas terang ingat tambah lanjut',
  afterthoughts: 'meskipun meski walaupun walau menandai memicu menyusul merujuk mengacu menanggapi usai seusai selepas',
  durations: 'menit jam sejam hari sehari pekan sepekan minggu seminggu bulan sebulan tahun setahun',
  amounts: '',
  sequels: 'setelah sesudah sebelum menyusul menjelang',
  deedVerb: /^(?:me(?!nteri$|ntalitas$|rdeka$|ndiang$|lalui$|njelang$|ngenai$|nurut$)(?:m|n|ng|ny|l|r)[a-z]{4,})$/u,
  titled: 'bertajuk berjudul bertema bertopik tajuk judul tema webinar seminar diskusi simposium lokakarya konferensi film buku novel lagu album serial dokumenter puisi artikel kolom acara program bernama dijuluki berslogan',
  airing: '',
  subordinators: 'meskipun meski walaupun walau kendati kendatipun',
  fronters: 'ketika saat sewaktu tatkala begitu karena sebab lantaran sejak setelah sesudah sebelum usai seusai selama',
  continuers: '',
  includes: 'termasuk khususnya terutama yakni yaitu',
  nounSources: '',
  possessors: '',
  nominalOwn: 'klaimnya pernyataannya pengumumannya tuduhannya tudingannya peringatannya ancamannya janjinya pengakuannya bantahannya sumpahnya dugaannya perkiraannya prediksinya imbauannya seruannya desakannya tuntutannya permintaannya kritiknya dalihnya keyakinannya',
  nobodies: 'tidak tak tiada',
  plainForms: '',
  contrasts: 'melainkan',
  objections: 'namun tetapi tapi',
  grounds: 'padahal karena sebab sehingga lantaran pasalnya apalagi',
  means: 'dengan',
  besides: 'selain',
  alongside: 'sambil seraya sembari',
  aims: '',
  matters: 'gencatan penghentian diakhirinya dihentikannya deeskalasi dialog perundingan perdamaian diplomasi negosiasi pembicaraan pertemuan boikot sanksi embargo aksi pemogokan penyelidikan investigasi jeda dampak bahaya ancaman risiko konsekuensi akibat eskalasi potensi kemungkinan dibukanya dicabutnya pembukaan pencabutan pembebasan penarikan persatuan solidaritas keadilan reformasi kerja dilanjutkannya dihormatinya dibentuknya dibebaskannya ditegakkannya',
  betweens: 'antara antar',
  laws: 'hukum undang-undang uu konstitusi piagam konvensi aturan ketentuan syariat adat kaidah',
  endangered: 'perdamaian stabilitas keamanan keselamatan nyawa jiwa kehidupan kelangsungan keberlangsungan kedaulatan integritas keutuhan kesehatan lingkungan perekonomian demokrasi kebebasan pasokan ketahanan populasi kepentingan keberadaan eksistensi persatuan ketertiban ekosistem',
  documents: '',
  issuing: 'menyampaikan menyiarkan membagikan mengeluarkan menerbitkan merilis mengirim mengirimkan menandatangani meneken mengadopsi meloloskan mengesahkan mengunggah membacakan menulis melayangkan',
  absolutes: '',
  terms: '',
  comments: '',
  occasions: 'pidato pidatonya pernyataan pernyataannya komentar komentarnya wawancara wawancaranya jumpa konferensi keterangan keterangannya sambutan sambutannya surat suratnya cuitan cuitannya unggahan unggahannya kesempatan sidang rapat siaran merujuk tanggapan tanggapannya',
  circumstances: 'setelah, sesudah, menyusul, di tengah, di tengah-tengah, pasca, usai, seusai, dalam acara, dalam sebuah acara, dalam rangka, saat berbicara, ketika berbicara, saat bertemu, ketika bertemu, saat menerima, saat berpidato, ketika berpidato, saat konferensi pers, saat jumpa pers, dalam unjuk rasa, pada unjuk rasa, saat unjuk rasa, lewat unjuk rasa, dalam demonstrasi, pada demonstrasi, dalam aksi, pada aksi, lewat aksi, dalam pawai, dalam demo, lewat petisi, melalui petisi, dalam petisi, dalam pembicaraan telepon, dalam percakapan telepon, dalam sambungan telepon, lewat sambungan telepon, melalui sambungan telepon, dalam jumpa pers, dalam konferensi pers, dalam pidatonya, dalam sambutannya, dalam suratnya, dalam pernyataannya, dalam keterangannya, dalam debat itu, dalam debat tersebut, dalam surat terbuka, lewat surat terbuka, melalui surat terbuka',
  questions: 'saat ditanya, ketika ditanya, saat ditanyai, ketika ditanyai, saat dimintai, ketika dimintai, ketika dikonfirmasi, saat dikonfirmasi, saat dihubungi, ketika dihubungi, saat ditemui, ketika ditemui, menjawab pertanyaan',
  answerLabels: 'j jawab jawaban',
  looseComplementizers: 'jika',
  consequences: 'maka niscaya',
  gatherings: '',
  loudly: 'tegas keras terbuka resmi lantang eksplisit gamblang lugas vokal terang-terangan blak-blakan',
  manners: 'secara',
  channels: 'lewat melalui via sosial medsos platform akun laman situs aplikasi kanal saluran unggahan televisi tv stasiun radio koran harian majalah tabloid berita podcast telepon whatsapp telegram instagram facebook tiktok youtube twitter',
  newsWords: 'media pers berita koran harian majalah mingguan televisi tv radio penyiar tabloid laman situs',
  properTimes: '',
  marchers: 'massa demonstran pengunjuk pemrotes pendemo pedemo orator peserta-aksi responden persen serikat',
  rallies: 'demonstrasi unjuk demo pawai longmars petisi aksi',
  studies: 'survei studi penelitian riset kajian laporan jajak investigasi audit temuan survey polling dokumen analisis',
  carriers: doubled('spanduk poster plakat baliho papan karton mural grafiti kaus kaos topi bendera bando syal rompi pamflet selebaran stiker lukisan keranda jaket kertas kain balon pita ikat coretan umbul-umbul'),
  performing: '',
  staging: '',
  stages: '',
  raised: doubled('spanduk poster plakat baliho mural grafiti pamflet selebaran karton coretan umbul-umbul'),
  wordings: `${doubled('tulisan slogan yel-yel seruan teriakan pekikan kalimat semboyan')} yel kata-kata pesan tagar`,
  instances: 'seperti antara lain di antaranya diantaranya misalnya yakni yaitu termasuk berupa',
  showing: 'bertuliskan bertulisan bertulis tertulis berbunyi berisi berisikan memuat bunyinya isinya',
  carried: 'dibawa diangkat dibentangkan dipegang diusung diacungkan dikibarkan dipasang ditempelkan ditempel dikenakan dipakai ditulis dituliskan digantung diarak dipajang disebarkan dibagikan diteriakkan dinyanyikan dikumandangkan dilantunkan diserukan ditenteng',
  seen: 'tampak terlihat nampak kelihatan terpantau terdapat',
  raising: `membawa mengangkat membentangkan memegang mengusung mengacungkan mengacung-acungkan mengibarkan memasang menempelkan menempel mengenakan memakai menulis menuliskan mencoretkan melukis menggantung menggantungkan mengarak menenteng memajang membuat
    mengunggah memposting menyebarkan membagikan memamerkan menunjukkan menyandang meneriakkan menyanyikan menggemakan menggaungkan mengumandangkan melantunkan memekikkan menyuarakan melontarkan mendengungkan meneriaki menyerukan menyemprotkan`,
  outlets: 'agensi reuters afp xinhua dpa ap upi yonhap kyodo interfax itar-tass ria irna fars wafa sana antara',
  anaphors: `${alike('hal, sentimen, pernyataan, pandangan, pendapat, harapan, kekhawatiran, komentar, pesan, nada, keprihatinan, kecaman, seruan, imbauan, kritik, tuduhan, klaim, penilaian, peringatan')}, ${following('hal, hal-hal, beberapa hal, kalimat, kata-kata, pesan, pernyataan, keterangan, jawaban, penjelasan, poin, poin-poin')}, sebagai berikut, berikut ini, maaf, nama, namanya, sejumlah nama, dua nama, tiga nama, hal itu, hal ini, hal tersebut, itu, ini, demikian, begitu, ${unnamed('namanya, identitasnya, nama, identitas')}`,
}
