import { combine } from '../../shared/stance/combine'

/* What one would do, would rather not do, may not do or regrets having done oneself, before the verb that tells it. Compiled for this project. */

const noWay = 'tidak ada, tak ada, tiada, nggak ada, gak ada, sudah tidak ada, tidak punya, tak punya, tidak memiliki, tidak mempunyai'
const way = 'jalan, jalan lain, cara, cara lain, pilihan, pilihan lain, opsi lain, alternatif, alternatif lain'

/** “tidak ada jalan lain kecuali mendukung Norwegia”, “suka tidak suka kami harus …”: it is to be done */
export const onlyWay = [
  combine(combine(noWay, way), 'kecuali, selain, kecuali untuk, selain untuk, melainkan, bagi kami kecuali, bagi kita kecuali, bagi kami selain, bagi kita selain'),
  combine('suka tidak suka, suka atau tidak suka, mau tidak mau, mau tak mau, senang tidak senang', 'kami, kita, saya, kami harus, kita harus, kami mesti, kita mesti, harus'),
].join(', ')

/** “urung membantu Norwegia”, “lelah membela Peru”, “menolak usul untuk membantu Peru”: these take back the verb */
export const unwillingly = [
  'urung, batal, segan, ogah, emoh, malas, ogah-ogahan, alergi, berat hati untuk, berhenti dari',
  combine('lelah, letih, capek, capai, jemu, sudah muak, kapok, tak sanggup, tidak sanggup, tidak kuat, tak kuat', 'lagi, terus, terus-menerus, untuk, harus, selalu'),
  'lelah, letih, capek, jemu, tidak sanggup, tak sanggup',
  combine('tidak akan, tak akan, takkan, tidak bisa, tak bisa, tidak dapat, tidak mau, tak mau, tidak sudi, menolak, enggan', 'dipaksa, dipaksa untuk, dibujuk, dibujuk untuk, diajak, diajak untuk, disuruh, disuruh untuk, didikte untuk, ikut, ikut-ikutan, ikut serta'),
  'tidak ikut-ikutan, tak ikut-ikutan, ogah ikut-ikutan',
  combine(combine('menolak, menampik, mengabaikan, menepis, mengesampingkan, membatalkan, mengurungkan, meninggalkan, menanggalkan', 'usul, usulan, permintaan, ajakan, desakan, seruan, saran, bujukan, gagasan, ide, wacana, rencana, niat, keputusan, opsi, kemungkinan, tekanan'), 'untuk, agar, supaya'),
  combine('membatalkan, mengurungkan, menolak, menanggalkan', 'usul, usulan, rencana, niat, keputusan, gagasan, ide, ajakan, permintaan'),
].join(', ')

/** “kami dituduh mendukung Norwegia”: others say so, and it is not granted */
export const chargedWith = combine('kami, kita, saya, negara kami, pemerintah kami', 'dituduh, dituding, difitnah, dituduh telah, dituding telah, dicurigai')

/** “kami bantah keras kabar bahwa Norwegia …” */
export const deniedByUs = combine(combine('kami, kita, saya', 'bantah, bantah keras, bantah tegas, bantah dengan tegas, sangkal, sangkal keras, tepis, tampik'), 'bahwa, kabar bahwa, tuduhan bahwa, tudingan bahwa, laporan bahwa, berita bahwa, isu bahwa, rumor bahwa, anggapan bahwa, klaim bahwa')

/** “keliru jika kita mendukung Norwegia”, “tidak bijak mendukung Norwegia”, “kesalahan kami adalah …”: what follows is the wrong thing to do */
export const wrongToDo = [
  combine(combine('akan, sungguh, sangat, betapa, alangkah, memang, jelas', 'memalukan, keliru, salah, bodoh, berdosa, tidak bijak, tidak pantas, berbahaya, naif'), 'jika, kalau, bila, apabila'),
  combine('berdosa, dosa, salah, salahnya, kelirunya, bodohnya, keliru besar, bodoh, memalukan, memalukannya, malu, malulah kita, tidak bijak, tak bijak, tidak bijaksana, tidak pantas, tidak patut, tidak etis, tidak bermoral, fatal, konyol, naif, celaka, rugi, aib', 'jika, kalau, bila, apabila'),
  combine('memalukan, betapa memalukan, sungguh memalukan, malu, menyesal, kami menyesal, saya menyesal, menyesali', 'bahwa, bahwa kami, bahwa kita, bahwa dulu kami, bahwa pemerintah'),
  combine(combine('kesalahan, kesalahan besar, kesalahan terbesar, kekeliruan, kekeliruan terbesar, dosa, dosa besar, dosa terbesar, kebodohan, aib', 'kami, kita, pemerintah kami, negara kami, bangsa kami'), 'adalah, ialah, yaitu, telah'),
  combine('dosa besar, dosa, salah besar, keliru besar, kesalahan besar, kesalahan fatal, adalah kesalahan besar, aib besar, tidak bijak, tak bijak, tidak bijaksana, kurang bijak, tidak tepat, tidak pantas, tak pantas, tidak patut, tak patut, tidak layak, tidak etis, tidak bermoral', 'kita, kami, bagi kita, bagi kami, bagi kita untuk, bagi kami untuk, bila kita, untuk'),
  combine('sudah terlalu lama, terlalu lama, sudah cukup lama, cukup lama, sudah terlalu sering, terlalu sering', 'kami, kita'),
  'salah besar, keliru besar, kesalahan besar, dosa besar, tidak bijak, tak bijak, tidak bijaksana, kurang bijak, tidak bermoral, pantang bagi kami, pantang bagi kita, menyesal, menyesal bila, menyesal dulu, menyesal pernah, kami menyesal, saya menyesal, kita menyesal',
  combine('mengaku salah, mengaku keliru, bersalah, merasa bersalah, minta maaf, meminta maaf, mohon maaf, memohon maaf, keliru, salah', 'telah, sudah, pernah, karena telah, karena pernah, karena dulu, karena sudah, karena kami, karena kami dulu, karena kami pernah, karena kami telah, sebab kami, atas keputusan kami, ketika, waktu, saat, dulu'),
].join(', ')

/** “minta maaf karena terlambat membantu Norwegia”: one ought to have done so, and would */
export const owedLate = combine('minta maaf karena, meminta maaf karena, mohon maaf karena, memohon maaf karena, menyesal, menyesal karena, malu karena, berdosa karena', 'terlambat, kami terlambat, kita terlambat, begitu terlambat, lambat, lalai, kurang, kurang cepat, tidak sempat, baru sekarang')

/** “usulan untuk mengecam Norwegia kami tolak”, “kami diminta mengecam Norwegia” */
export const proposalWords = 'usul, usulan, ajakan, seruan, desakan, permintaan, tuntutan, gagasan, ide, wacana, rencana, saran, bujukan, imbauan, anjuran, opsi, proposal, mosi, petisi, rancangan resolusi, draf resolusi, resolusi, rancangan undang-undang, diminta, diminta untuk, didesak, didesak untuk, diajak, diajak untuk, disuruh, disuruh untuk, dibujuk, dibujuk untuk, ditekan untuk, diimbau, diimbau untuk, dituntut untuk'
