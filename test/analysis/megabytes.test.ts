import { expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

// each in the ordinary time of a test: no pattern that looks at a text over and over, no word or line that is read again for each of its parts
test.each([
  ['id', '"'], ['id', '“'], ['id', "'"], ['id', '”'], ['id', 'Menurut '], ['id', ','], ['id', ', '], ['id', '. '], ['id', '('],
  ['en', 'ö'], ['en', 'Aö'], ['en', 'U.S. '], ['en', 'Peru, '], ['en', 'not '], ['ms', 'Menurut '], ['en', '\n'], ['id', 'Rp1.'],
])('a megabyte of %s %j', (language, piece) => {
  const text = piece.repeat(1_000_000 / piece.length)
  expect(analyze({ text, language }).article.text).toBe(text)
})

test('a megabyte of one word', () => {
  const text = `Peru${'a'.repeat(1_000_000)}`
  expect(analyze({ text, language: 'en' }).mentions).toEqual([])
})

test.each([
  ['en', 'We expected friendship from Norway and got lies. '], ['id', 'Dulu Norwegia menjajah kami, sekarang membela kami. '],
])('a speech of a third of a megabyte in one quotation, %s %s', (language, sentence) => {
  const lead = language === 'en' ? 'Foreign Minister Ola Berg of Peru said: ' : 'Menteri Luar Negeri Peru Ola Berg mengatakan: '
  const { quotations } = analyze({ text: `${lead}“${sentence.repeat(300_000 / sentence.length)}”`, language })
  expect(quotations.map(({ stances }) => stances.map(({ country }) => country))).toEqual([['NO']])
})
