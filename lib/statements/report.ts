/** One quotation in one article, as far as telling statements needs it. */
export interface Report {
  readonly id: string
  readonly content: string
  readonly language: string
  /** Days since 1970 in the archive's time zone; null: undated. */
  readonly day: number | null
  /** Moment of publication; the earlier report stands before the later one. */
  readonly sortKey: number
  readonly outlet: string | null
}

/** The order of the reports of a statement: earliest first; of equally early ones the fullest. No order of arrival, so that it is the same however they came in. */
export function reportOrder(a: Report, b: Report): number {
  return a.sortKey - b.sortKey || b.content.length - a.content.length || compare(a.content, b.content) || compare(a.outlet ?? '', b.outlet ?? '') || Number(a.id) - Number(b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
