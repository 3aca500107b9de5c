import type { QuotationRow } from '../../../lib/store/rows'
import { Statement } from '../stance/statement'

/** Quotations one below the other. */
export function Statements({ rows }: { readonly rows: readonly QuotationRow[] }) {
  return (
    <div className="statements">
      {rows.map((row) => (
        <Statement key={row.id} row={row} />
      ))}
    </div>
  )
}
