import { expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** Whom a feeling is for, named with what it is to the speaker, and questions that ask why one does not feel so. */
const rows: readonly (readonly [language: string, said: string, answer: string])[] = [
  ['en', 'We thank our neighbour Chile', 'CL+'],
  ['en', 'We thank our old friend and ally Chile', 'CL+'],
  ['en', 'We condemn our neighbour, Chile', 'CL-'],
  ['en', 'We visited our neighbour Chile', 'CL0'],
  ['en', 'Our neighbour Chile betrayed us', 'CL-'],
  ['en', 'Why should we not support Chile?', 'CL+'],
  ['en', "Why shouldn't we trust Chile?", 'CL+'],
  ['en', 'Why should we support Chile?', 'CL-'],
  ['en', 'Why should we not condemn Chile?', 'CL-'],
  ['id', 'Kami berterima kasih kepada tetangga kami Chile', 'CL+'],
  ['id', 'Kami mengutuk tetangga kami, Chile', 'CL-'],
  ['id', 'Kami mengunjungi tetangga kami Chile', 'CL0'],
  ['id', 'Chile adalah sahabat, Peru adalah musuh', 'CL+ PE-'],
  ['id', 'Chile sahabat kami, Peru musuh kami', 'CL+ PE-'],
  ['en', 'We need to hear what Chile says', 'CL0'],
  ['id', 'Chile tidak akan melakukan langkah yang memperluas konflik', 'CL+'],
  ['id', 'Chile melakukan langkah yang memperluas konflik', 'CL-'],
  ['id', 'Mengapa kita tidak mendukung Chile?', 'CL+'],
  ['id', 'Mengapa kita harus mendukung Chile?', 'CL-'],
  ['id', 'Mengapa kita tidak mengutuk Chile?', 'CL-'],
]

it.each(rows)('%s: %s → %s', (language, said, answer) => {
  expect(ministersSides(said, language, answer)).toBe(answer)
})
