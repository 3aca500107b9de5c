import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** The sides taken in what a Peruvian minister says: "CL- NO0". */
function sides(said: string, language: 'en' | 'id'): string {
  const text = language === 'en' ? `"${said}," Peruvian Foreign Minister Ann Lee said.` : `"${said}," kata Menteri Luar Negeri Peru Rina Wati.`
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return (analyze({ text, language }).quotations[0]?.stances ?? []).map((s) => `${s.country}${signs[s.label]}`).join(' ')
}

const rows = [
  ['en', 'The biggest threat to the region is Chile', 'CL-'],
  ['en', 'The one who broke the truce was Chile', 'CL-'],
  ['en', 'The aggressor is Chile, not us', 'CL-'],
  ['en', 'Our enemy is not Norway but Chile', 'NO0 CL-'],
  ['en', 'Our best friend in the region is Chile', 'CL+'],
  ['en', "Norway's best friend in the region is Chile", 'NO0 CL0'],
  ['en', 'The greatest danger is Chile losing its patience', 'CL0'],
  ['id', 'Ancaman terbesar bagi kawasan ini adalah Chile', 'CL-'],
  ['id', 'Yang melanggar gencatan senjata adalah Chile', 'CL-'],
  ['id', 'Pihak yang menyerang kami adalah Chile', 'CL-'],
  ['id', 'Musuh kami bukan Norwegia, melainkan Chile', 'NO0 CL-'],
  ['id', 'Sahabat terbaik kami di kawasan ini adalah Chile', 'CL+'],
] as const

describe('whom a judgement names behind it', () => {
  it.each(rows)('%s: %s → %s', (language, said, answer) => expect(sides(said, language)).toBe(answer))
})
