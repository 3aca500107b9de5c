import { expect, test } from 'vitest'
import { findDifferences } from '../../lib/difference'
import type { Quotation, Stance } from '../../lib/document'

const stance = (country: string, score: number | null): Stance =>
  score === null
    ? { country, mentions: [], raw: null, score, label: 'abstained', confidence: null, evidence: [], reason: { code: 'test' } }
    : { country, mentions: [], raw: score, score, label: score <= -0.15 ? 'oppose' : score < 0.15 ? 'neutral' : 'support', confidence: 0.9, evidence: [] }

function said(start: number, end: number, speaker: string | null, stances: Readonly<Record<string, number | null>>): Quotation {
  const speakers = speaker === null ? [] : [{ name: speaker, role: null, country: null, source: null }]
  return {
    start, end, kind: 'direct', cue: null, source: null, cueClass: null, rule: 'test', speaker: speakers[0] ?? null, speakers, mentions: [], tone: 0,
    stances: Object.entries(stances).map(([country, score]) => stance(country, score)),
  }
}

const told = (before: readonly Quotation[], after: readonly Quotation[], days: readonly [string | null, string | null] = ['2024-03-01', '2024-03-01']) =>
  findDifferences({ language: 'en', day: days[0], quotations: before }, { language: 'en', day: days[1], quotations: after }).map(({ kind, country, start }) => `${kind} ${country} ${start}`)

test.each<readonly [string, Quotation[], Quotation[], string[]]>([
  ['nothing', [said(0, 20, 'Ilma', { RU: 0.5 })], [said(0, 20, 'Ilma', { RU: 0.5 })], []],
  ['the other side', [said(0, 20, 'Ilma', { RU: 0.5 })], [said(0, 20, 'Ilma', { RU: -0.4 })], ['flipped RU 0']],
  ['to neutral', [said(0, 20, 'Ilma', { RU: 0.5 })], [said(0, 20, 'Ilma', { RU: 0 })], ['label RU 0']],
  ['from abstained', [said(0, 20, 'Ilma', { RU: null })], [said(0, 20, 'Ilma', { RU: 0.5 })], ['label RU 0']],
  ['another score', [said(0, 20, 'Ilma', { RU: 0.5 })], [said(0, 20, 'Ilma', { RU: 0.6 })], ['score RU 0']],
  ['another country', [said(0, 20, 'Ilma', { RU: 0.5 })], [said(0, 20, 'Ilma', { CN: 0.5 })], ['vanished RU 0', 'appeared CN 0']],
  ['a longer one', [said(4, 20, 'Ilma', { RU: 0.5 })], [said(0, 24, 'Ilma', { RU: 0.5 })], []],
  ['another speaker', [said(0, 20, 'Ilma', { RU: 0.5 })], [said(0, 20, null, { RU: 0.5 })], ['speaker null 0']],
  ['one more', [], [said(30, 50, 'Ilma', { RU: 0.5 })], ['found null 30', 'appeared RU 30']],
  ['one less', [said(30, 50, 'Ilma', { RU: 0.5 })], [], ['lost null 30', 'vanished RU 30']],
  ['split in two: the larger part stays the same one', [said(0, 50, 'Ilma', { RU: 0.5 })], [said(0, 40, 'Ilma', { RU: 0.5 }), said(42, 50, 'Ilma', {})], ['found null 42']],
  ['in a row: each keeps its own', [said(0, 20, 'Ilma', { RU: 0.5 }), said(20, 40, 'Budi', { RU: -0.5 })], [said(2, 20, 'Ilma', { RU: 0.5 }), said(20, 38, 'Budi', { RU: -0.5 })], []],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected)
})

test('another day moves every stance', () => {
  const same = [said(0, 20, 'Ilma', { RU: 0.5, CN: 0 })]
  expect(told(same, same, ['2024-03-01', '2024-03-02'])).toEqual(['moved RU 0', 'moved CN 0'])
})
