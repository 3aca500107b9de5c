import type { FoundQuotation } from '../../../document'

/** “A. ¶ “B. ¶ “C,” kata Rina: quotations that end without a mark (`open`: where they start) and name no source have that of the one that follows. */
export function ofLastParagraph(quotations: readonly FoundQuotation[], open: ReadonlySet<number>): readonly FoundQuotation[] {
  let source: FoundQuotation['source'] = null
  const fromTheLast = quotations.toReversed().map((quotation) => {
    const waits = quotation.source === null && quotation.cue === null && open.has(quotation.start)
    source = waits ? source : quotation.source
    return waits ? { ...quotation, source } : quotation
  })
  return fromTheLast.toReversed()
}
