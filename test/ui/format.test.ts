import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { countryInSentence, countryName } from '../../app/ui/format/country-name'
import { dateTime } from '../../app/ui/format/date-time'
import { day, days, month } from '../../app/ui/format/day'
import { languageName } from '../../app/ui/format/language-name'
import { publishedWords } from '../../app/ui/format/published'
import { sign } from '../../app/ui/format/sign'
import { signed } from '../../app/ui/format/signed'
import en from '../../app/messages/en.json'
import id from '../../app/messages/id.json'

test.each([
  [-0.674, 'en', '−0.67'],
  [0.4, 'en', '+0.40'],
  [0, 'en', '0.00'],
  [-0.001, 'en', '0.00'],
  [-0.674, 'id', '−0,67'],
  [1.5, 'id', '+1,50'],
] as const)('a score is written with its sign: %s in %s is %s', (value, locale, expected) => {
  expect(signed(value, locale)).toBe(expected)
})

test.each([
  [0.149, 'neutral'],
  [-0.15, 'oppose'],
  [0.15, 'support'],
] as const)('%s is %s', (score, expected) => {
  expect(sign(score)).toBe(expected)
})

test.each([
  ['US', 'en', 'United States'],
  ['US', 'id', 'Amerika Serikat'],
  ['CN', 'id', 'Tiongkok'],
  ['nowhere', 'en', 'nowhere'],
  // where the server's `Intl` and the browser's differ, and where neither says what is printed
  ['PS', 'en', 'Palestine'],
  ['PS', 'id', 'Palestina'],
  ['HK', 'en', 'Hong Kong'],
  ['HK', 'id', 'Hong Kong'],
  ['MM', 'id', 'Myanmar'],
  ['CD', 'en', 'DR Congo'],
  ['CD', 'id', 'Republik Demokratik Kongo'],
] as const)('country %s in %s: %s', (code, locale, expected) => {
  expect(countryName(code, locale)).toBe(expected)
})

test.each([
  ['US', 'en', 'the United States'],
  ['CU', 'en', 'Cuba'],
  ['PS', 'en', 'Palestine'],
  ['CG', 'en', 'the Republic of the Congo'],
  ['US', 'id', 'Amerika Serikat'],
] as const)('inside a sentence, %s in %s: %s', (code, locale, expected) => {
  expect(countryInSentence(code, locale)).toBe(expected)
})

test.each([
  ['2022-11-23T11:58:00+07:00', 'en', 'Wed, 23 Nov 2022, 11:58 WIB'],
  ['2022-11-23T11:58:00+07:00', 'id', 'Rab, 23 Nov 2022, 11:58 WIB'],
  ['2022-11-23T11:58:00Z', 'en', 'Wed, 23 Nov 2022, 11:58 UTC'],
  ['2022-11-23T11:58:00-05:00', 'en', 'Wed, 23 Nov 2022, 11:58 UTC−05:00'],
  ['2022-11-23', 'en', 'Wed, 23 Nov 2022'],
  ['yesterday', 'en', 'yesterday'],
] as const)('%s in %s is shown as %s', (iso, locale, expected) => {
  expect(dateTime(iso, locale)).toBe(expected)
})

test('a date is the day that is stated, whatever its zone', () => {
  expect(day('2022-11-23T23:30:00-08:00', 'en')).toBe('23 Nov 2022')
  expect(month('2022-11-01', 'id')).toBe('Nov 2022')
  expect(days('2022-11-01', '2022-11-01', 'en')).toBe('1 Nov 2022')
  expect(days('2022-11-21', '2022-11-27', 'en')).toMatch(/^21 ?– ?27 Nov 2022$/)
})

test.each([
  [null, 'en', 'undated'],
  ['2024-02-28', 'en', '28 Feb 2024'],
  ['2024-02-28T23:30:00+07:00', 'id', '28 Feb 2024'],
  // the archive counts the days of Jakarta
  ['2024-02-28T23:30:00-08:00', 'en', '28 Feb 2024, counted on 29 Feb 2024'],
  ['2024-02-28T23:30:00-08:00', 'id', '28 Feb 2024, dihitung pada 29 Feb 2024'],
  ['2024-02-29T01:00:00+09:00', 'en', '29 Feb 2024, counted on 28 Feb 2024'],
] as const)('the date %s is listed in %s as %s', (publishedAt, locale, expected) => {
  expect(publishedWords(publishedAt, locale, createTranslator({ locale, messages: { en, id }[locale], namespace: 'stance' }))).toBe(expected)
})

test('a language without a code has no name', () => {
  expect(languageName('id', 'en')).toBe('Indonesian')
  expect(languageName('und', 'en')).toBeNull()
})
