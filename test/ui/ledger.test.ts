import { expect, test } from 'vitest'
import { leadingReasons } from '../../app/ui/article/leading-reasons'
import { waterfall } from '../../app/ui/article/waterfall'
import { evidenceAround, evidenceSegments } from '../../app/ui/stance/evidence-segments'
import { evidence, scored } from './build'

test('each bar of a ledger begins where the one before ended, and zero is in view', () => {
  expect(waterfall([-1, -1])).toEqual({ zero: 1, bars: [{ left: 0.5, width: 0.5 }, { left: 0, width: 0.5 }], sum: { left: 0, width: 1 } })
  expect(waterfall([2, -1])).toEqual({ zero: 0, bars: [{ left: 0, width: 1 }, { left: 0.5, width: 0.5 }], sum: { left: 0, width: 0.5 } })
  expect(waterfall([])).toEqual({ zero: 0, bars: [], sum: { left: 0, width: 0 } })
})

test('the sentence names the two reasons that weigh most on the side of the score, and the strongest against it', () => {
  const because = (contribution: number, code: string, word: string) => ({ ...evidence(0, 1, contribution, word), reason: { code, words: { word, country: 'US' } } })
  const ledger = [because(0.4, 'friend', 'mitra'), because(-0.5, 'bad', 'buruk'), because(-1, 'enemy', 'musuh'), because(-0.9, 'enemy', 'musuh'), because(-0.2, 'demands', 'harus')]
  expect(leadingReasons(scored('US', ledger), 'en')).toEqual({ why: ['“musuh” calls the United States an enemy', '“buruk” judges the United States badly'], but: '“mitra” calls the United States a friend' })
  expect(leadingReasons(scored('US', ledger.slice(2)), 'id')).toEqual({ why: ['“musuh” menyebut Amerika Serikat sebagai musuh', '“harus” menuntut sesuatu dari Amerika Serikat'], but: null })
  expect(leadingReasons(scored('US', []), 'en')).toEqual({ why: [], but: null })
})

test('the words of the ledgers are cut out of a quotation by sign', () => {
  const content = 'unjust sanctions on a friend'
  const stances = [scored('US', [evidence(100, 106, -1)]), scored('CU', [evidence(107, 116, 0.5), evidence(122, 128, 0.7)]), scored('RU', [evidence(107, 116, -0.5), evidence(90, 95, -1)])]
  expect(evidenceSegments(content, 100, stances)).toEqual([
    { text: 'unjust', sign: 'oppose' },
    { text: ' ', sign: null },
    { text: 'sanctions', sign: 'neutral' },
    { text: ' on a ', sign: null },
    { text: 'friend', sign: 'support' },
  ])
  expect(evidenceAround(content, 100, [...stances, scored('IL', [evidence(90, 95, -1), evidence(130, 134, 1, 'said')])])).toEqual({
    before: [{ text: 'word', sign: 'oppose' }],
    after: [{ text: 'said', sign: 'support' }],
  })
})
