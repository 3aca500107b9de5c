import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { oftenSaid, type Said } from '../../app/ui/format/often-said'
import en from '../../app/messages/en.json'
import id from '../../app/messages/id.json'

const count = fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 0, max: 2_000_000 }))
const text = fc.oneof(fc.constantFrom('−0.42', '+1,50', "O'Brien {x}", '900,001', '$&'), fc.string())

describe.each([['en', en], ['id', id]] as const)('in %s a message said often is the message itself', (locale, messages) => {
  const t = createTranslator({ locale, messages })
  const cases: readonly (readonly [name: string, write: (said: Said) => string, said: fc.Arbitrary<Said>])[] = [
    ...(['statements', 'reports'] as const).map((counting) => [`counts of ${counting}`, (said: Said) => t('trend.counts', { counting, ...said }), fc.record({ count, quotations: count, oppose: count, neutral: count, support: count, abstained: count })] as const),
    ...(['statements', 'reports'] as const).map((counting) => [`a cell of ${counting}`, (said: Said) => t('matrix.cellCounts', { counting, ...said }), fc.record({ count, abstained: count, quotations: count })] as const),
    ['a mean', (said) => t('trend.meanBetween', said), fc.record({ mean: text, low: text, high: text })],
    ['a part', (said) => t('stance.counted.oppose', said), fc.record({ count })],
    ['a name', (said) => t('matrix.cellName', said), fc.record({ row: text, country: text })],
  ]
  test.each(cases)('%s', (_name, write, arbitrary) => {
    const often = oftenSaid(write, locale)
    fc.assert(fc.property(arbitrary, (said) => {
      expect(often(said)).toBe(write(said))
    }))
  })
})
