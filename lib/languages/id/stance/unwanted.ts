import { combine } from '../../shared/stance/combine'

/* What is said not to be wished for, before the clause or verb that tells it; several of these deny or forbid as well. Compiled for this project. */

/** “tidak setuju jika Norwegia dikucilkan” */
export const objections = combine('tidak setuju, tak setuju, nggak setuju, gak setuju, tidak sepakat, tidak sependapat, keberatan, menentang, menolak, tidak rela, tak rela, nggak rela, tidak terima, tak terima, tidak ikhlas, tidak senang, tidak suka, tidak adil, tak adil, sungguh tidak adil, salah besar, keliru, sayang, sayang sekali, sangat disayangkan, akan disayangkan, alangkah sayangnya, sungguh disayangkan, akan menjadi kesalahan besar, akan menjadi malapetaka, akan menjadi bencana', 'jika, kalau, bila, apabila')

/** “tidak ingin melihat Norwegia diserang” */
export const unwilling = combine('tidak, tak, nggak, gak, enggak, tidak lagi, tidak pernah', 'ingin melihat, mau melihat, ingin, mau, rela, sudi, menghendaki, menginginkan, mengharapkan')

/** “tidak akan membiarkan Norwegia menyerang Peru” */
export const letHappen = combine('tidak akan, tak akan, takkan, tidak akan pernah, tidak boleh, tak boleh, tidak bisa, tak bisa, tidak dapat, jangan', 'membiarkan, biarkan, tinggal diam melihat, diam saja melihat, berdiam diri melihat, berpangku tangan melihat')

/** “tidak boleh ada yang menyerang Norwegia” */
export const nobodyMay = combine('tidak boleh ada, tak boleh ada, jangan ada, jangan sampai ada, tidak boleh ada lagi, jangan ada lagi', 'yang, negara yang, pihak yang, siapa pun yang')

/** “percuma membantu Norwegia”, “bagaimana bisa kita memercayai Peru” */
export const unwanted = [
  'jangan sampai, percuma, percuma saja, sia-sia, sia-sia saja, tidak ada gunanya, tak ada gunanya, nggak ada gunanya, gak ada gunanya, tidak ada manfaatnya, tidak ada untungnya, buat apa, untuk apa, ngapain, ngapain kita',
  combine('tidak ada alasan, tak ada alasan, tidak ada alasan apa pun, tidak ada pembenaran, tak ada pembenaran', 'untuk, bagi'),
  combine('sedih, sangat sedih, pilu, ngeri, marah, geram, miris, prihatin, sangat prihatin, tidak tega, tak tega, muak, kecewa, tidak tahan, tak tahan, sakit hati', 'melihat, menyaksikan'),
  combine('menyesal, malu', 'telah, sudah, pernah, karena pernah, karena telah'),
  combine('mengapa, kenapa, untuk apa, buat apa', 'kita, kami, kita harus, kami harus'),
  combine('bagaimana bisa, bagaimana mungkin, kok bisa, mana bisa, mana mungkin', 'kita, kami'),
  combine('lebih baik, sebaiknya, ada baiknya', 'tidak, kita tidak, kami tidak, jangan, kita jangan, tidak usah, kita tidak usah, kita berhenti, kami berhenti, berhenti'),
].join(', ')
