import { memo } from 'react'
import type { MatrixCell as Cell } from '../../../lib/charts'
import { cellTone } from './cell-tone'
import type { CellWords } from './cell-words'

interface Props {
  readonly cell: Cell | undefined
  readonly words: CellWords
  readonly rowName: string
  /** The country of the column, as it is named inside a sentence. */
  readonly country: string
  /** Whether the row speaks of its own country. */
  readonly isOwn: boolean
  readonly isSelected: boolean
  readonly href: string
  /** Where the cell stands, for the keyboard; `tabIndex` 0 in the one that Tab leads to. */
  readonly at: string
  readonly tabIndex: 0 | -1
}

/**
 * Mean, interval and number of stances of one row toward one country, in the colour of the mean; opens its quotations. Drawn anew only where
 * it says something else: of the 900 cells of a page, opening one or going to the next changes two.
 */
export const MatrixCell = memo(DrawnCell, ({ cell, ...before }, { cell: next, ...after }) => areAlike(before, after) && areAlike(cell ?? {}, next ?? {}))

function areAlike(one: object, other: object): boolean {
  const values = new Map<string, unknown>(Object.entries(other))
  const entries: readonly (readonly [string, unknown])[] = Object.entries(one)
  return entries.length === values.size && entries.every(([name, value]) => Object.is(value, values.get(name)))
}

function DrawnCell({ cell, words, rowName, country, isOwn, isSelected, href, at, tabIndex }: Props) {
  const place = { row: rowName, country, isOwn }
  if (cell === undefined) {
    return (
      <td className={isOwn ? 'none own' : 'none'}>
        <span data-at={at} tabIndex={tabIndex} aria-label={words.nobody(place)}>
          {words.none}
        </span>
      </td>
    )
  }
  const { sign, step, few } = cellTone(cell)
  const between = words.between(cell)
  return (
    <td className={[few ? 'few' : '', isOwn ? 'own' : ''].join(' ').trim() || undefined} data-sign={sign} data-step={step} aria-selected={isSelected}>
      <a href={href} data-at={at} tabIndex={tabIndex} aria-label={words.whole(cell, place)}>
        {cell.mean === null ? <span className="no-mean">{words.noAnswer}</span> : <b>{words.mean(cell.mean)}</b>}
        {between === null ? null : <small className="between">{between}</small>}
        <small>{cell.mean === null ? cell.abstained : cell.count}</small>
      </a>
    </td>
  )
}
