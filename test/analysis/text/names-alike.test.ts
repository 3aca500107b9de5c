import { expect, test } from 'vitest'
import { tokenize } from '../../../lib/analysis/text/tokenize'
import { readTokens } from '../../../lib/analysis/words/read-tokens'
import { packOf } from '../../../lib/languages/registry'

// what is a name by where it stands, in capitals
test.each([
  ['en', 'Theresa May left. The trip was in May. May said so, and they may too.', 'Theresa MAY left. The trip was in May. MAY said so, and they may too.'],
  ['en', 'Mrs. May spoke on May 3. “No,” said May.', 'Mrs. MAY spoke on May 3. “No,” said MAY.'],
  ['en', 'He thanked Will Carter. Will Chile answer?', 'He thanked WILL Carter. Will Chile answer?'],
  ['en', 'Ortega Will Visit Chile. He will go in June.', 'Ortega Will Visit Chile. He will go in June.'],
  ['en', 'Last April Chile left. April 3 came, and May 4.', 'Last April Chile left. April 3 came, and May 4.'],
  ['en', 'Hun Sen spoke. It was Hun Sen. He thanked Sen. Carter.', 'Hun SEN spoke. It was Hun SEN. He thanked Sen. Carter.'],
  ['en', 'Foreign Minister Julie Bishop left. “No,” said Bishop. A bishop came, and the Bishop of Lima.', 'Foreign Minister Julie BISHOP left. “No,” said BISHOP. A bishop came, and the Bishop of Lima.'],
  ['en', 'The Crown Prince met Saudi King Salman. The Saudi King left. King Abdullah, the King, spoke.', 'The Crown Prince met Saudi King Salman. The Saudi King left. King Abdullah, the King, spoke.'],
  ['en', 'He thanked Arizona Sen. Carter.', 'He thanked Arizona Sen. Carter.'],
  ['id', 'Juru bicara Mei Lan datang pada Mei 2023. “Tidak,” kata Mei, 3 Mei lalu.', 'Juru bicara MEI Lan datang pada Mei 2023. “Tidak,” kata MEI, 3 Mei lalu.'],
  ['id', 'Pada Mei lalu Rina pergi. Mei 2023 tiba.', 'Pada Mei lalu Rina pergi. Mei 2023 tiba.'],
] as const)('%s: %s', (language, text, expected) => {
  const pack = packOf(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  let shown = ''
  let at = 0
  for (const { start, end, word } of readTokens(tokenize({ article: { text }, language }).tokens, pack)) {
    shown += text.slice(at, start) + (word.asName ? text.slice(start, end).toUpperCase() : text.slice(start, end))
    at = end
  }
  expect(shown + text.slice(at)).toBe(expected)
})
