import type { Counting } from '../../../lib/document'
import { Meter } from '../stance/meter'
import { Score } from '../stance/score'
import { RankChange } from './rank-change'

interface Measured {
  readonly mean: number | null
  readonly quotations: number
}

interface Props {
  readonly row: Measured & { readonly previous?: Measured | undefined }
  /** The quotations behind the mean. */
  readonly href: string
  /** Those of the period before; null: nothing is compared. */
  readonly beforeHref: string | null
  readonly counting: Counting
}

/** The mean of a row as a bar and as a number, with its change on the period before. */
export function MeanCells({ row, href, beforeHref, counting }: Props) {
  return (
    <>
      <td className="bar-cell">{row.mean === null ? <span className="hatched" aria-hidden="true" /> : <Meter score={row.mean} />}</td>
      <td className="num">
        <a className="plain number" href={href} data-quotations={row.quotations}>
          <Score value={row.mean} />
        </a>
        {beforeHref === null || row.previous === undefined ? null : (
          <small>
            <RankChange counting={counting} mean={row.mean} previous={row.previous} href={beforeHref} />
          </small>
        )}
      </td>
    </>
  )
}
