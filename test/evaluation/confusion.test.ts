import { describe, expect, test } from 'vitest'
import { commonest, type Confusion } from '../../lib/evaluation/confusion'
import { decided, tallyDecisions } from '../../lib/evaluation/decision'
import { speakerConfusion } from '../../lib/evaluation/speaker-confusion'
import { speakerCountryConfusion } from '../../lib/evaluation/speaker-country-confusion'
import { stanceConfusion } from '../../lib/evaluation/stance-confusion'
import type { PredictedStance } from '../../lib/evaluation'

test('commonest counts what is alike, the most first, then by the alphabet', () => {
  const about = (kind: Confusion['about'], ...words: readonly string[]): readonly Confusion[] => words.map((w) => ({ about: kind, words: w }))
  const all = [...about('stance', 'b', 'a', 'c', 'c'), ...about('speaker', 'b')]
  expect(commonest(all, 'stance', 2)).toEqual([{ about: 'stance', words: 'c', count: 2 }, { about: 'stance', words: 'a', count: 1 }])
})

describe('speakerConfusion', () => {
  const others = [{ speaker: 'Ratih Anindita', speakerMention: 'Ratih' }, { speaker: 'Bima Santoso', speakerMention: 'dia' }]
  test.each([
    ['Ratih', 'Bima Santoso', 'the source is a name; answered another speaker of the text'],
    ['dia', undefined, 'the source is a pronoun or a description; answered nobody'],
    [null, 'Kantor Berita', 'no source beside the cue; answered somebody the text does not quote'],
  ])('%s, answered %s: %s', (speakerMention, answered, words) => {
    expect(speakerConfusion({ speaker: 'Ratih Anindita', speakerMention }, answered, others).words).toBe(words)
  })
})

describe('speakerCountryConfusion', () => {
  test.each([
    ['ID', null, true, 'not known; the speaker is right'],
    ['ID', 'MY', false, 'another one; the speaker is wrong'],
    [null, 'MY', true, 'one where there is none; the speaker is right'],
  ])('%s, answered %s: %s', (gold, answered, speakerRight, words) => {
    expect(speakerCountryConfusion({ gold, answered }, speakerRight)).toEqual({ about: 'speakerCountry', words })
  })
})

describe('stanceConfusion names what the answer rests on', () => {
  const evidence = (rule: string, contribution: number) => ({ start: 0, end: 4, text: 'word', contribution, rule })
  const stance = (label: PredictedStance['label'], ...given: readonly ReturnType<typeof evidence>[]): PredictedStance =>
    ({ country: 'NO', raw: 0, score: 0, label, confidence: 0.5, evidence: given })
  test.each([
    [1, undefined, 'support answered none: the country was missed'],
    [-1, stance('neutral'), 'oppose answered neutral: no rule takes a side'],
    [0, stance('oppose', evidence('en/good', 0.2), evidence('en/harm', -1)), 'neutral answered oppose: rule en/harm'],
    ['none', stance('support', evidence('en/good', 1)), 'none answered support: rule en/good'],
    [1, stance('abstained'), 'support answered don\'t know: no rule takes a side'],
  ] as const)('%s against %j', (wanted, given, words) => {
    expect(stanceConfusion(wanted, given, 'the country was missed').words).toBe(words)
  })
})

test('decisions are counted by what was wanted and what was given', () => {
  const tally = tallyDecisions([{ wanted: -1, given: 0 }, { wanted: -1, given: 0 }, { wanted: 'none', given: 'unsure' }])
  expect([decided(tally, -1, 0), decided(tally, 'none', 'unsure'), decided(tally, 0, -1)]).toEqual([2, 1, 0])
})
