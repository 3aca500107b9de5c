import { useLocale, useTranslations } from 'next-intl'
import { cellFinder, type Matrix, type MatrixOrder } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'
import { filterUrl, speakerUrl, type Extra } from '../filters/filter-url'
import { countryInSentence, countryName } from '../format/country-name'
import { MatrixGrid } from './matrix-grid'
import { orderParameter } from './matrix-address'

interface Props {
  /** In the order shown. */
  readonly matrix: Matrix
  readonly filter: Filter
  readonly rows: MatrixRows
  readonly order: MatrixOrder
  readonly extra: Extra
}

/** The matrix with its links: rows open their page, columns sort, cells open beside the table. */
export function MatrixView({ matrix, filter, rows, order, extra }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const cellAt = cellFinder(matrix.cells)
  return (
    <MatrixGrid
      label={t('title')}
      selected={extra.cell}
      counting={filter.counting ?? 'statements'}
      closedHref={filterUrl('/matrix', filter, { ...extra, cell: undefined })}
      columns={matrix.columns.map((key) => ({
        key,
        name: countryName(key, locale),
        nameInside: countryInSentence(key, locale),
        sorted: sortedBy(order, key),
        sortHref: filterUrl('/matrix', filter, { ...extra, sort: orderParameter({ column: key, first: isAgainstFirst(order, key) ? 'for' : 'against' }) }),
      }))}
      rows={matrix.rows.map(({ key, name, country }) => ({
        key,
        country,
        name: rows === 'speaker' ? name : countryName(key, locale),
        hint: rows === 'speaker' && country !== null ? countryName(country, locale) : null,
        href: rows === 'speaker' ? speakerUrl(key, filter) : filterUrl('/matrix', { ...filter, speakerCountry: [key] }),
        cells: matrix.columns.map((column) => cellAt(key, column) ?? null),
      }))}
    />
  )
}

function isAgainstFirst(order: MatrixOrder, column: string): boolean {
  return typeof order === 'object' && order.column === column && order.first === 'against'
}

/** Those against it first: means rise down the column. */
function sortedBy(order: MatrixOrder, column: string): 'ascending' | 'descending' | undefined {
  if (typeof order !== 'object' || order.column !== column) return undefined
  return order.first === 'against' ? 'ascending' : 'descending'
}
