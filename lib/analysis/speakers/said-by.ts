import type { AttributedQuotation, FoundQuotation, Speaker } from '../../document'

// written out, as is every copy that is made of each quotation: the engine spreads objects slowly
export function ofCountry({ name, role, source }: Speaker, country: string | null): Speaker {
  return { name, role, country, source }
}

export function saidBy({ start, end, kind, cue, source, cueClass, rule }: FoundQuotation, speakers: readonly Speaker[]): AttributedQuotation {
  return { start, end, kind, cue, source, cueClass, rule, speaker: speakers[0] ?? null, speakers }
}

/** Where a quotation's attribution stands in the text, by which they are read in order. */
export function anchor(q: FoundQuotation): number {
  return q.source?.start ?? q.cue?.start ?? q.start
}
