import type { SloganWords } from '../../shared/stance/slogans'

/** What is shouted in the streets and written on banners. Compiled for this project. */
export const slogans: SloganWords = {
  against: `matilah, mampuslah, hancurlah, hancurkan, ganyang, enyahkan, usir, tolak, boikot, kutuk, kecam, terkutuklah, adili, turunkan, jatuhkan sanksi pada, putuskan hubungan dengan,
    hentikan kerja sama dengan, hentikan dukungan untuk, tidak untuk, katakan tidak pada, jangan percaya, embargo, musnahkan, ganti, runtuhkan, akhiri pendudukan, kematian bagi, kematian untuk,
    maut bagi, mampus, binasakan, binasalah, gulingkan, boycott, enyah, enyahlah, usirlah, seret, penjarakan, kutuklah, turunkan bendera, putus hubungan dengan, akhiri hubungan dengan,
    jangan beli, jangan dukung, katakan tidak kepada, say no to, no to, death to, down with, persetan, jatuhkan sanksi kepada, jatuhkan sanksi terhadap, keluarkan, stop jual senjata ke,
    stop kirim senjata ke, hentikan penjualan senjata ke, hentikan pengiriman senjata ke, jangan jual senjata ke, jangan kirim senjata ke, berhenti mempersenjatai, stop mempersenjatai,
    tarik investasi dari, singkirkan, jangan danai`,
  barred: `stop, hentikan, anti, bukan, hukum, lawan, mati, tangkap, larang, coret, cekal, malu, memalukan, bungkam, basmi, perangi`,
  for: `hidup, hiduplah, jayalah, dirgahayu, bebaskan, merdekakan, kemerdekaan untuk, kebebasan untuk, keadilan untuk, selamatkan, bela, dukung, solidaritas untuk, doa untuk, perdamaian untuk,
    damai untuk, cinta untuk, jangan serang, jangan ganggu, jangan lupakan, kami bersama, kami cinta, kami mencintai, kita semua adalah, hentikan perang di, hentikan perang terhadap,
    hentikan serangan ke, hentikan genosida di, stop genosida di, stop perang di, stop serangan ke, akhiri blokade, cabut blokade, terima kasih, save, free, lindungi, hidup rakyat, menangkan,
    lestarikan, stand with, we stand with, pray for, viva, long live, kita bersama, kami berdiri bersama, kita berdiri bersama, kami dukung, kami sayang, aku cinta, cintai, jauhkan tangan dari,
    jauhkan tangan kalian dari, jauhkan tanganmu dari, hands off, jangan sentuh, jangan perangi, jangan usik, jangan bom, jangan bunuh, tidak ada perang dengan, tak ada perang dengan,
    tidak ada perang melawan, tolak perang dengan, tolak perang melawan, no war on, no war with, kemerdekaan bagi, keadilan bagi, perdamaian bagi, kita semua, kami semua, kami adalah, buka pintu,
    buka gerbang, viva la, salam untuk, hormat untuk, bersama rakyat, support`,
  orders: `enyah, enyahlah, pergi, pergilah, keluar dari, hengkang, hengkanglah, hentikan, kembalikan, minta maaflah, mundurlah, jangan, cukup, pembunuh, teroris, penjajah, pengecut, pembohong,
    kau kalah, kalian kalah, harus pergi, tarik pasukanmu, bebaskan, stop, setop, pulangkan, lepaskan, cabut, tarik, pulang, pulanglah, keluarlah, menyerahlah, menyingkirlah, berhenti,
    berhentilah, bayar, bayarlah, ganti rugi, akui, akuilah, minta maaf, mintalah maaf, jujurlah, dengarkan, patuhi, hormati, tepati, penuhi, akhiri, batalkan, sudahi, angkat kaki,
    tunjukkan bukti, bertanggung jawablah, go home, get out, shame on you, malu kamu, malu kalian, malulah, tidak tahu malu, tak tahu malu, buka, tinggalkan, matikan, bubarkan, jauhi, hargai,
    ingatlah, sadarlah, bertobatlah, tinggalkan negeri kami, serahkan`,
  comforts: `kau tidak sendiri, kau tidak sendirian, kalian tidak sendiri, kalian tidak sendirian, kamu tidak sendirian, kami bersamamu, kami bersama kalian, kami mencintaimu, terima kasih, bertahanlah,
    tetap kuat, tetaplah kuat, merdeka, jangan menyerah, jaya, bersabarlah, tabahlah, kuatlah, bangkit, bangkitlah, hebat, terimakasih, kami mendukungmu, kamu tidak sendiri, sahabat kami,
    saudara kami, kawan kami, sahabat kita, saudara kita, selamanya, di hati kami, adalah kita, adalah kami`,
  leaving: `enyah dari, enyahlah dari, keluar dari, hengkang dari, pergi dari, bebaskan, jangan ganggu`,
  ofOwn: `untuk, milik, adalah milik`,
}
