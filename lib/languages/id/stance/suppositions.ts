import { combine } from '../../shared/stance/combine'

/* What is supposed, and what denies the clause behind it. Compiled for this project. */

/** “seandainya Norwegia jujur, …”: it is not */
export const unrealWords = 'seandainya, andaikan, andaikata, andai kata, andai, andai saja, seandainya saja, kalau saja, jika saja, coba kalau, umpama, seumpama'

export const conditions = `jika, jikalau, kalau, apabila, bila, bilamana, asalkan, kecuali, sekiranya, kalaupun, jikapun, jika pun, kalau pun, misalkan, andaipun, ${unrealWords}`

/** “kalau Norwegia terus membohongi kami”: it does */
export const stillWords = 'masih, masih saja, terus, terus-menerus, terus saja, tetap, tetap saja, lagi-lagi, kembali'

/** “Norwegia mustahil membohongi kami”: these deny a verb as well */
export const impossible = 'tidak mungkin, tak mungkin, nggak mungkin, gak mungkin, mustahil'

/** “saya tidak percaya Norwegia membohongi kami”: these deny a verb behind them as well */
export const unbelieving = 'menolak percaya, menolak untuk percaya, tidak percaya, tak percaya, nggak percaya, gak percaya, kurang percaya, tidak bisa percaya, tidak melihat, tidak merasa, tidak menilai, tidak memandang, tidak yakin kalau'

/** “tidak sekali pun Norwegia membantu kami” */
export const notOnce = 'tidak sekali pun, tak sekali pun, belum sekali pun, tidak pernah sekali pun, belum pernah sekali pun, tidak satu kali pun'

/** “hanya orang gila yang membela Norwegia” */
export const onlyFools = combine('hanya, cuma', 'orang buta yang, orang bodoh yang, orang gila yang, orang naif yang, orang dungu yang, orang tolol yang')

/** “mitos bahwa Norwegia membantu kami” */
export const myths = [
  combine('mitos, dongeng, ilusi, khayalan, isapan jempol, omong kosong, kebohongan, propaganda', 'bahwa, kalau, jika'),
  combine('salah, salah besar, keliru, keliru besar, bodoh, naif', combine('kalau, jika, bila, bahwa', 'ada yang mengira, ada yang menganggap, ada yang percaya, ada yang berpikir, orang mengira, kita mengira, kita menganggap, kita percaya, kita berpikir, kita kira, kami mengira, kami menganggap, mengira, menganggap, berpikir')),
  combine('jangan ada yang, tidak boleh ada yang', 'mengira, menganggap, percaya, berpikir'),
  onlyFools,
].join(', ')

/** “siapa sih yang percaya Norwegia membohongi kami?”: a question that says that nobody does */
export const whoBelieves = combine('siapa, siapa sih, siapa pula, memangnya siapa, siapa lagi', 'percaya, percaya bahwa, yang percaya, yang percaya bahwa, yang akan percaya, yang mau percaya, yang bisa percaya, yang masih percaya')

const nobodyBelieves = combine('tidak ada yang, tak ada yang, nggak ada yang, gak ada yang, tidak seorang pun, tak seorang pun, tidak ada seorang pun yang, tidak satu orang pun, tidak ada orang yang, tidak ada orang waras yang, tidak ada satu pun yang', 'percaya, percaya bahwa, percaya kalau')

/** “tidak mungkin Norwegia membohongi kami”, but “membela diri dengan cara yang tidak mungkin …” */
export const namedDenials = `${impossible}, tidak benar, tak benar, bukan benar, mana mungkin, mustahil bahwa, mustahil kalau, ${unbelieving}, ${notOnce}, sulit percaya, sukar percaya, susah percaya, ragu, masih ragu, tidak masuk akal kalau, tidak masuk akal jika, tidak masuk akal bahwa, ${whoBelieves}, ${nobodyBelieves}, sangsi, masih sangsi, menyangsikan bahwa, tidak sepenuhnya benar bahwa, tidak sepenuhnya benar, tidak berarti, tak berarti, bukan berarti, tidak berarti bahwa, bukan berarti bahwa, jangan harap, jangan berharap, jangan mengira, jangan kira, jangan anggap, jangan percaya, jangan percaya kalau, jangan percaya bahwa, jangan percaya jika, jangan berpikir, jangan sangka, kecil kemungkinan, kecil kemungkinannya, sangat kecil kemungkinan, tipis kemungkinan, kecil kemungkinan bahwa`
