import type { Answer } from '../../lib/answer'
import type { Spec } from './read-fixtures'

type AnsweredQuotation = Answer['quotations'][number]

/** The answered quotations in the form in which a person writes them down: words instead of offsets, labels instead of scores. */
export function describeQuotations(text: string, quotations: readonly AnsweredQuotation[]): Spec['quotations'] {
  return quotations.map((q) => ({
    content: text.slice(q.start, q.end),
    kind: q.kind,
    cue: q.cue?.text ?? null,
    source: q.speaker?.source ? text.slice(q.speaker.source.start, q.speaker.source.end) : null,
    speakers: q.speakers.map((name) => name),
    countries: Object.fromEntries(q.stances.map((s) => [s.country, s.label])),
  }))
}

/** Lines that lie wholly inside boilerplate, in order, empty ones left out. */
export function boilerplateLines(text: string, boilerplate: Answer['boilerplate']): readonly string[] {
  const isCovered = (start: number, end: number): boolean => boilerplate.some((b) => b.start <= start && end <= b.end)
  return [...text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .filter((line) => isCovered(line.index, line.index + line[0].trimEnd().length))
    .map((line) => line[0].trim())
}
