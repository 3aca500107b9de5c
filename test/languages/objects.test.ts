import { expect, it } from 'vitest'
import { askedSides } from './asked-sides'

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
  ['id', 'Mengapa kita tidak mendukung Chile?', 'CL+'],
  ['id', 'Mengapa kita harus mendukung Chile?', 'CL-'],
  ['id', 'Mengapa kita tidak mengutuk Chile?', 'CL-'],
]
const told: Readonly<Record<string, (said: string) => string>> = {
  en: (said) => `“${said}${said.endsWith('?') ? '' : ','}” Norwegian Foreign Minister Ola Berg said.`,
  id: (said) => `“${said}${said.endsWith('?') ? '' : ','}” kata Menteri Luar Negeri Norwegia Ola Berg.`,
}

it.each(rows)('%s: %s → %s', (language, said, answer) => {
  expect(askedSides(told[language]?.(said) ?? '', language, answer)).toBe(answer)
})
