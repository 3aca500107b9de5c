import type { MatrixOrder } from '../../../lib/charts'
import type { Filter, MatrixRows } from '../../../lib/document'

/** The parameters of a matrix beside the filter. */
export const MATRIX_PARAMETERS = ['rows', 'sort', 'cell'] as const

export const ROW_CHOICES: readonly MatrixRows[] = ['speaker', 'speakerCountry']
export const ORDER_CHOICES = ['similar', 'quoted', 'name'] as const

/** What the address may ask for; anything else is the speakers. */
export function rowsOf(value: string | undefined): MatrixRows {
  return ROW_CHOICES.find((rows) => rows === value) ?? 'speaker'
}

/** "similar", "quoted", "name", or "against-RU" and "for-RU": rows by their mean toward a country. Anything else is "similar". */
export function orderOf(value: string | undefined): MatrixOrder {
  const [, first, column] = /^(against|for)-([A-Z]{2})$/.exec(value ?? '') ?? []
  if (column !== undefined) return { column, first: first === 'for' ? 'for' : 'against' }
  return ORDER_CHOICES.find((order) => order === value) ?? 'similar'
}

/** As `orderOf` reads it; undefined for the order that a page has by itself. */
export function orderParameter(order: MatrixOrder): string | undefined {
  if (order === 'similar') return undefined
  return typeof order === 'string' ? order : `${order.first}-${order.column}`
}

export interface CellPlace {
  readonly row: string
  /** ISO 3166-1 alpha-2. */
  readonly column: string
}

/** "12.RU" or "CU.RU"; undefined for anything else. */
export function cellOf(value: string | undefined): CellPlace | undefined {
  const [, row, column] = /^(\d{1,18}|[A-Z]{2})\.([A-Z]{2})$/.exec(value ?? '') ?? []
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** The filter that selects just the quotations of a cell. */
export function cellFilter(filter: Filter, rows: MatrixRows, { row, column }: CellPlace): Filter {
  return { ...filter, country: [column], [rows]: [row] }
}
