import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** What a Norwegian minister says that the own side does, does not or ought to do to Chile: in place of harm and of good, and the sides taken with each. */
const frames: Readonly<Record<string, readonly (readonly [frame: string, harm: string, good: string])[]>> = {
  en: [
    ['It is time to X', 'CL-', 'CL+'],
    ['Is it not time to X?', 'CL-', 'CL+'],
    ['There is every reason to X', 'CL-', 'CL+'],
    ['Why should we not X?', 'CL-', 'CL+'],
    ['Our parliament voted not to X', 'CL+', 'CL-'],
    ['We urge our allies not to X', 'CL+', 'CL-'],
    ['We urge our allies to X', 'CL-', 'CL+'],
    ['The last thing we want is to X', 'CL+', 'CL-'],
    ['Let us not X', 'CL+', 'CL-'],
    ['We have no choice but to X', 'CL-', 'CL+'],
    ['We cannot help but X', 'CL-', 'CL+'],
    ['We will X, whatever Peru says', 'CL-', 'CL+'],
  ],
  id: [
    ['Kami tidak boleh X', 'CL+', 'CL-'],
    ['Tidak sepatutnya kita X', 'CL+', 'CL-'],
    ['Jangan ada yang meragukan bahwa kami X', 'CL-', 'CL+'],
    ['Ada banyak alasan untuk X', 'CL-', 'CL+'],
    ['Hal terakhir yang kami inginkan adalah X', 'CL+', 'CL-'],
    ['Pemerintah kami memutuskan untuk X', 'CL-', 'CL+'],
    ['Pemerintah kami menolak X', 'CL+', 'CL-'],
    ['Pemerintah kami berhenti X', 'CL+', 'CL-'],
    ['Tak ada cara lain selain X', 'CL-', 'CL+'],
    ['Kami tidak akan dipaksa X', 'CL+', 'CL-'],
    ['Alangkah salahnya jika kami tidak X', 'CL-', 'CL+'],
    ['Kita berdosa jika X', 'CL+', 'CL-'],
    ['Saya menyesal pemerintah sebelumnya X', 'CL+', 'CL-'],
    ['Kesalahan terbesar kami adalah X', 'CL+', 'CL-'],
    ['Saya tidak malu X', 'CL-', 'CL+'],
    ['Tidak bijak X', 'CL+', 'CL-'],
    ['Kami membatalkan rencana X', 'CL+', 'CL-'],
    ['Kabinet setuju X', 'CL-', 'CL+'],
    ['Pemerintah berkomitmen X', 'CL-', 'CL+'],
    ['Tak mungkin kami tidak X', 'CL-', 'CL+'],
  ],
}
const harms: Readonly<Record<string, readonly string[]>> = { en: ['condemn Chile', 'impose sanctions on Chile'], id: ['mengecam Chile', 'menentang Chile'] }
const goods: Readonly<Record<string, readonly string[]>> = { en: ['support Chile', 'help Chile'], id: ['mendukung Chile', 'membela Chile'] }

describe.each(Object.entries(frames))('%s', (language, rows) => {
  it.each(rows)('%s', (frame, harm, good) => {
    expect(harms[language]?.map((said) => ministersSides(frame.replace('X', said), language, 'CL0'))).toEqual(harms[language]?.map(() => harm))
    expect(goods[language]?.map((said) => ministersSides(frame.replace('X', said), language, 'CL0'))).toEqual(goods[language]?.map(() => good))
  })
})

const rows: readonly (readonly [language: string, said: string, answer: string])[] = [
  ['en', 'It would be a mistake not to condemn Chile', 'CL-'],
  ['en', 'It would be a mistake not to help Chile', 'CL+'],
  ['en', 'My government refuses to support Chile', 'CL-'],
  ['en', 'My government has stopped supporting Chile', 'CL-'],
  ['en', 'We hesitated to support Chile', 'CL-'],
  ['en', 'We did not hesitate to support Chile', 'CL+'],
  ['en', 'We regret having supported Chile', 'CL-'],
  ['en', 'We do not regret having supported Chile', 'CL+'],
  ['en', 'I am ashamed that we supported Chile', 'CL-'],
  ['en', 'Nobody can force us to support Chile', 'CL-'],
  ['en', 'We are not here to help Chile', 'CL-'],
  ['en', 'We will never defend Chile', 'CL-'],
  ['en', 'Europe should have supported Chile long ago', 'CL+'],
  ['en', 'We had no plan to attack Chile', 'CL0'],
  // wishes of others are theirs
  ['id', 'Peru ingin kami mendukung Chile', 'CL0'],
  ['id', 'Peru ingin kami mengecam Chile', 'CL0'],
]

it.each(rows)('%s: %s → %s', (language, said, answer) => {
  expect(ministersSides(said, language, answer)).toBe(answer)
})
