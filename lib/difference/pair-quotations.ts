import type { Quotation, Span } from '../document'

interface Paired {
  /** The same quotation as each analysis has it. */
  readonly pairs: readonly (readonly [before: Quotation, after: Quotation])[]
  readonly lost: readonly Quotation[]
  readonly found: readonly Quotation[]
}

/** Which quotations of two analyses are the same one: those that share most of their text, the best pairs first, each at most once. */
export function pairQuotations(before: readonly Quotation[], after: readonly Quotation[]): Paired {
  const shared = before.flatMap((one, a) => after.map((other, b) => ({ a, b, one, other, share: sharedPart(one, other) })))
  const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()]
  const pairs = shared.filter(({ share }) => share > 0).sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b).flatMap(({ a, b, one, other }) => {
    if (usedBefore.has(a) || usedAfter.has(b)) return []
    usedBefore.add(a)
    usedAfter.add(b)
    return [[one, other] as const]
  })
  return { pairs, lost: before.filter((_, at) => !usedBefore.has(at)), found: after.filter((_, at) => !usedAfter.has(at)) }
}

/** The part that both share of what they cover together, [0, 1]. */
function sharedPart(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}
