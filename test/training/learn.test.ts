import { describe, expect, it } from 'vitest'
import { crossValidate, macroF } from '../../lib/training/cross-validate'
import { examplesOf, type Example } from '../../lib/training/example'
import { fitConfidence } from '../../lib/training/fit-confidence'
import { fitWeights } from '../../lib/training/fit-weights'
import { learn } from '../../lib/training/learn'
import { analyze } from '../../lib/analysis/analyze'

const told = { language: 'id', abstained: false }
/** Forty articles in which "sure" is always right and "noise" never. */
const examples: readonly Example[] = Array.from({ length: 40 }, (_, at) => [
  { ...told, article: `a${at}`, label: -1 as const, trust: 1, rules: new Map([['sure', -0.3]]) },
  { ...told, article: `a${at}`, label: 0 as const, trust: 1, rules: new Map([['noise', 0.4]]) },
  { ...told, article: `a${at}`, label: 0 as const, trust: 1, rules: new Map<string, number>() },
  { ...told, article: `a${at}`, label: 1 as const, trust: 1, rules: new Map([['right', 0.5]]) },
]).flat()
const learned = learn(examples)
const fitting = { hold: 1, steepness: 3, balance: 0.5 }

describe('learning how strongly rules count', () => {
  it('trusts a rule that is right more than one that is not, and turns no sign', () => {
    const factors = fitWeights(examples, fitting)
    expect(factors.get('sure')).toBeGreaterThan(1)
    expect(factors.get('noise')).toBeLessThan(0.5)
    for (const factor of factors.values()) expect(factor).toBeGreaterThanOrEqual(0)
  })

  it('gives the same weights every time', () => expect(learn(examples)).toEqual(learned))

  it('keeps learned weights where they are clearly better on other articles, and the stated ones where not', () => {
    const { rules, chosenBy } = learned
    expect(Object.keys(rules)).toEqual(['noise', 'right', 'sure'])
    expect(chosenBy.learned).toBeGreaterThan(chosenBy.stated)
    expect(learn(examples.filter(({ rules: of }) => !of.has('noise'))).rules).toEqual({})
  })

  it('measures on articles that the weights have not seen', () => {
    expect(macroF(crossValidate(examples, fitting))).toBeGreaterThan(macroF(crossValidate(examples, null)))
  })

  it('is never less sure of more evidence', () => {
    const { oppose, support } = fitConfidence(crossValidate(examples, null))
    for (const { slope, base, most } of [oppose, support]) {
      expect(slope).toBeGreaterThanOrEqual(0)
      expect(most).toBeGreaterThanOrEqual(base)
    }
  })
})

describe('examples of annotated texts', () => {
  const text = 'Menteri Luar Negeri Sari Wirawan mengecam serangan Rusia ke Ukraina.'
  const content = { start: text.indexOf('serangan'), end: text.length - 1 }
  const quote = { ...content, kind: 'indirect', speaker: 'Sari Wirawan', cue: 'mengecam', countries: [{ iso2: 'RU', via: 'name', stance: -1 as const }, { iso2: 'UA', via: 'pronoun', stance: 1 as const }] }

  it('hold the sums of each rule, without countries that are only meant', () => {
    const found = examplesOf({ id: 'a', lang: 'id', task: 'article', text, quotes: [quote] }, analyze({ text, language: 'id' }))
    expect(found.map(({ label, rules }) => [label, [...rules.keys()]])).toEqual([[-1, ['attack-actor-attitude']]])
  })
})
