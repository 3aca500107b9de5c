'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { MatrixCell as Cell } from '../../../lib/charts'
import type { Counting } from '../../../lib/document'
import { Link } from '../link'
import { useFollow } from '../use-follow'
import { cellWords } from './cell-words'
import { gridMove } from './grid-move'
import { MatrixCell } from './matrix-cell'

interface GridRow {
  readonly key: string
  readonly name: string
  /** Beside the name: the speaker's country. */
  readonly hint: string | null
  readonly country: string | null
  readonly href: string
  /** In the order of the columns; null: never spoke of the country. */
  readonly cells: readonly (Cell | null)[]
}
interface GridColumn {
  readonly key: string
  /** Named on the server: a browser may know the country by another name, and the two must agree. */
  readonly name: string
  /** The name inside a sentence: "the United States". */
  readonly nameInside: string
  /** The same page with the rows sorted by this column. */
  readonly sortHref: string
  readonly sorted: 'ascending' | 'descending' | undefined
}

interface Props {
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  /** The open cell, "12.RU". */
  readonly selected: string | undefined
  /** The same page with no cell open; one opens with the parameter `cell` added. */
  readonly closedHref: string
  readonly label: string
  /** What the numbers count. */
  readonly counting: Counting
}

/** Who is for and against whom, as a grid: one stop for the Tab key, arrows within, Enter opens, Escape closes. */
export function MatrixGrid({ rows, columns, selected, closedHref, label, counting }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const router = useRouter()
  // the page stays where it is: the cell opens beside the table
  const follow = useFollow({ scroll: false })
  const words = useMemo(() => cellWords(t, locale, counting), [t, locale, counting])
  const [stop, setActive] = useState(() => startPlace(rows, columns, selected))
  // a filter may have left fewer
  const active = { row: Math.min(stop.row, rows.length - 1), column: Math.min(stop.column, columns.length - 1) }
  const frame = useRef<HTMLDivElement>(null)
  // the open cell stays in view where its panel leaves the table less room
  useEffect(() => {
    if (selected !== undefined) frame.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  const tabIndexOf = (row: number, column: number) => (active.row === row && active.column === column ? 0 : -1)

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (event.key === 'Escape' && selected !== undefined) router.push(closedHref, { scroll: false })
    if (event.altKey || event.metaKey || event.shiftKey) return
    const to = gridMove(active, event.key, event.ctrlKey, { rows: rows.length, columns: columns.length })
    if (to === null) return
    event.preventDefault()
    setActive(to)
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${to.row} ${to.column}"]`)?.focus()
  }

  /** A click moves the stop too. */
  function onFocus(target: HTMLElement) {
    const [row, column] = (target.dataset.at ?? '').split(' ').map(Number)
    if (row !== undefined && column !== undefined && !Number.isNaN(column)) setActive({ row, column })
  }

  return (
    <div className="matrix-scroll" ref={frame}>
      <table className="matrix" role="grid" aria-label={label} aria-describedby="matrix-keys" onKeyDown={onKeyDown} onFocus={(event) => onFocus(event.target)} onClick={follow}>
        <thead>
          <tr>
            <td />
            {columns.map((column, at) => (
              <th key={column.key} scope="col" aria-sort={column.sorted ?? 'none'}>
                <Link href={column.sortHref} scroll={false} data-at={`-1 ${at}`} tabIndex={tabIndexOf(-1, at)} title={t('sortBy', { country: column.name })}>
                  {column.name}
                  {column.sorted === undefined ? null : <span aria-hidden="true"> {column.sorted === 'ascending' ? '↑' : '↓'}</span>}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.key}>
              <th scope="row">
                <Link href={row.href} data-at={`${rowAt} -1`} tabIndex={tabIndexOf(rowAt, -1)}>
                  {row.name}
                </Link>
                {row.hint === null ? null : <small>{row.hint}</small>}
              </th>
              {columns.map(({ key: column, nameInside }, at) => {
                const place = `${row.key}.${column}`
                return (
                  <MatrixCell
                    key={column}
                    cell={row.cells[at] ?? undefined}
                    words={words}
                    rowName={row.name}
                    country={nameInside}
                    isOwn={row.country === column}
                    isSelected={selected === place}
                    href={`${closedHref}${closedHref.includes('?') ? '&' : '?'}cell=${place}`}
                    at={`${rowAt} ${at}`}
                    tabIndex={tabIndexOf(rowAt, at)}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sr-only" id="matrix-keys">
        {t('keys')}
      </p>
    </div>
  )
}

/** The open cell, or the first. */
function startPlace(rows: readonly GridRow[], columns: readonly GridColumn[], selected: string | undefined) {
  const [rowKey, columnKey] = (selected ?? '').split('.')
  const [row, column] = [rows.findIndex(({ key }) => key === rowKey), columns.findIndex(({ key }) => key === columnKey)]
  return row === -1 || column === -1 ? { row: 0, column: 0 } : { row, column }
}
