import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { askMatrix } from '../../lib/ask-matrix'
import { orderMatrix } from '../../lib/charts'
import { Nothing } from '../ui/empty/nothing'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { filterUrl } from '../ui/filters/filter-url'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { countryInSentence, countryName } from '../ui/format/country-name'
import { CellPanel } from '../ui/matrix/cell-panel'
import { cellFilter, cellOf, MATRIX_PARAMETERS, orderOf, rowsOf } from '../ui/matrix/matrix-address'
import { MatrixHead } from '../ui/matrix/matrix-head'
import { MatrixLede } from '../ui/matrix/matrix-lede'
import { MatrixView } from '../ui/matrix/matrix-view'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('matrix') }
}

/** Who is for and against whom: speakers, or their countries, by the countries they speak of. */
export default async function MatrixPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, MATRIX_PARAMETERS)
  if ('problem' in address) return <BadAddress problem={address.problem} path="/matrix" />
  const { filter, extra } = address
  const [rows, order, place] = [rowsOf(extra.rows), orderOf(extra.sort), cellOf(extra.cell)]
  const [t, locale, matrix] = await Promise.all([getTranslations('matrix'), getLocale(), askMatrix(filter, rows)])
  const rowName = (key: string) => (rows === 'speaker' ? (matrix.rows.find((row) => row.key === key)?.name ?? key) : countryName(key, locale))
  const ordered = orderMatrix(matrix, order, { rowName, columnName: (key) => countryName(key, locale), locale })
  const open = place === undefined ? undefined : matrix.cells.find(({ row, column }) => row === place.row && column === place.column)
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/matrix" filter={filter} extra={{ ...extra, cell: undefined }} />
      <h1 className="page-title">{t('title')}</h1>
      {matrix.rows.length === 0 ? <Nothing path="/matrix" filter={filter} extra={{ ...extra, cell: undefined }} said={t('empty')} /> : <MatrixLede matrix={matrix} filter={filter} rows={rows} />}
      <MatrixHead filter={filter} rows={rows} order={order} extra={extra} />
      {matrix.rows.length === 0 ? null : (
        <div className={open === undefined ? 'matrix-cols' : 'matrix-cols cols'}>
          <div>
            <MatrixView key={`${rows}${extra.sort}`} matrix={ordered} filter={filter} rows={rows} order={order} extra={extra} />
            <p className="quiet matrix-notes">
              {t('howToRead')}{' '}
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
