import { expect, test } from 'vitest'
import { reasonWords } from '../../app/ui/format/reason-words'

test.each([
  ['PS', 'en', '“berdiri teguh” speaks for Palestine'],
  ['PS', 'id', '“berdiri teguh” menunjukkan sikap positif terhadap Palestina'],
  ['US', 'en', '“berdiri teguh” speaks for the United States'],
] as const)('a ledger names %s in %s as the pages do', (country, locale, expected) => {
  expect(reasonWords({ code: 'for', words: { word: 'berdiri teguh', country } }, locale)).toBe(expected)
})
