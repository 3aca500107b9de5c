import { cueLexicon } from '../../shared/cue-lexicon'
import { verbs } from './verbs'

/** Indonesian reporting expressions and the small words around them, from the language of news and agency reports. */
export const cues = cueLexicon({
  rows: verbs,
  accordingTo: `menurut, menurut laporan, menurut data, menurut keterangan, menurut pernyataan, menurut perkiraan, menurut penuturan, menurut pengakuan, menurut klaim, menurut hasil, menurut data terbaru, berdasarkan laporan,
    berdasarkan keterangan, berdasarkan pernyataan`,
  accordingToOwn: 'menurutnya',
  closing: `demikian pernyataan, demikian pernyataan dari, demikian bunyi, demikian isi, demikian, begitu kata, begitu ujar, bunyi pernyataan, isi pernyataan, bunyi laporan, bunyi, demikian kata, demikian ujar, demikian disampaikan,
    demikian disampaikan oleh, demikian dijelaskan, demikian dijelaskan oleh, demikian diumumkan, demikian diumumkan oleh, demikian ditegaskan, demikian ditegaskan oleh, demikian dikatakan, demikian dikatakan oleh, demikian diungkapkan,
    demikian diungkapkan oleh, demikian dinyatakan, demikian menurut, demikian tulis, demikian penjelasan, demikian keterangan`,
  complementizers: 'bahwa bahwasanya kalau',
  purpose: 'untuk agar supaya',
  purposeInside: '',
  objectMarkers: 'atas tentang soal mengenai',
  addresseeMarkers: 'kepada pada ke terhadap',
  tellsDirectly: 'memberitahu memberitahukan memberi mengingatkan memperingatkan mewanti-wanti',
  settings: `pada dalam di saat ketika sambil seraya usai setelah sebelum melalui lewat dari sejak hingga selama menjelang lalu kepada seusai sesudah sewaktu dengan tanpa bersama menanggapi merujuk mengacu`,
  times: `senin selasa rabu kamis jumat jum'at sabtu minggu ahad hari kemarin tadi sore pagi siang malam dini wib wita wit waktu setempat kini sebelumnya januari februari maret april mei juni juli agustus september
    oktober november nopember desember tanggal pekan bulan tahun silam`,
  adverbs: `juga pula pun telah sudah kembali lagi kemudian lantas langsung tetap terus justru malah masih sempat pernah kerap sering selalu terus-menerus berulang kali berkali-kali secara tegas keras terbuka resmi lugas khusus singkat
    konsisten dengan turut ikut serta sama-sama bersama-sama hanya baru sebelumnya sendiri bahkan sekaligus terang-terangan jelas spontan senada eksplisit implisit terpisah mengejutkan panjang lebar cepat blak-blakan
    diam-diam sebagai tanggapan selama ini sejak dulu senantiasa pertama publik sekali santai hati-hati lebih lanjut singkatnya antara lain lalu nada sarkastik bangga yakin`,
  blockers: 'tidak tak belum akan bukan jangan enggan untuk bisa dapat harus hendak ingin mau perlu sulit agar supaya jika bila apabila kalau akankah bakal mampu batal gagal tanpa menolak seolah berencana dijadwalkan diharapkan seperti cara maupun guna demi',
  byWords: 'oleh',
  joiners: 'dan serta tapi tetapi namun sembari sambil seraya kemudian lalu meski meskipun walau walaupun sekaligus juga bahkan lantas termasuk',
  clauseOpeners: `karena sebab setelah sesudah ketika saat sebelum jika bila apabila sementara sedangkan meski meskipun walau walaupun namun tetapi tapi agar supaya sehingga maka bahwa apakah bagaimana kalau sejak hingga
    sampai seperti yang dan atau serta padahal sambil seraya kecuali selama dimana sebagaimana`,
  relatives: 'yang',
  credits: 'dilansir dikutip mengutip melansir dilaporkan diberitakan seperti demikian dikabarkan disiarkan diwartakan dinukil dihimpun sebagaimana dilaporkannya merujuk',
  voiceless: `hal ini itu serangan langkah perang konflik penolakan invasi rudal harga keputusan pertemuan kunjungan insiden peristiwa kejadian situasi kondisi ledakan operasi kebijakan kesepakatan perjanjian tindakan aksi
    krisis hubungan keberhasilan kegagalan upaya peluncuran penampilan sanksi pemilihan`,
  nounMarkers: 'sebuah suatu para beberapa banyak dua satu kedua dari dengan atas soal tentang klaim tanpa untuk menjadi adalah dalam ada yang lebih sangat secara tidak belum dan semakin cukup itu makin begitu kurang sudah hal jumlah di ke pada terhadap',
  needsClause: 'mengumumkan melaporkan menyampaikan mencatat mengungkap memaparkan menuliskan melontarkan mengisyaratkan menyinggung membenarkan mengabarkan menceritakan diumumkan meneriakkan menjawab mengakui',
  answers: 'berkomentar menjawab memberikan memberi menyebutkan menyebut menjelaskan mengomentari mengungkapkan diwawancarai merinci',
  verbShape: /^(?:me(?:m|n|ng|ny|l|r)[a-z]{4,}|ber[a-z]{4,}|di[a-z]{2,}(?:kan|i|at|ut|ar|ga)|ter(?:jadi|libat|kait|lihat|tahan))$/u,
  activeVerb: /^(?:me(?:m|n|ng|ny|l|r)|ber)[a-z]{4,}$/u,
  deedShape: /^(?:slogan(?:-slogan)?|yel-yel|kemerdekaan|kedaulatan|keberadaan|hak|negara|kritik|pertanyaan|pe[a-z]{3,}an|permintaan|protes|duka|selamat|salam|terima|pidato|laporan|informasi|surat|pesan|nota|rencana|hasil|kinerja|jumlah|rekor|usulan|usulannya|proyek|tindakan|laba|pendapatan|PHK|kenaikan|penurunan|syarat|aturan|daftar|ancaman|dua|satu|sebuah)$/u,
  firstPersons: 'saya aku kami kita anda',
  asWords: 'sebagai adalah',
  backReferences: 'hal demikian pernyataan',
  belongsTo: 'dari',
  addressees: 'wartawan media pers',
  creditOpeners: 'demikian seperti sebagaimana',
  mannerShape: null,
  finites: '',
  hypotheticals: 'jika bila apabila kalau jikalau andai andaikan seandainya sekiranya asalkan sampai hingga sebelum agar supaya kecuali apakah',
  progressives: '',
  quoting: '',
  quotedAs: '',
  afterthoughts: 'menandai memicu menyusul',
  durations: 'menit jam sejam hari sehari pekan sepekan minggu seminggu bulan sebulan tahun setahun',
  sequels: 'setelah sesudah sebelum sejak menyusul',
  deedVerb: /^(?:me(?:m|n|ng|ny|l|r)[a-z]{4,})$/u,
  includes: 'termasuk',
  outlets: 'agensi reuters afp xinhua dpa ap upi yonhap kyodo interfax itar-tass ria irna fars wafa sana antara',
  anaphors: 'hal itu, hal ini, hal tersebut, hal senada, hal serupa, hal yang sama, itu, ini, demikian, begitu',
})
