import { combine } from '../../shared/stance/combine'

/* What is only passed on, supposed or left open, and those who are said to say it. Compiled for this project. */

const passedOn = 'konon, konon kabarnya, kabarnya, katanya, dikabarkan, dilaporkan, diberitakan, dikatakan, disebut-sebut, digosipkan, dirumorkan, diisukan, digambarkan, dicitrakan, dilukiskan, entah, entahlah, belum pasti, belum pasti bahwa, entah benar entah tidak, entah apakah, seolah-olah, seakan-akan, seolah, seakan'

const rumours = combine('ada, ada juga, beredar, muncul, tersiar, tersebar, terdengar, berembus, berhembus, mendengar, mendengar ada, membaca', 'kabar bahwa, laporan bahwa, rumor bahwa, isu bahwa, dugaan bahwa, informasi bahwa, berita bahwa, desas-desus bahwa, spekulasi bahwa, selentingan bahwa, anggapan bahwa, kesan bahwa, tuduhan bahwa, tudingan bahwa, klaim bahwa')

const unclaimed = combine('tidak bermaksud, bukan bermaksud, tidak hendak, tidak sedang, tidak berani, tidak bisa, belum bisa, tidak mau, tidak ingin, terlalu dini untuk, jangan, jangan dulu, jangan buru-buru', 'mengatakan bahwa, bilang bahwa, menyatakan bahwa, menyimpulkan bahwa, menuduh bahwa, memastikan bahwa')

const unproven = combine(combine('tidak ada yang, tak ada yang, tidak seorang pun, tak seorang pun, belum ada yang', 'bisa, dapat, mampu'), 'membuktikan bahwa, memastikan bahwa, menunjukkan bahwa, membuktikan, memastikan')

/** “beredar kabar bahwa Norwegia …”, “Norwegia dilaporkan …” */
export const unsaidWords = `${passedOn}, ${rumours}, belum tentu, tidak mengatakan bahwa, tidak bilang bahwa, tidak bilang, bukan mengatakan bahwa, ${unclaimed}, tidak ada alasan untuk percaya bahwa, tidak ada alasan untuk percaya, jangan bilang, jangan katakan, ${unproven}, tidak ada yang bisa bilang, tidak ada yang bisa mengatakan bahwa`

/** “tuduhan bahwa Norwegia … belum terbukti” */
export const openVerdicts = [
  combine('belum, tidak, tak, belum juga, tidak pernah, belum pernah, masih belum', 'terbukti, dibuktikan, bisa dipastikan, dapat dipastikan, bisa dibuktikan, dapat dibuktikan, bisa kami pastikan, dapat kami pastikan, bisa kami benarkan, dikonfirmasi, terkonfirmasi, diverifikasi, terverifikasi'),
  'belum jelas, belum pasti, belum tentu benar, masih simpang siur',
  combine('sedang, masih, akan, tengah, masih perlu, perlu, harus, masih harus', 'kami selidiki, kita selidiki, diselidiki, kami periksa, diperiksa, kami pelajari, dipelajari, kami dalami, didalami, kami teliti, diteliti, kami telusuri, ditelusuri, kami cek, dicek, dibuktikan, kami verifikasi, diverifikasi, diuji'),
].join(', ')

/** “entah mengapa Norwegia …”: that it does so is not left open */
export const takenAsTold = 'entah mengapa, entah kenapa, entah bagaimana, entah kapan, entah sejak kapan, entah sampai kapan, entah untuk apa, entah karena apa, entah berapa kali, entah sudah berapa kali, entah berapa lama, entah sudah berapa lama'

/** “tahukah Anda bahwa Norwegia …?”: it does */
export const askedToKnow = combine('apa anda tahu, apakah anda tahu, tahukah anda, tahukah kamu, tahukah kalian, tahukah kita, tahu tidak, sadarkah anda, sadarkah kita, apa kalian tahu, apa kita lupa, lupakah kita, apakah kita lupa, ingatkah anda, ingatkah kita', 'bahwa, kalau')

/** “para pengamat menilai …” */
export const tellers = 'koran, koran-koran, surat kabar, majalah, televisi, media, media massa, media sosial, pers, wartawan, jurnalis, pengkritik, para pengkritik, kritikus, sebagian orang, orang-orang, orang, banyak orang, beberapa orang, pengamat, para pengamat, sejumlah pengamat, analis, para analis, oposisi, pihak oposisi, partai oposisi, kubu oposisi, tetangga, pihak lain, kalangan lain, warganet, warga, presiden mereka, menteri mereka, perdana menteri mereka, pemimpin mereka, pemerintah mereka'
