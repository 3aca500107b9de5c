import { describe, expect, test } from 'vitest'
import { answer } from '../lib/answer'
import type { Document, Quotation, Stance } from '../lib/document'

const text = 'Wulandari mengecam serangan Rusia.'
const source = { start: 0, end: 9 }
const mention = { start: 28, end: 33, country: 'RU', via: 'name' } as const
const opposed: Stance = {
  country: 'RU', mentions: [mention], raw: -1, score: -0.5, label: 'oppose', confidence: 0.8,
  evidence: [{ start: 10, end: 18, text: 'mengecam', contribution: -1, reason: { code: 'some-code' }, rule: 'id/attitude' }],
}
const abstained: Stance = {
  country: 'CN', mentions: [], raw: null, score: null, label: 'abstained', confidence: null, evidence: [], reason: { code: 'undecided' },
}
const quotation: Quotation = {
  start: 19, end: 33, kind: 'indirect', cue: { start: 10, end: 18, text: 'mengecam' }, source, cueClass: 'condemn', rule: 'id/speech-act',
  speaker: { name: 'Sari Wulandari', role: 'Menteri', country: 'ID', source },
  speakers: [{ name: 'Sari Wulandari', role: 'Menteri', country: 'ID', source }, { name: 'Bima', role: null, country: null, source: null }],
  mentions: [mention], stances: [opposed, abstained], tone: -2,
}
const document: Document = {
  article: { text }, targetQuestions: [], language: 'id',
  metadata: { title: 'Judul', byline: null, outlet: 'Warta', publishedAt: '2024-01-09', updatedAt: null, section: null, agency: null, dateline: null, url: null, dateGuess: null, said: [] },
  metadataLines: [], boilerplate: [{ start: 0, end: 5, kind: 'advertisement' }], tokens: [], quoted: [], sentences: [], people: [],
  mentions: [mention], foundQuotations: [], attributedQuotations: [], targetedQuotations: [], quotations: [quotation], targetStances: [],
}

test('the answer has the fields of the machine interface', () => {
  expect(answer(document, 'a')).toMatchObject({
    id: 'a', language: 'id', title: 'Judul', publishedAt: '2024-01-09', byline: null, outlet: 'Warta', dateline: null,
    boilerplate: [{ start: 0, end: 5 }],
    mentions: [mention],
    quotations: [{
      start: 19, end: 33, kind: 'indirect', cue: { start: 10, end: 18, text: 'mengecam' }, tone: -2,
      speaker: { name: 'Sari Wulandari', role: 'Menteri', country: 'ID', source },
      speakers: ['Sari Wulandari', 'Bima'],
    }],
  })
})

describe('stances', () => {
  const [quoted] = answer(document).quotations
  test('a scored one shows its ledger', () => {
    expect(quoted?.stances[0]).toMatchObject({
      country: 'RU', raw: -1, score: -0.5, label: 'oppose', confidence: 0.8, mentions: [{ start: 28, end: 33, via: 'name' }],
      evidence: [{ start: 10, end: 18, text: 'mengecam', contribution: -1, rule: 'id/attitude' }],
    })
    expect(quoted?.stances[0]).not.toHaveProperty('reason')
  })
  test('an abstention shows its reason and no score', () => {
    expect(quoted?.stances[1]).toMatchObject({ country: 'CN', raw: null, score: null, label: 'abstained', reason: expect.any(String) })
  })
})

test('without an id, a speaker, a cue or questions the fields are absent or null', () => {
  const given = answer({ ...document, quotations: [{ ...quotation, speaker: null, speakers: [], cue: null }] })
  expect(given).not.toHaveProperty('id')
  expect(given).not.toHaveProperty('targets')
  expect(given.quotations[0]).toMatchObject({ speaker: null, speakers: [], cue: null })
})

test('targets stand beside their spans', () => {
  expect(answer({ ...document, targetStances: [{ ...opposed, start: 28, end: 33 }] }).targets).toMatchObject([{ start: 28, end: 33, country: 'RU', score: -0.5 }])
})
