import type { Difference, DifferenceSide, Quotation, Stance } from '../document'
import { pairQuotations } from './pair-quotations'

/** One of two analyses of the same text. */
export interface Analysed {
  readonly language: string
  /** Local day YYYY-MM-DD that its stances count for; null: undated. */
  readonly day: string | null
  readonly quotations: readonly Quotation[]
}

/** What the later of two analyses of a text sees otherwise, in text order. */
export function findDifferences(before: Analysed, after: Analysed): readonly Difference[] {
  const elsewhere = before.day !== after.day || before.language !== after.language
  const { pairs, lost, found } = pairQuotations(before.quotations, after.quotations)
  return [
    ...pairs.flatMap(([one, other]) => [...otherSpeaker(one, other), ...otherStances(one, other, elsewhere)]),
    ...lost.flatMap((one) => [aboutQuotation('lost', one), ...one.stances.map((stance) => vanished(one, stance))]),
    ...found.flatMap((one) => [aboutQuotation('found', one), ...one.stances.map((stance) => appeared(one, stance))]),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

function aboutQuotation(kind: 'lost' | 'found', quotation: Quotation): Difference {
  const side = { speaker: speakerOf(quotation) }
  return { kind, country: null, ...spanOf(quotation), before: kind === 'lost' ? side : null, after: kind === 'found' ? side : null }
}

function otherSpeaker(before: Quotation, after: Quotation): readonly Difference[] {
  const [one, other] = [speakerOf(before), speakerOf(after)]
  return one === other ? [] : [{ kind: 'speaker', country: null, ...spanOf(after), before: { speaker: one }, after: { speaker: other } }]
}

function otherStances(before: Quotation, after: Quotation, elsewhere: boolean): readonly Difference[] {
  return [
    ...before.stances.filter(({ country }) => !after.stances.some((other) => other.country === country)).map((stance) => vanished(before, stance)),
    ...after.stances.flatMap((stance): readonly Difference[] => {
      const former = before.stances.find(({ country }) => country === stance.country)
      if (former === undefined) return [appeared(after, stance)]
      const kind = kindOf(former, stance) ?? (elsewhere ? 'moved' : null)
      return kind === null ? [] : [{ kind, country: stance.country, ...spanOf(after), before: sideOf(before, former), after: sideOf(after, stance) }]
    }),
  ]
}

function kindOf(before: Stance, after: Stance): 'flipped' | 'label' | 'score' | null {
  if (before.label !== after.label) {
    const sides = [before.label, after.label]
    return sides.includes('oppose') && sides.includes('support') ? 'flipped' : 'label'
  }
  return before.score === after.score ? null : 'score'
}

function vanished(quotation: Quotation, stance: Stance): Difference {
  return { kind: 'vanished', country: stance.country, ...spanOf(quotation), before: sideOf(quotation, stance), after: null }
}

function appeared(quotation: Quotation, stance: Stance): Difference {
  return { kind: 'appeared', country: stance.country, ...spanOf(quotation), before: null, after: sideOf(quotation, stance) }
}

function sideOf(quotation: Quotation, { label, score }: Stance): DifferenceSide {
  return { speaker: speakerOf(quotation), label, score }
}

function speakerOf({ speakers }: Quotation): string | null {
  return speakers.length === 0 ? null : speakers.map(({ name }) => name).join(', ')
}

function spanOf({ start, end }: Quotation): { readonly start: number; readonly end: number } {
  return { start, end }
}
