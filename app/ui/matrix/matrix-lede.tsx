import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Matrix, MatrixCell } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { countryInSentence } from '../format/country-name'
import { signed } from '../format/signed'
import { Link } from '../link'
import { cellFilter } from './matrix-address'
import { matrixFacts } from './matrix-facts'

interface Props {
  readonly matrix: Matrix
  readonly filter: Filter
  readonly rows: MatrixRows
}

/** The matrix in words: who speaks most clearly against whom, and for whom. */
export function MatrixLede({ matrix, filter, rows }: Props) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  const { against, toward } = matrixFacts(matrix)
  const counted = t(`counted.${rows}`, { rows: matrix.rows.length + matrix.omittedRows, columns: matrix.columns.length + matrix.omittedColumns })

  function clearest(side: 'against' | 'toward', cell: MatrixCell) {
    const row = matrix.rows.find(({ key }) => key === cell.row)
    const who = row === undefined ? cell.row : rows === 'speaker' ? row.name : t('speakersFrom', { country: countryInSentence(row.key, locale) })
    return t.rich(`clearest.${side}`, {
      who,
      country: countryInSentence(cell.column, locale),
      mean: signed(cell.mean ?? 0, locale),
      coloured: (chunks: ReactNode) => <span className={side === 'against' ? 'against' : 'for'}>{chunks}</span>,
      number: (chunks: ReactNode) => <Link href={filterUrl('/quotations', cellFilter(filter, rows, cell))}>{chunks}</Link>,
    })
  }

  return (
    <p className="lede">
      {counted} {against === null ? null : clearest('against', against)} {toward === null ? null : clearest('toward', toward)}
      {against === null && toward === null ? t('undecided') : null}
    </p>
  )
}
