import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NEUTRAL_BELOW, type Document, type Span } from '../../lib/document'
import { analyze } from '../../lib/analysis/analyze'
import { runs } from '../setup/runs'
import { arbitraryArticle } from './arbitrary-article'

const holds = (property: (doc: Document, text: string) => void): void =>
  fc.assert(fc.property(arbitraryArticle, (article) => { property(analyze(article), article.text) }), runs(50))

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Every span that an answer shows. */
function spansOf(doc: Document): readonly Span[] {
  return [
    ...doc.boilerplate, ...doc.tokens, ...doc.quoted, ...doc.sentences, ...doc.mentions, ...doc.people.flatMap((p) => p.mentions),
    ...doc.quotations.flatMap((q) => [
      q, ...(q.cue ? [q.cue] : []), ...(q.source ? [q.source] : []), ...q.speakers.flatMap((s) => (s.source ? [s.source] : [])),
      ...q.mentions, ...q.stances.flatMap((s) => [...s.mentions, ...s.evidence]),
    ]),
  ]
}

describe('whatever the text', () => {
  test('analysis gives a document whose text is the one given', () => holds((doc, text) => expect(doc.article.text).toBe(text)))

  test('every span lies inside the text', () =>
    holds((doc, text) => {
      for (const { start, end } of spansOf(doc)) {
        expect(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length, `${start}-${end}`).toBe(true)
      }
    }))

  test('boilerplate is sorted and without overlap', () =>
    holds(({ boilerplate }) => boilerplate.slice(1).forEach((b, i) => expect(b.start).toBeGreaterThanOrEqual(boilerplate[i]?.end ?? 0))))

  test('no quotation and no mention lies in boilerplate', () =>
    holds((doc) => {
      for (const span of [...doc.quotations, ...doc.mentions]) {
        expect(doc.boilerplate.filter((b) => b.start <= span.start && span.end <= b.end && span.end > span.start)).toEqual([])
      }
    }))

  test('content and cue are apart, no content is empty', () =>
    holds((doc) => {
      for (const q of doc.quotations) {
        expect(q.end).toBeGreaterThan(q.start)
        if (q.cue !== null) expect(meet(q, q.cue), `${q.rule} [${q.cue.text}]`).toBe(false)
      }
    }))

  test('words of a cue and of evidence are those of the text', () =>
    holds((doc, text) => {
      for (const q of doc.quotations) {
        if (q.cue !== null) expect(text.slice(q.cue.start, q.cue.end)).toBe(q.cue.text)
        for (const e of q.stances.flatMap((s) => s.evidence)) expect(text.slice(e.start, e.end)).toBe(e.text)
      }
    }))

  test('every country named in a quotation has exactly one stance there', () =>
    holds((doc) => {
      for (const q of doc.quotations) {
        const countries = q.stances.map((s) => s.country)
        expect(new Set(countries).size).toBe(countries.length)
        expect([...new Set(q.mentions.map((m) => m.country))].sort()).toEqual([...countries].sort())
      }
    }))

  test('the first speaker is the speaker', () =>
    holds((doc) => doc.quotations.forEach((q) => expect(q.speakers[0] ?? null).toEqual(q.speaker))))

  test('the ledger is exact: contributions add up to raw, score follows from raw, the label from the score', () =>
    holds((doc) => {
      for (const s of doc.quotations.flatMap((q) => q.stances)) {
        if (s.label === 'abstained') continue
        expect(s.evidence.reduce((sum, e) => sum + e.contribution, 0)).toBe(s.raw)
        expect(s.score).toBe(s.raw / (1 + Math.abs(s.raw)))
        expect(s.label).toBe(Math.abs(s.score) < NEUTRAL_BELOW ? 'neutral' : s.score < 0 ? 'oppose' : 'support')
        expect(s.confidence >= 0 && s.confidence <= 1).toBe(true)
      }
    }))

  test('the same article gives the same document', () => {
    fc.assert(fc.property(arbitraryArticle, (article) => {
      expect(JSON.stringify(analyze({ ...article }))).toBe(JSON.stringify(analyze(article)))
    }), runs(20))
  })

  test('a mention that is asked for gets one answer, in order', () => {
    const question = fc.record({ start: fc.nat(400), end: fc.nat(400), country: fc.constantFrom('RU', 'US', 'ID') })
    fc.assert(fc.property(arbitraryArticle, fc.array(question, { maxLength: 3 }), (article, questions) => {
      const { targetStances } = analyze(article, questions)
      expect(targetStances.map(({ start, end, country }) => ({ start, end, country }))).toEqual(questions)
    }), runs(30))
  })
})
