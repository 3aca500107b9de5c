import type { Filter } from '../../../lib/document'
import type { TableName } from '../../../lib/export-table'
import type { Locale } from '../../i18n/locales'
import { filterUrl, type Extra } from '../filters/filter-url'

export type FileFormat = 'csv' | 'json' | 'svg' | 'html'

/** Where a table is given as a file, under the filter and with the names of the page it is on. */
export function exportUrl(table: TableName, format: FileFormat, filter: Filter, locale: Locale, extra: Extra = {}): string {
  return filterUrl(`/api/v1/export/${table}`, filter, { ...extra, format, locale })
}

/** Where everything under a filter is given as one file. */
export function everythingUrl(filter: Filter, locale: Locale): string {
  return filterUrl('/api/v1/export/everything', filter, { locale })
}
