import type { Filter } from '../../../lib/document'
import type { Extra } from '../filters/filter-url'
import { orderOf, rowsOf } from './matrix-address'
import { MatrixHead } from './matrix-head'

interface Props {
  readonly filter: Filter
  readonly extra: Extra
}

/** Stands where the matrix will be, in its measures and with what can be chosen, while it is summed. */
export function MatrixSkeleton({ filter, extra }: Props) {
  return (
    <div aria-busy="true">
      <div className="lede skeleton" />
      <MatrixHead filter={filter} rows={rowsOf(extra.rows)} order={orderOf(extra.sort)} extra={extra} />
      <div className="skeleton matrix-skeleton" />
    </div>
  )
}
