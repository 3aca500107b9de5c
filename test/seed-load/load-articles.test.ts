import { describe, expect, it } from 'vitest'
import { linkReports, splitSpan, type Report } from '../../lib/statements'
import { speakerKey, surnameOf } from '../../lib/store/speakers/speaker-key'
import { loadArticles } from '../../scripts/seed-load/load-articles'

const documents = [...loadArticles({ quotations: 6000, seed: 3, speakers: 300 })]
const quotations = documents.flatMap((doc) => doc.quotations.map((quotation) => ({ doc, quotation, content: doc.article.text.slice(quotation.start, quotation.end) })))
const share = (holds: (each: (typeof quotations)[number]) => boolean): number => quotations.filter(holds).length / quotations.length

/** Of the quotations those that report a statement which others report too, told as the program tells them. */
function repeatedShare(): number {
  const voices = new Map<string, Report[]>()
  for (const [at, { doc, quotation, content }] of quotations.entries()) {
    const publishedAt = doc.metadata.publishedAt
    const sortKey = publishedAt === null ? -1 : Date.parse(publishedAt)
    const voice = `${doc.language} ${quotation.speakers.map(({ name }) => surnameOf(speakerKey(name))).sort().join()} ${quotation.speakers.length === 0 ? content : ''}`
    voices.set(voice, [...(voices.get(voice) ?? []), { id: String(at), content, language: doc.language, day: publishedAt === null ? null : Math.floor(sortKey / 86_400_000), sortKey, outlet: doc.metadata.outlet }])
  }
  const statements = [...voices.values()].flatMap((own) => linkReports(own).flatMap(splitSpan))
  return statements.reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0) / quotations.length
}

describe('load data', () => {
  it('is the same for the same seed, and another for another', () => {
    const few = (seed: number) => JSON.stringify([...loadArticles({ quotations: 40, seed, speakers: 20 })])
    expect(few(1)).toBe(few(1))
    expect(few(1)).not.toBe(few(2))
  })

  it('has as many quotations as asked for, in articles of several', () => {
    expect(quotations).toHaveLength(6000)
    expect(documents.length).toBeGreaterThan(6000 / 5)
    expect(documents.length).toBeLessThan(6000 / 3)
  })

  it('has the shape that is promised', () => {
    expect(share(({ quotation }) => quotation.stances.length === 0)).toBeCloseTo(0.3, 1)
    expect(share(({ quotation }) => quotation.stances.length > 1)).toBeCloseTo(0.3, 1)
    expect(share(({ quotation }) => quotation.speakers.length === 0)).toBeCloseTo(0.08, 1)
    expect(share(({ quotation }) => quotation.stances.some(({ label }) => label === 'abstained'))).toBeGreaterThan(0.02)
    expect(share(({ doc }) => doc.metadata.publishedAt === null)).toBeGreaterThan(0.005)
    expect(Math.abs(repeatedShare() - 0.2)).toBeLessThan(0.02)
    expect(new Set(documents.map(({ metadata }) => metadata.outlet)).size).toBe(40)
    expect(new Set(quotations.flatMap(({ quotation }) => quotation.stances.map(({ country }) => country))).size).toBe(60)
    const days = documents.flatMap(({ metadata }) => (metadata.publishedAt === null ? [] : [Date.parse(metadata.publishedAt) / 86_400_000]))
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(95)
  })

  it('points at its words', () => {
    for (const { doc, quotation, content } of quotations.slice(0, 500)) {
      const at = ({ start, end }: { readonly start: number; readonly end: number }) => doc.article.text.slice(start, end)
      expect(content.length).toBeGreaterThan(20)
      if (quotation.kind === 'direct') expect(at({ start: quotation.start - 1, end: quotation.end + 2 })).toBe(`“${content},”`)
      expect(at(quotation.cue ?? { start: 0, end: 0 })).toBe(quotation.cue?.text)
      for (const { source, name } of quotation.speakers) expect(at(source ?? { start: 0, end: 0 })).toBe(name)
      for (const mention of quotation.mentions) expect(mention.start >= quotation.start && mention.end <= quotation.end && at(mention).length > 0).toBe(true)
      for (const { evidence, raw } of quotation.stances) {
        for (const line of evidence) expect(at(line)).toBe(line.text)
        if (raw !== null) expect(evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(raw)
      }
    }
  })
})
