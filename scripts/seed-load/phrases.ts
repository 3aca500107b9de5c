/** Of what the sayings of one language are put together. `{C}` is the country, `*…*` the words that take a side, `{P}` a place, `{I}` an issue, `{N}` a number. */
interface Phrases {
  readonly openings: readonly string[]
  readonly oppose: readonly string[]
  readonly support: readonly string[]
  readonly neutral: readonly string[]
  readonly own: readonly string[]
  readonly plain: readonly string[]
  readonly joints: readonly string[]
  readonly closings: readonly string[]
  readonly issues: readonly string[]
  readonly narration: readonly string[]
  readonly cues: readonly string[]
  readonly nobody: string
  readonly readAlso: string
  readonly institution: string
}

const id: Phrases = {
  openings: ['Menurut kami', 'Sejak awal', 'Dalam rapat semalam', 'Perlu diingat', 'Sekali lagi', 'Dengan segala hormat', 'Setelah perundingan panjang', 'Hari ini', 'Terus terang', 'Sebagai tetangga', 'Atas nama rakyat', 'Sudah berbulan-bulan'],
  oppose: ['kami *mengecam* langkah {C} dalam urusan {I} di {P}', '{C} harus *menghentikan* tekanan atas {I} dari {P}', 'kami *menolak* syarat {C} soal {I} sebelum tanggal {N}', 'blokade {C} terhadap {P} *melanggar* perjanjian {I}', 'tidak ada yang dapat *membenarkan* serangan {C} ke gudang {I} milik {P}', 'kami *menuntut* ganti rugi dari {C} karena {I} di {P} musnah'],
  support: ['kami *mendukung* usul {C} mengenai {I} untuk {P}', 'kami *berterima kasih* kepada {C} atas bantuan {I} bagi {P}', '{C} adalah *sahabat* lama yang membangun {I} di {P}', 'kami *menyambut baik* rencana {C} membuka {I} menuju {P}', 'kerja sama dengan {C} di bidang {I} *menguntungkan* petani {P}', 'sanksi terhadap {C} tidak *adil* bagi pedagang {I} di {P}'],
  neutral: ['delegasi {C} tiba di {P} untuk membahas {I} selama {N} hari', 'perusahaan dari {C} memasok {I} ke {P} sebanyak {N} ton', 'perundingan {I} dengan {C} berlanjut di {P} pekan depan', 'laporan {I} dari {C} sampai di {P} pada hari ke-{N}'],
  own: ['{C} tidak akan mundur soal {I} di {P}', '{C} telah bekerja keras demi {I} bagi warga {P}', '{C} akan melindungi {I} dan nelayan {P}'],
  plain: ['harga {I} di pasar {P} naik {N} persen sejak panen lalu', 'jalan menuju {P} tertutup lumpur sehingga {I} terlambat {N} hari', 'sebanyak {N} sekolah di {P} menunggu kiriman {I}', 'rapat tentang {I} di {P} dihadiri {N} utusan desa', 'warga {P} meminta {I} diperiksa sebelum musim hujan', 'angka {I} dari {P} baru dapat dibaca setelah {N} minggu'],
  joints: [', sedangkan ', ', dan pada saat yang sama ', '; sementara itu '],
  closings: ['dan kami tidak akan diam', 'supaya generasi berikutnya hidup tenang', 'meskipun biayanya besar', 'sampai kapal terakhir berlabuh', 'seperti yang tertulis dalam piagam', 'karena waktu tidak menunggu', 'walaupun banyak yang ragu', 'tanpa syarat apa pun'],
  issues: ['tarif baja', 'kuota tuna', 'pipa gas', 'kabel bawah laut', 'benih padi', 'vaksin ternak', 'bijih nikel', 'pelabuhan peti kemas', 'batas laut', 'jalur kereta', 'bendungan hulu', 'izin terbang', 'arsip perang', 'garam industri', 'kopi robusta', 'satelit cuaca', 'pekerja migran', 'ambulans lapangan', 'menara radar', 'minyak sawit', 'suku cadang', 'air bersih', 'tambang kobalt', 'utang lama', 'kapal patroli', 'gandum darurat', 'listrik lintas batas', 'hutan bakau', 'penangkapan ikan', 'pameran dagang'],
  narration: ['Pertemuan itu berlangsung di {P} dan dihadiri puluhan wartawan yang menunggu sejak pagi.', 'Pembahasan {I} sudah tertunda {N} kali sejak tahun lalu.', 'Di luar gedung, warga {P} membawa poster tentang {I}.', 'Naskah itu terdiri atas {N} halaman dan belum diterjemahkan.', 'Perundingan berikutnya dijadwalkan berlangsung di {P} setelah hasil {I} diumumkan.'],
  cues: ['kata', 'ujar', 'ucap', 'tegas', 'jelas'], nobody: 'seorang pejabat', readAlso: 'Baca juga: ', institution: 'pemerintah {C}',
}
const en: Phrases = {
  openings: ['From the very beginning', 'After a long night', 'As we have written', 'With all respect', 'Once more', 'To be clear', 'In this council', 'On behalf of my people', 'As a neighbour', 'For many months', 'Let me repeat', 'This morning'],
  oppose: ['we *condemn* the conduct of {C} in the matter of {I} at {P}', '{C} must *stop* the pressure on {I} shipped from {P}', 'we *reject* the terms of {C} on {I} before day {N}', 'the blockade by {C} of {P} *violates* the accord on {I}', 'nothing can *excuse* the raid by {C} on stores of {I} near {P}', 'we *demand* damages from {C} because {I} at {P} was lost'],
  support: ['we *support* the proposal of {C} on {I} for {P}', 'we *thank* {C} for the help with {I} given to {P}', '{C} is an old *friend* that built {I} at {P}', 'we *welcome* the plan of {C} to open {I} toward {P}', 'working with {C} on {I} *benefits* the farmers of {P}', 'the sanctions against {C} are *unfair* to traders of {I} in {P}'],
  neutral: ['a delegation of {C} came to {P} to discuss {I} over {N} days', 'firms from {C} deliver {I} to {P}, some {N} tonnes a year', 'the talks on {I} with {C} go on in {P} next week', 'the report on {I} by {C} reached {P} on day {N}'],
  own: ['{C} will not step back over {I} at {P}', '{C} worked hard for {I} and the people of {P}', '{C} shall protect {I} and the fishermen of {P}'],
  plain: ['the price of {I} on the market of {P} rose by {N} percent since the harvest', 'the road to {P} lies under mud, which holds up {I} for {N} days', 'some {N} schools in {P} wait for {I}', 'the meeting on {I} in {P} drew {N} village envoys', 'people of {P} asked for {I} to be inspected before the rains', 'the figures on {I} from {P} can be read only after {N} weeks'],
  joints: [', while ', ', and at the same time ', '; meanwhile '],
  closings: ['and we will not be silent', 'so that the young may live in peace', 'whatever the expense', 'until the last ship is moored', 'as the charter has it', 'for time does not wait', 'although many are in doubt', 'without any condition'],
  issues: ['steel tariffs', 'tuna quotas', 'gas pipes', 'undersea cables', 'rice seed', 'cattle vaccine', 'nickel ore', 'container ports', 'sea borders', 'railway lines', 'upstream dams', 'flight permits', 'war archives', 'industrial salt', 'robusta coffee', 'weather satellites', 'migrant workers', 'field ambulances', 'radar towers', 'palm oil', 'spare parts', 'clean water', 'cobalt mines', 'old debts', 'patrol boats', 'emergency wheat', 'shared power grids', 'mangrove forest', 'trawling rights', 'trade fairs'],
  narration: ['The meeting took place in {P} and drew dozens of reporters who had been waiting since dawn.', 'Debate on {I} has been put off {N} times since last year.', 'Outside the building people of {P} held up posters about {I}.', 'The draft runs to {N} pages and has not been translated.', 'Another round is planned in {P} once the findings on {I} are out.'],
  cues: ['said', 'added', 'stressed', 'told reporters', 'explained'], nobody: 'an official', readAlso: 'Read also: ', institution: 'the government of {C}',
}

/** By language of the article. */
export const PHRASES: Readonly<Record<'id' | 'en', Phrases>> = { id, en }
