import { acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const rights = 'ham, hak asasi, hak asasi manusia'

/** Of what one is said to be worried: “prihatin atas | situasi HAM di …”. */
const rightsRecord = combine('situasi, kondisi, rekam jejak, catatan, keadaan, penegakan', rights)

/** What is wrong in a state, said of it by where it is: “matinya demokrasi di …”. Compiled for this project. */
export const misgovernment = (): FrameTable => ({
  misrule: {
    noun: [
      'pembungkaman pers, pembungkaman media, pembungkaman kritik, pembungkaman suara kritis, pemberangusan oposisi, pemberangusan kebebasan, pengekangan pers, pengekangan kebebasan pers, penangkapan sewenang-wenang, penyiksaan terhadap tahanan, kriminalisasi terhadap, persekusi terhadap, kebrutalan polisi, kebrutalan aparat, kekejaman aparat, kekejaman junta, kemunduran demokrasi, kemerosotan demokrasi, matinya demokrasi, kematian demokrasi, runtuhnya demokrasi, erosi demokrasi, pembunuhan demokrasi, pengkhianatan terhadap demokrasi, kecurangan dalam pemilu, pemilu yang curang, pemilu sandiwara, pemilu abal-abal, pemilu palsu, pemilu rekayasa, pemilu yang cacat, budaya impunitas, iklim ketakutan, iklim teror, memburuknya situasi hak asasi, memburuknya situasi hak asasi manusia, memburuknya situasi ham, memburuknya kondisi ham, memburuknya kondisi hak asasi manusia, memburuknya catatan hak asasi manusia, memburuknya demokrasi, memburuknya kebebasan, merosotnya kebebasan, merosotnya kebebasan pers, merosotnya demokrasi, merosotnya hak asasi, menyempitnya ruang sipil, penyempitan ruang sipil, penyempitan ruang demokrasi, penindasan terhadap perempuan, penindasan terhadap minoritas, penindasan terhadap kaum minoritas, pengadilan sandiwara, peradilan sesat, peradilan sandiwara, pembantaian demonstran, pembunuhan demonstran, penembakan demonstran, tindakan keras terhadap demonstran, tindakan keras terhadap pengunjuk rasa, tindakan keras terhadap oposisi, tindakan keras terhadap aktivis',
      combine('pelanggaran, pelanggaran berat, pelanggaran serius, pelanggaran sistematis, pelanggaran besar-besaran', rights),
      combine(combine('prihatin, khawatir, cemas, keprihatinan, kekhawatiran, kecemasan, prihatin mendalam, keprihatinan mendalam', 'atas, dengan, terhadap, mengenai, tentang, soal, akan'), rightsRecord),
      acrossAny('kebebasan pers, kebebasan berpendapat, kebebasan berekspresi, kebebasan sipil, kebebasan beragama, situasi hak asasi manusia, kondisi hak asasi manusia, situasi ham, kondisi ham, penghormatan hak asasi, penegakan hukum, supremasi hukum, hak-hak perempuan, hak perempuan, ruang sipil, ruang demokrasi, kualitas demokrasi, demokrasi', 'merosot, memburuk, telah memburuk, kian merosot, makin merosot, semakin merosot, terus merosot, makin memburuk, kian memburuk, semakin memburuk, terus memburuk, dikekang, terkekang, dibungkam, diinjak-injak, diberangus, dikebiri, sudah mati, telah mati, mati suri, makin menyempit, kian menyempit, semakin menyempit, dalam bahaya, sangat buruk, sangat memprihatinkan, sangat mengkhawatirkan, mengalami kemunduran, mundur, tidak dihormati, tak dihormati, kian terancam, makin terancam'),
    ].join(', '),
  },
})
