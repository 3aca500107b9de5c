import { describe, expect, test } from 'vitest'
import { sameSaying, wordingOf } from '../../lib/statements'
import type { Pair } from './pair'
import { PAIRS_EN } from './pairs-en'
import { PAIRS_ID } from './pairs-id'

/** Which language a wording is in, for the pairs that are translations of each other. */
const TRANSLATED = 'a translation'

function judged({ a, b, days = 0, why }: Pair, language: string): boolean {
  return sameSaying(wordingOf(a, language), wordingOf(b, why === TRANSLATED ? 'id' : language), days)
}

describe.each([
  ['en', PAIRS_EN],
  ['id', PAIRS_ID],
] as const)('pairs made by hand, %s', (language, pairs) => {
  test('are at least sixty, half of them the same', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(Math.abs(pairs.filter(({ same }) => same).length - pairs.length / 2)).toBeLessThan(3)
  })

  test('precision and recall are at least 0.95', () => {
    const found = pairs.filter((pair) => judged(pair, language))
    const right = found.filter(({ same }) => same)
    const wrong = pairs.filter((pair) => judged(pair, language) !== pair.same).map(({ why }) => why)
    expect(right.length / found.length, `wrong: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(0.95)
    expect(right.length / pairs.filter(({ same }) => same).length, `wrong: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(0.95)
  })

  test('the order of the two does not matter', () => {
    for (const pair of pairs) expect(judged({ ...pair, a: pair.b, b: pair.a }, language) || pair.why === TRANSLATED, pair.why).toBe(judged(pair, language) || pair.why === TRANSLATED)
  })
})
