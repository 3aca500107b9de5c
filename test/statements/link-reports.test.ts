import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWording, linkReports, splitSpan, type Report } from '../../lib/statements'

const FULL = 'The strait belongs to no navy and we will keep it open for every ship that carries food and no guns'
const PART = 'we will keep it open for every ship that carries food'
const OTHER_PART = 'The strait belongs to no navy and we will keep it open'
const OTHER = 'Nobody asked the fishermen of Tuvalu before the cable was laid across their reef'

function report(id: number, content: string, day: number | null): Report {
  return { id: String(id), content, language: 'en', day, sortKey: day ?? Number.MIN_SAFE_INTEGER, outlet: null }
}

/** Statements as the ids of their reports, in order. */
function statements(reports: readonly Report[]): readonly string[] {
  return linkReports(reports).flatMap(splitSpan).map((statement) => statement.map(({ id }) => id).join(' ')).sort()
}

describe('the reports of one speaker', () => {
  test.each<[why: string, reports: readonly Report[], expected: readonly string[]]>([
    ['nothing', [], []],
    ['another saying', [report(1, FULL, 0), report(2, OTHER, 0)], ['1', '2']],
    ['two parts are joined by the whole', [report(1, PART, 0), report(2, OTHER_PART, 1), report(3, FULL, 2)], ['1 2 3']],
    ['the earliest stands first', [report(1, FULL, 3), report(2, PART, 1)], ['2 1']],
    ['of the same day the fullest', [report(1, PART, 1), report(2, FULL, 1)], ['2 1']],
    ['seven days', [report(1, FULL, 0), report(2, FULL, 7)], ['1 2']],
    ['eight days', [report(1, FULL, 0), report(2, FULL, 8)], ['1', '2']],
    ['a slogan every four days is a statement a week', [0, 4, 8, 12, 16].map((day, at) => report(at, FULL, day)), ['0 1', '2 3', '4']],
    ['two undated ones', [report(1, FULL, null), report(2, FULL, null)], ['1 2']],
    ['a dated and an undated one', [report(1, FULL, null), report(2, FULL, 1)], ['1', '2']],
  ])('%s', (_, reports, expected) => {
    expect(statements(reports)).toEqual(expected)
  })

  test('make the same statements in whatever order they came', () => {
    const content = fc.constantFrom(FULL, PART, OTHER_PART, OTHER, `${OTHER} and sank`, 'no navy', 'keep the strait open for every ship')
    const reports = fc.array(fc.tuple(content, fc.option(fc.integer({ min: 0, max: 25 }))), { maxLength: 14 }).map((all) => all.map(([words, day], id) => report(id, words, day)))
    fc.assert(fc.property(reports, fc.infiniteStream(fc.nat()), (all, keys) => {
      const shuffled = all.map((one) => ({ one, key: keys.next().value })).sort((a, b) => Number(a.key) - Number(b.key)).map(({ one }) => one)
      expect(statements(shuffled)).toEqual(statements(all))
      for (const statement of linkReports(all).flatMap(splitSpan)) {
        const days = statement.flatMap(({ day }) => (day === null ? [] : [day]))
        if (days.length > 0) expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(7)
      }
    }))
  })
})

describe('two wordings side by side', () => {
  test.each<[content: string, other: string, marked: string]>([
    ['We will keep it open.', 'We will keep it open', 'We will keep it open.'],
    ['We will keep the harbour open', 'we will keep the port open', 'We will keep the [harbour ]open'],
    ['the strait stays open', 'that the strait stays open for all', 'the strait stays open'],
    ['that the strait stays open for all', 'the strait stays open', '[that ]the strait stays open [for all]'],
    ['', 'something', ''],
  ])('%j beside %j', (content, other, marked) => {
    const parts = compareWording(content, other, 'en')
    expect(parts.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('')).toBe(marked)
    expect(parts.map(({ text }) => text).join('')).toBe(content)
  })
})
