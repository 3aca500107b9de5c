import { describe, expect, test } from 'vitest'
import { ledeFacts } from '../../app/ui/overview/lede-facts'
import { country, summary } from './build'

describe('the sentence at the top never says more than the numbers do', () => {
  test.each([
    ['nothing matches', 0, [], { kind: 'nothing' }],
    ['no country is named', 3, [], { kind: 'noCountry' }],
    ['under five stances a country', 8, [country('US', 4, -0.8), country('CU', 4, 0.8)], { kind: 'few' }],
    ['a lean on each side', 30, [country('US', 12, -0.5), country('RU', 9, -0.3), country('CU', 9, 0.4)], { kind: 'leaning', against: 'US', toward: 'CU' }],
    ['a lean on one side only', 30, [country('US', 12, -0.5), country('CU', 9, 0.1)], { kind: 'leaning', against: 'US', toward: null }],
    ['means inside the neutral range', 30, [country('US', 12, -0.1), country('CU', 9, 0.1)], { kind: 'undecided' }],
    ['scores so far apart that chance could make the mean', 30, [country('US', 6, -0.3, 0.9), country('CU', 6, 0.3, 0.9)], { kind: 'undecided' }],
    ['one country, a lean', 12, [country('US', 12, -0.5)], { kind: 'one', country: 'US', mean: -0.5, lean: 'oppose' }],
    ['one country, no lean', 12, [country('US', 12, -0.2, 0.9)], { kind: 'one', country: 'US', mean: -0.2, lean: 'neutral' }],
  ])('%s', (_, quotations, countries, expected) => {
    expect(ledeFacts(summary(quotations), countries)).toEqual(expected)
  })
})
