import { expect, test } from 'vitest'
import { findCountries } from '../lib/find-countries'

test.each([
  ['uk', ['GB', 'UA']],
  ['Tiongkok', ['CN']],
  ['korut', ['KP']],
  ['pantai gad', ['CI']],
  ['gading', ['CI']],
  ['COTE', ['CI']],
  ['', []],
  ['qqq', []],
] as const)('"%s" finds %j first', (typed, expected) => {
  expect(findCountries(typed, 5).slice(0, Math.max(1, expected.length))).toEqual(expected)
})

test('no more than were asked for', () => {
  expect(findCountries('a', 3)).toHaveLength(3)
})
