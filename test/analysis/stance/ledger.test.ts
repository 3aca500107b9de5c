import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEUTRAL_BELOW } from '../../../lib/document'
import { packs } from '../../../lib/languages/registry'
import { phrases } from '../../../lib/languages/shared/stance/phrase-index'
import { runs } from '../../setup/runs'
import { judge } from './judge'

const countries = { id: ['Rusia', 'Kuba', 'Israel', 'Iran', 'Amerika Serikat', 'kekaisaran Yankee', 'Ukraina'], en: ['Russia', 'Cuba', 'Israel', 'Iran', 'United States', 'Ukraine'] } as const
const marks = [',', '.', '?', ';', ' -- ', '“', '”']

/** Every word of the lexicon, with countries and marks among them, in any order. */
function speech(language: 'id' | 'en') {
  const pack = packs.find((p) => p.code === language)
  if (!pack) throw new Error(`No pack for "${language}"`)
  const frames = Object.values(pack.stance.frames).flatMap((words) => Object.values(words)).flatMap(phrases)
  const { nounActor: _, ...roles } = pack.stance.roles
  const small = [...Object.values(pack.stance.modifiers), ...Object.values(roles)].flatMap(phrases)
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...frames) },
    { weight: 3, arbitrary: fc.constantFrom(...small) },
    { weight: 3, arbitrary: fc.constantFrom(...countries[language]) },
    { weight: 1, arbitrary: fc.constantFrom(...marks) },
  )
  return fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))
}

const said = fc.constantFrom('id' as const, 'en' as const).chain((language) =>
  fc.record({ language: fc.constant(language), speech: speech(language), from: fc.constantFrom(null, 'RU', 'IL'), kind: fc.constantFrom('direct' as const, 'indirect' as const), cue: fc.boolean() }),
)

describe('the ledger of any quotation', () => {
  it('adds up, lies in the text, and names every country once', () => {
    fc.assert(
      fc.property(said, ({ language, speech: words, from, kind, cue }) => {
        const { text, quotation } = judge({ language, from, kind, text: `${cue ? `[${language === 'id' ? 'mengecam' : 'condemned'}] ` : ''}⟨${words}⟩` })
        const named = quotation.stances.map((s) => s.country)
        expect(new Set(named).size).toBe(named.length)
        expect(new Set(named)).toEqual(new Set(quotation.mentions.map((m) => m.country)))
        for (const stance of quotation.stances) {
          for (const e of stance.evidence) expect(text.slice(e.start, e.end)).toBe(e.text)
          if (stance.label === 'abstained') {
            expect(stance.reason.code).not.toBe('')
            continue
          }
          const sum = (contributions: readonly number[]) => contributions.reduce((a, b) => a + b, 0)
          const contributions = stance.evidence.map((e) => e.contribution)
          expect(stance.raw).toBeCloseTo(sum(contributions), 9)
          expect(sum(contributions.toReversed())).toBeCloseTo(stance.raw, 9)
          expect(stance.score).toBeCloseTo(stance.raw / (1 + Math.abs(stance.raw)), 12)
          expect(Math.abs(stance.score)).toBeLessThan(1)
          expect(stance.label).toBe(Math.abs(stance.score) < NEUTRAL_BELOW ? 'neutral' : stance.score < 0 ? 'oppose' : 'support')
          expect(stance.confidence).toBeGreaterThanOrEqual(0)
          expect(stance.confidence).toBeLessThanOrEqual(1)
          for (const e of stance.evidence) expect(e.rule.startsWith(`${language}/`)).toBe(true)
        }
      }),
      runs(100),
    )
  })
})

describe('the words of a line', () => {
  it.each([
    ['en', '⟨the policy of Russia is dangerous and reckless⟩', ['dangerous', 'reckless']],
    ['id', '⟨usulan Rusia itu adil dan seimbang⟩', ['adil', 'seimbang']],
  ] as const)('end before a joining word that only tells what they are (%s)', (language, text, expected) => {
    const shown = judge({ language, text }).quotation.stances.flatMap((stance) => stance.evidence.map((line) => line.text))
    expect(shown.length).toBeGreaterThan(0)
    expect(expected).toEqual(expect.arrayContaining(shown))
  })
})
