import { describe, expect, test } from 'vitest'
import { breaksLedger } from '../../lib/evaluation/breaks-ledger'
import { calibrationError, reliability, tallyConfidence } from '../../lib/evaluation/calibration'
import { matchSpans, sameSpan } from '../../lib/evaluation/match-spans'
import { overlap } from '../../lib/evaluation/overlap'
import { precisionRecall } from '../../lib/evaluation/precision-recall'
import { sameSpeaker } from '../../lib/evaluation/same-speaker'
import { stanceFigures } from '../../lib/evaluation/stance-figures'
import { tallyDecisions } from '../../lib/evaluation/decision'
import { trimSpan } from '../../lib/evaluation/trim-span'

const span = (start: number, end: number) => ({ start, end })

describe('overlap: shared length over joint length', () => {
  test.each([
    [span(0, 10), span(0, 10), 1],
    [span(0, 10), span(5, 15), 1 / 3],
    [span(0, 10), span(10, 20), 0],
    [span(0, 10), span(2, 4), 0.2],
  ])('%j and %j give %d', (a, b, expected) => expect(overlap(a, b)).toBeCloseTo(expected))
})

describe('trimSpan leaves out marks and spaces at the ends', () => {
  test.each([
    ['"Kami menolak," kata Ratih', 0, 15, 'Kami menolak'],
    ['“They came – late.”', 0, 19, 'They came – late'],
    ['...', 0, 3, ''],
  ])('%s', (text, start, end, expected) => {
    const trimmed = trimSpan(text, span(start, end))
    expect(text.slice(trimmed.start, trimmed.end)).toBe(expected)
  })
})

test('matchSpans pairs best overlap first and each span once', () => {
  const text = 'x'.repeat(40)
  const [first, second] = [span(0, 20), span(20, 40)]
  const [near, exact, far] = [span(2, 20), span(0, 20), span(20, 24)]
  expect([...matchSpans(text, [first, second], [near, exact, far])]).toEqual([[first, exact]])
})

test('sameSpan ignores the comma before the closing mark', () => {
  expect(sameSpan('"Tidak," ujarnya', span(1, 6), span(1, 7))).toBe(true)
  expect(sameSpan('"Tidak," ujarnya', span(1, 5), span(1, 7))).toBe(false)
})

describe('sameSpeaker', () => {
  test.each([
    ['Ratih Anindita', null, 'Ratih Anindita', true],
    ['Ratih Anindita', null, 'Presiden Ratih Anindita', true],
    ['Ratih Anindita', null, 'Anindita', true],
    ['Tomás Izquierdo', null, 'Tomas Izquierdo', true],
    ['seorang pejabat AS', 'pejabat itu', 'pejabat itu', true],
    ['Ratih Anindita', 'dia', 'Bima Santoso', false],
    ['Ratih Anindita', 'dia', undefined, false],
    ['Ratih Anindita', null, 'Presiden', false],
  ])('%s (%s) against %s: %s', (speaker, speakerMention, name, expected) => {
    expect(sameSpeaker({ speaker, speakerMention }, name)).toBe(expected)
  })
})

test('precisionRecall of 3 right among 4 answers to 6 questions', () => {
  expect(precisionRecall(3, 4, 6)).toEqual({ precision: 0.75, recall: 0.5, f: 0.6 })
  expect(precisionRecall(0, 0, 0)).toEqual({ precision: 0, recall: 0, f: 0 })
})

test('stanceFigures averages the F of the sides', () => {
  const figures = stanceFigures(tallyDecisions([
    { wanted: 1, given: 1 },
    { wanted: 1, given: 'unsure' },
    { wanted: -1, given: -1 },
    { wanted: 0, given: -1 },
    { wanted: 'none', given: 1 },
  ]))
  expect(figures['stanceF_pos']).toBeCloseTo(0.5)
  expect(figures['stanceF_neg']).toBeCloseTo(2 / 3)
  expect(figures['stanceF_neu']).toBe(0)
  expect(figures['stanceMacroPolar']).toBeCloseTo((0.5 + 2 / 3) / 2)
  expect(figures['stanceMacro3']).toBeCloseTo((0.5 + 2 / 3) / 3)
})

describe('calibration', () => {
  const graded = [
    { confidence: 0.95, right: true },
    { confidence: 0.91, right: false },
    { confidence: 0.2, right: false },
    { confidence: 1, right: true },
  ]
  test('reliability puts confidence 1 in the last bin', () => {
    const last = reliability(tallyConfidence(graded))[9]
    expect(last?.count).toBe(3)
    expect(last?.confidence).toBeCloseTo(2.86 / 3)
    expect(last?.right).toBeCloseTo(2 / 3)
  })
  test('the error weighs each bin by its answers', () => expect(calibrationError(tallyConfidence(graded))).toBeCloseTo((0.86 + 0.2) / 4))
  test('without answers there is none', () => expect(calibrationError({})).toBeUndefined())
})

describe('breaksLedger', () => {
  const text = 'musuh bersama'
  const stance = (raw: number, score: number, contribution: number, word = 'musuh') =>
    ({ country: 'US', raw, score, label: 'oppose', confidence: 0.9, evidence: [{ start: 0, end: 5, text: word, contribution, rule: 'id/enemy' }] }) as const
  test.each([
    ['adds up', stance(-1.5, -0.6, -1.5), false],
    ['sum differs', stance(-1.5, -0.6, -1), true],
    ['score differs', stance(-1.5, -0.5, -1.5), true],
    ['words differ', stance(-1.5, -0.6, -1.5, 'lawan'), true],
    ['no answer has no sum', { country: 'US', raw: null, score: null, label: 'abstained', confidence: null, evidence: [] } as const, false],
  ])('%s', (_, given, expected) => expect(breaksLedger(text, given)).toBe(expected))
})
