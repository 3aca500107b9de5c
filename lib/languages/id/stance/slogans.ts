import type { SloganWords } from '../../shared/stance/slogans'

/** What is shouted in the streets and written on banners. Compiled for this project. */
export const slogans: SloganWords = {
  against: `matilah, mampuslah, hancurlah, hancurkan, ganyang, enyahkan, usir, tolak, boikot, lawan, kutuk, kecam, terkutuklah, adili, tangkap, turunkan, jatuhkan sanksi pada, putuskan hubungan dengan, hentikan kerja sama dengan, hentikan dukungan untuk, tidak untuk, katakan tidak pada, jangan percaya, embargo, musnahkan, ganti, runtuhkan, akhiri pendudukan`,
  barred: 'stop, hentikan, anti, bukan',
  for: `hidup, hiduplah, jayalah, dirgahayu, bebaskan, merdekakan, kemerdekaan untuk, kebebasan untuk, keadilan untuk, selamatkan, bela, dukung, solidaritas untuk, doa untuk, perdamaian untuk, damai untuk, cinta untuk, jangan serang, jangan ganggu, jangan lupakan, kami bersama, kami cinta, kami mencintai, kita semua adalah, hentikan perang di, hentikan perang terhadap, hentikan serangan ke, hentikan genosida di, stop genosida di, stop perang di, stop serangan ke, akhiri blokade, cabut blokade, terima kasih, save, free`,
  orders: `enyah, enyahlah, pergi, pergilah, keluar, keluar dari, hengkang, hengkanglah, hentikan, kembalikan, minta maaflah, mundur, mundurlah, jangan, cukup, pembunuh, teroris, penjajah, pengecut, pembohong, kau kalah, kalian kalah, harus pergi, tarik pasukanmu, bebaskan`,
  comforts: `kau tidak sendiri, kau tidak sendirian, kalian tidak sendiri, kalian tidak sendirian, kamu tidak sendirian, kami bersamamu, kami bersama kalian, kami mencintaimu, terima kasih, bertahanlah, tetap kuat, tetaplah kuat, merdeka, jangan menyerah`,
  leaving: 'enyah dari, enyahlah dari, keluar dari, hengkang dari, pergi dari, bebaskan, jangan ganggu',
  ofOwn: 'untuk, milik, adalah milik',
}
