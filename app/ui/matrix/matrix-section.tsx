import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { askMatrix } from '../../../lib/ask-matrix'
import { orderMatrix } from '../../../lib/charts'
import type { Filter } from '../../../lib/document'
import { Nothing } from '../empty/nothing'
import { filterUrl, type Extra } from '../filters/filter-url'
import { countryInSentence, countryName } from '../format/country-name'
import { TakeAway } from '../take-away/take-away'
import { CellPanel } from './cell-panel'
import { cellFilter, cellOf, orderOf, rowsOf } from './matrix-address'
import { MatrixHead } from './matrix-head'
import { MatrixLede } from './matrix-lede'
import { MatrixView } from './matrix-view'

interface Props {
  readonly filter: Filter
  readonly extra: Extra
}

/** The matrix in one sentence and cell by cell, with the quotations of the cell that is open. */
export async function MatrixSection({ filter, extra }: Props) {
  const [rows, order, place] = [rowsOf(extra.rows), orderOf(extra.sort), cellOf(extra.cell)]
  const [t, locale, matrix] = await Promise.all([getTranslations('matrix'), getLocale(), askMatrix(filter, rows)])
  const rowName = (key: string) => (rows === 'speaker' ? (matrix.rows.find((row) => row.key === key)?.name ?? key) : countryName(key, locale))
  const ordered = orderMatrix(matrix, order, { rowName, columnName: (key) => countryName(key, locale), locale })
  const open = place === undefined ? undefined : matrix.cells.find(({ row, column }) => row === place.row && column === place.column)
  return (
    <>
      {matrix.rows.length === 0 ? <Nothing path="/matrix" filter={filter} extra={{ ...extra, cell: undefined }} said={t('empty')} /> : <MatrixLede matrix={matrix} filter={filter} rows={rows} />}
      <MatrixHead filter={filter} rows={rows} order={order} extra={extra} />
      {matrix.rows.length === 0 ? null : (
        <div className={open === undefined ? 'matrix-cols' : 'matrix-cols cols'}>
          <div>
            <MatrixView key={rows} matrix={ordered} filter={filter} rows={rows} order={order} extra={extra} />
            <p className="quiet matrix-notes">
              {t('howToRead')} <span className="steer">{t('steer')}</span>{' '}
              {matrix.omittedRows === 0 ? null : t(`omittedRows.${rows}`, { shown: matrix.rows.length, count: matrix.omittedRows })}{' '}
              {matrix.omittedColumns === 0 ? null : t('omittedColumns', { shown: matrix.columns.length, count: matrix.omittedColumns })}
            </p>
            <TakeAway table="matrix" filter={filter} extra={{ rows, sort: extra.sort }} drawn />
          </div>
          {open === undefined ? null : (
            <aside className="side cell-panel">
              <Suspense key={extra.cell} fallback={<div className="skeleton cell-skeleton" aria-busy="true" />}>
                <CellPanel cell={open} rowName={rows === 'speaker' ? rowName(open.row) : t('speakersFrom', { country: countryInSentence(open.row, locale) })} within={cellFilter(filter, rows, open)} closeHref={filterUrl('/matrix', filter, { ...extra, cell: undefined })} />
              </Suspense>
            </aside>
          )}
        </div>
      )}
    </>
  )
}
