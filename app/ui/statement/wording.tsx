import { compareWording } from '../../../lib/statements'
import type { QuotationRow } from '../../../lib/store/rows'

/** What one report says, the words marked that the other does not have in the same place. */
export function Wording({ row, other }: { readonly row: QuotationRow; readonly other: QuotationRow }) {
  const [open, close] = row.kind === 'direct' ? ['“', '”'] : ['', '']
  return (
    <>
      {row.lead === '' ? null : <span className="lead">{row.lead}</span>}
      {open}
      {compareWording(row.content, other.content, row.language).map(({ text, shared }, i) => (shared ? <span key={i}>{text}</span> : <mark key={i}>{text}</mark>))}
      {close}
    </>
  )
}
