import type { FoundQuotation } from '../../document'

/** The quotations in marks, and those of a noun, whose source is itself told of by another speaker, and all of whoever is the subject of what is said or of whom a relative clause before the cue tells: “Rina mengatakan | Budi berjanji, ‘kami pulang’ |. Ia …”, “Ia mengatakan | dewan itu meminta Peru mundur |. Ia …” stay with Rina. */
export function insideAnother(quotations: readonly FoundQuotation[], inRelative: (q: FoundQuotation) => boolean): ReadonlySet<FoundQuotation> {
  const inside = new Set<FoundQuotation>()
  let open: readonly FoundQuotation[] = []
  for (const q of [...quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    open = open.filter(({ end }) => end > q.start)
    const { source } = q
    if (source !== null && open.some((outer) => outer.source !== null && q.end <= outer.end && (isPassedOn(q) ? outer.start <= source.start : outer.start === source.start))) inside.add(q)
    // “| Peru mendukung semua negara yang mengecam serangan itu |, kata | dia”
    if (source !== null && inRelative(q) && open.some((outer) => outer.cue !== null && outer.cue.start >= outer.end && outer.start <= source.start && q.end <= outer.end)) inside.add(q)
    open = [...open, q]
  }
  return inside
}

const isPassedOn = ({ kind, rule }: FoundQuotation): boolean => kind !== 'indirect' || rule.endsWith('/nominal-cue')
