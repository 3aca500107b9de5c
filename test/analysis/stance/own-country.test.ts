import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** The sides of the first quotation of a text: “RU-”. */
const sidesOf = (text: string) => {
  const { quotations } = analyze({ text, language: 'en' })
  return quotations[0]?.stances.map(({ country, label }) => `${country}${label === 'support' ? '+' : label === 'oppose' ? '-' : '0'}`).join(' ')
}

const by = ', British Prime Minister Ann Miller said on Monday.'

/** What is done to “our country” is done to “us”. */
const rows: readonly (readonly [said: string, expected: string])[] = [
  ['“Norway is capitalising on our country”', 'NO-'],
  ['“Norway has been robbing our people for years”', 'NO-'],
  ['“Norway is after our jobs in Britain, and they are using illegal methods”', 'NO- GB0'],
  ['“Norway sent an envoy to our country”', 'NO0'],
  ['“Norway is sitting on four thousand square km of our territory”', 'NO-'],
]

describe('the own country', () => {
  it.each(rows)('%s', (said, expected) => expect(sidesOf(said + by)).toBe(expected))
})

describe('a place that no state rules from', () => {
  it.each([['“Gaza is an open-air prison”', 'PS+'], ['“Norway is an open-air prison”', 'NO-'], ['“Gaza must not be allowed to remain a prison camp”', 'PS+']])('%s', (said, expected) => expect(sidesOf(said + by)).toBe(expected))
})
