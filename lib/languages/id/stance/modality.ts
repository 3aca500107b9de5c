import { combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What is about to be done, what is no wonder, and judgements that name those who judge. Compiled for this project. */
export const modality = (): FrameTable => ({
  // whoever does it is not the one who speaks
  massacre: { active: combine('akan, siap, hendak, bakal, mau, ingin, terus, mulai, kembali', 'menyerang warga sipil, menyerang warga, menyerang penduduk sipil, membunuh warga sipil, membunuhi warga sipil') },
  plain: { noun: combine('tidak, tak, tidaklah, tidak perlu, jangan', 'heran, heran jika, heran kalau, heran bila, heran lagi, mengherankan, mengherankan jika, mengherankan kalau, mengherankan bila') },
  good: { describing: combine('bisa, dapat, layak, patut, selalu bisa', 'kami percaya, kita percaya, saya percaya, kami percayai, kita percayai, kami andalkan, kita andalkan, kami ajak bicara, kita ajak bicara') },
  bad: { describing: 'tidak pantas dipuji, tidak layak dipuji, tidak patut dipuji, ' + combine('tidak bisa, tak bisa, tidak dapat, tak dapat, tidak layak, tak layak, tidak lagi bisa, tidak bisa lagi', 'kami percaya, kita percaya, saya percaya, kami percayai, kita percayai, kami andalkan, kita andalkan, kami ajak bicara, kita ajak bicara') },
})
