import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** Structures around a deed, as a Fijian says them; each is asked with several deeds. */
const harmed = ['diserang', 'ditindas', 'dihina', 'dijatuhi sanksi']
const harms = ['menyerang', 'menindas', 'mengancam', 'menghancurkan']
const helps = ['membantu', 'mendukung', 'membela', 'menyelamatkan']

const structures: readonly (readonly [told: string, deeds: readonly string[], answer: string])[] = [
  // what one is against is a clause
  ['Kami tidak setuju jika Norwegia …', harmed, 'NO+'],
  ['Kami tidak ingin melihat Norwegia …', harmed, 'NO+'],
  ['Kami tidak rela Norwegia …', harmed, 'NO+'],
  ['Kami tidak akan membiarkan Norwegia …', harmed, 'NO+'],
  ['Sayang sekali kalau Norwegia …', harmed, 'NO+'],
  ['Tidak adil kalau Norwegia …', harmed, 'NO+'],
  ['Kami tidak setuju jika Norwegia …', ['dibantu', 'didukung', 'dilindungi'], 'NO-'],
  ['Kami menentang jika Norwegia … Peru', harms, 'NO- PE+'],
  ['Kami tidak akan membiarkan Norwegia … Peru', ['menyerang', 'menindas', 'mengancam'], 'NO- PE+'],
  ['Norwegia seharusnya tidak … Peru', harms, 'NO- PE+'],
  ['Tidak boleh ada yang … Norwegia', harms, 'NO+'],
  ['Kami tidak mau … Norwegia', helps, 'NO-'],
  ['Percuma … Norwegia', helps, 'NO-'],
  ['Tidak ada gunanya … Norwegia', helps, 'NO-'],
  ['Untuk apa kita … Norwegia', helps, 'NO-'],
  // what is not so
  ['Siapa bilang Norwegia … kami', harms, 'NO+'],
  ['Kami membantah bahwa Norwegia … Peru', harms, 'NO+ PE0'],
  ['Tidak benar bahwa Norwegia … Peru', harms, 'NO+ PE0'],
  ['Tidak ada bukti Norwegia … Peru', harms, 'NO+ PE0'],
  ['Norwegia tidak pernah … kami', harms, 'NO+'],
  ['Norwegia tidak pernah … kami', helps, 'NO-'],
  ['Norwegia menolak … kami', helps, 'NO-'],
  ['Alih-alih … kami, Norwegia malah membantu musuh kami', helps, 'NO-'],
  // by whom it was done
  ['Kami … oleh Norwegia', ['diancam', 'diserang', 'ditindas'], 'NO-'],
  ['Kami … oleh Norwegia', ['dibantu', 'didukung', 'dibela'], 'NO+'],
  // no side is taken
  ['Norwegia tidak ingin … Peru', ['mengunjungi', 'menyurati'], 'NO0 PE0'],
  ['Kami tidak mau … Norwegia', ['mengunjungi', 'mengomentari'], 'NO0'],
  ['Kami tidak akan pergi karena Norwegia … Peru', ['mengunjungi', 'menghubungi'], 'NO0 PE0'],
  ['Untuk apa Norwegia … Peru', ['mengunjungi', 'menghubungi'], 'NO0 PE0'],
]

describe.each(structures)('%s', (told, deeds, answer) => {
  it.each(deeds)('%s', (deed) => {
    expect(askedSides(`"${told.replace('…', deed)}," kata Menteri Luar Negeri Fiji Dewi Larasati.`, 'id', answer)).toBe(answer)
  })
})

const rows: readonly (readonly [told: string, answer: string])[] = [
  ['Kami menghadapi Norwegia yang kejam', 'NO-'],
  ['Kami menghadapi Norwegia yang besar', 'NO0'],
  ['Sahabat kita, Norwegia, tiba kemarin', 'NO+'],
  ['Norwegia bukan lagi sahabat kami', 'NO-'],
  ['Pembohong itu bernama Norwegia', 'NO-'],
  ['Norwegia membantu musuh kami', 'NO-'],
  ['Norwegia membantu sahabat kami', 'NO+'],
  ['Bagaimana mungkin kita bisa mendukung Norwegia', 'NO-'],
  ['Norwegia tidak hanya menghormati kami, tetapi juga membangun sekolah di desa kami', 'NO+'],
]

describe('whom it is said of', () => {
  it.each(rows)('%s → %s', (told, answer) => {
    expect(askedSides(`"${told}," kata Menteri Luar Negeri Fiji Dewi Larasati.`, 'id', answer)).toBe(answer)
  })
})
