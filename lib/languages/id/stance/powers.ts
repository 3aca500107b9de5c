import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What the strong do to the weak and the weak answer: whom they arm, feed, let have their way, and owe nothing. Compiled for this project. */
export const powers = (): FrameTable => ({
  misdeed: {
    active: [
      across('mengirim, mengirimkan, menyusupkan, menyelundupkan, melatih, mempersenjatai', 'pemberontak, tentara bayaran, penyusup, agen, mata-mata, pembunuh bayaran, gerombolan bersenjata, kelompok bersenjata, militan, teroris'),
      acrossAny('menjadikan, memperlakukan, menganggap', 'sebagai budak, budak, sebagai jajahan, sebagai koloni, sebagai boneka, seperti budak'),
      across('menolak, enggan, tidak mau, tak mau', 'meninggalkan teror, meninggalkan kekerasan, melepaskan senjata, meletakkan senjata, melucuti diri, mundur, angkat kaki'),
      combine('memberi, memberikan', 'contoh buruk, contoh yang buruk, teladan buruk, preseden buruk'),
      combine('melampaui, melewati, menerabas', 'batas-batas, batas-batasnya, wewenangnya, kewenangannya'),
    ].join(', '),
  },
  help: {
    active: acrossAny('memberi, memberikan, mengirim, mengirimkan, memasok, menjual', 'minyak kepada, minyak pun kepada, bahan bakar kepada, pangan kepada, beras kepada, uang kepada, gas kepada, listrik kepada, obat-obatan kepada, gandum kepada')
      + ', ' + combine('datang, bergegas, segera', 'membantu, menolong, menyelamatkan'),
  },
  indulge: { active: combine('terlalu lunak, terlalu lembek, terlalu lembut, terlalu murah hati', 'terhadap, kepada, pada') + ', ' + across('memberi, memberikan, menganugerahkan', 'legitimasi kepada, legitimasi bagi, hadiah kepada, hadiah bagi, imbalan kepada, panggung kepada, keabsahan kepada') },
  sympathise: { active: combine('memahami, mengerti, turut merasakan, ikut merasakan', 'alasan, kekhawatiran, kemarahan, keprihatinan, penderitaan, perasaan, kesulitan, kekecewaan') },
  punishment: {
    active: combine('tidak memiliki, tidak mempunyai, tidak punya, tak punya, tak memiliki', 'veto, hak veto, hak suara, hak bicara, urusan')
      + ', ' + combine('harus, mesti, wajib, perlu', 'berani menghadapi, berani mengakui, berani jujur, jujur, bersikap jujur, tulus, transparan, konsisten, bercermin'),
  },
  right: { active: combine('tidak perlu, tak perlu, tidak usah', 'khawatir terhadap') },
  welcome: { active: combine('mencairkan', 'kebekuan dengan, hubungan dengan, suasana dengan, ketegangan dengan') + ', ' + combine('ingin, mau, siap, hendak', 'berdagang dengan, bersahabat dengan, berteman dengan, hidup damai dengan') },
})
