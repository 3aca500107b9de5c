/* What is supposed, and what denies the clause behind it. Compiled for this project. */

/** “seandainya Norwegia jujur, …”: it is not */
export const unrealWords = 'seandainya, andaikan, andaikata, andai kata, andai, andai saja, seandainya saja, kalau saja, jika saja, coba kalau, umpama, seumpama'

export const conditions = `jika, kalau, apabila, bila, bilamana, asalkan, kecuali, sekiranya, kalaupun, jikapun, jika pun, kalau pun, misalkan, andaipun, ${unrealWords}`

/** “kalau Norwegia terus membohongi kami”: it does */
export const stillWords = 'masih, masih saja, terus, terus-menerus, terus saja, tetap, tetap saja, lagi-lagi, kembali'

/** “Norwegia mustahil membohongi kami”: these deny a verb as well */
export const impossible = 'tidak mungkin, tak mungkin, nggak mungkin, gak mungkin, mustahil'

/** “tidak mungkin Norwegia membohongi kami”, but “membela diri dengan cara yang tidak mungkin …” */
export const namedDenials = `${impossible}, tidak benar, tak benar, bukan benar, mana mungkin, mustahil bahwa, mustahil kalau, tidak percaya, tak percaya, nggak percaya, gak percaya, kurang percaya, tidak bisa percaya, sulit membayangkan, tidak bisa membayangkan, ragu, masih ragu, tidak masuk akal kalau, tidak masuk akal jika, tidak masuk akal bahwa, siapa yang percaya, siapa yang percaya bahwa, siapa percaya, siapa yang akan percaya, siapa yang mau percaya, siapa yang masih percaya, tidak berarti, tak berarti, bukan berarti, tidak berarti bahwa, bukan berarti bahwa`
