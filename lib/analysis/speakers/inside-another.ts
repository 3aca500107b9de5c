import type { FoundQuotation } from '../../document'

/** The quotations in marks, and those of a noun, whose source is itself told of by another speaker: “Rina mengatakan | Budi berjanji, ‘kami pulang’ |. Ia …” stays with Rina. */
export function insideAnother(quotations: readonly FoundQuotation[]): ReadonlySet<FoundQuotation> {
  const inside = new Set<FoundQuotation>()
  let open: readonly FoundQuotation[] = []
  for (const q of [...quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    open = open.filter(({ end }) => end > q.start)
    const { source } = q
    if (source !== null && (q.kind !== 'indirect' || q.rule.endsWith('/nominal-cue')) && open.some((outer) => outer.source !== null && outer.start <= source.start && q.end <= outer.end)) inside.add(q)
    open = [...open, q]
  }
  return inside
}
