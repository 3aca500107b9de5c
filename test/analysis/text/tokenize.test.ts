import { expect, test } from 'vitest'
import { tokenize } from '../../../lib/analysis/text/tokenize'

test.each([
  ['Diaz-Canel datang.', 'Diaz-Canel|datang|.'],
  ['di U.S. Rabu (23/11/2022)', 'di|U.S.|Rabu|(|23/11/2022|)'],
  ['Rp 482,5 triliun', 'Rp|482,5|triliun'],
  ['selesai.Presiden pulang', 'selesai|.|Presiden|pulang'],
  ['kata detik.com', 'kata|detik.com'],
  ['don’t, Qur\'an', 'don’t|,|Qur\'an'],
  ['tunggu... ya -- tidak', 'tunggu|...|ya|--|tidak'],
  ["`` Yes , '' she said", "``|Yes|,|''|she|said"],
  ['PresidenRina diJepang', 'Presiden|Rina|di|Jepang'],
  ['Kata Rina. Rinamengatakan Rinaldi', 'Kata|Rina|.|Rina|mengatakan|Rinaldi'],
  ['==== ,,', '====|,|,'],
  ['McRae iPhone AS', 'McRae|iPhone|AS'],
  ['MacKay WikiLeaks TikTok', 'MacKay|WikiLeaks|TikTok'],
  ['', ''],
])('%s', (text, expected) => {
  expect(tokenize({ article: { text }, language: 'id' }).tokens.map((t) => t.text).join('|')).toBe(expected)
})

test('a token says what it is and folds typographic apostrophes', () => {
  const [first, second, third] = tokenize({ article: { text: 'Don’t 12,5 !' }, language: 'en' }).tokens
  expect(first).toMatchObject({ kind: 'word', text: 'Don’t', lower: "don't", start: 0, end: 5 })
  expect(second?.kind).toBe('number')
  expect(third?.kind).toBe('punctuation')
})
