import { askCountries, type MeasuredCountry } from './ask-countries'
import { askSpeakers, type MeasuredSpeaker } from './ask-speakers'
import { askMatrix } from './ask-matrix'
import { askShifts } from './ask-shifts'
import { askTrend, type Comparison } from './ask-trend'
import { inListOrder, orderMatrix, type ListOrder, type Matrix, type MatrixOrder, type Period, type Trend } from './charts'
import { onlyCountry, type Filter, type Grouping, type MatrixRows, type Unit } from './document'
import {
  articleColumns, changeColumns, contradictionColumns, countryColumns, inChunks, matrixColumns, matrixRows, outletColumns, quotationColumns, shareColumns, shareRows, speakerRowColumns, stanceColumns, standalonePage, trendColumns, trendRows,
  writeCsv, writeJson, type Columns, type Rows, type StandalonePage,
} from './export'
import { previousFilter } from './previous-filter'
import { contradictions, everyArticle, everyQuotation, everyStance, rankOutlets, summarize } from './store'

/** The tables that can be taken away. */
export const TABLES = ['quotations', 'stances', 'articles', 'speakers', 'countries', 'shares', 'trend', 'matrix', 'changes', 'contradictions', 'outlets'] as const
export type TableName = (typeof TABLES)[number]
/** Those that are drawn too. */
export const DRAWN = ['trend', 'countries', 'speakers', 'shares', 'matrix', 'changes'] as const satisfies readonly TableName[]
export type DrawnName = (typeof DRAWN)[number]

export interface TableQuestion {
  readonly filter: Filter
  /** Articles: words of the title or the outlet. */
  readonly search?: string | undefined
  /** Trend: what its series are, its periods, and how many of the largest series. */
  readonly by: Grouping
  readonly unit: Unit | 'auto'
  readonly series?: number | undefined
  /** Trend: which of its two views a picture shows. */
  readonly view: 'mean' | 'counts'
  /** Trend, countries and speakers: what they are laid beside. */
  readonly compare: Comparison
  /** Changes: the period to compare with; the one just before by default. */
  readonly before?: Period | undefined
  /** Matrix and changes: whose stances; matrix: in which order. */
  readonly rows: MatrixRows
  readonly order: MatrixOrder
  /** Countries and speakers: in which order. */
  readonly listOrder: ListOrder
  /** The reader's language, for the alphabet, and names in it. */
  readonly locale: string
  readonly countryName: (country: string) => string
  readonly seriesName: (by: Grouping, series: { readonly key: string; readonly name: string }) => string
}

/** A table that is ready to be written, whatever its rows are. */
export interface ExportedTable {
  readonly csv: () => AsyncGenerator<string>
  /** `about`: what the file says of itself. */
  readonly json: (about: object) => AsyncGenerator<string>
  /** One HTML file with the picture of the table and its rows. */
  readonly html: (page: PageAround) => Promise<string>
}
export type PageAround = Pick<StandalonePage<never>, 'language' | 'title' | 'picture' | 'about' | 'words'>

/** So many speakers and countries no archive has: all of them. */
const ALL = 1_000_000

/** The rows that the pages show, from the functions that the pages ask. Long lists are read while they are written. */
export async function exportTable(name: TableName, question: TableQuestion): Promise<ExportedTable> {
  const { filter } = question
  switch (name) {
    case 'quotations':
      return table(quotationColumns, everyQuotation(filter))
    case 'stances':
      return table(stanceColumns, everyStance(filter))
    case 'articles':
      return table(articleColumns, everyArticle(filter, question.search))
    case 'speakers':
      return table(speakerRowColumns(beforeOf(question) !== null), await exportSpeakers(question))
    case 'countries':
      return table(countryColumns(question.countryName, beforeOf(question) !== null), await exportCountries(question))
    case 'shares':
      return table(shareColumns, shareRows(await summarize(filter)))
    case 'trend':
      return trendTable(await exportTrend(question), filter)
    case 'matrix':
      return matrixTable(await exportMatrix(question), question)
    case 'changes':
      return changesTable(question)
    case 'contradictions':
      return contradictionsTable(question)
    case 'outlets':
      return table(outletColumns, await rankOutlets(filter, ALL))
  }
}

/** The trend of a picture or a table: its largest series, with their names. */
export async function exportTrend({ filter, by, unit, series, compare, seriesName }: TableQuestion): Promise<Trend> {
  const trend = await askTrend(filter, by, unit, compare, series)
  return { ...trend, series: trend.series.map((each) => ({ ...each, name: seriesName(by, each) })) }
}

/** The countries of a picture or a table, in the order shown. */
export async function exportCountries(question: TableQuestion): Promise<readonly MeasuredCountry[]> {
  return inListOrder(await askCountries(question.filter, ALL, beforeOf(question)), question.listOrder)
}

/** The speakers of a picture or a table, in the order shown: by the mean where it is toward one country. */
export async function exportSpeakers(question: TableQuestion): Promise<readonly MeasuredSpeaker[]> {
  const { filter, listOrder } = question
  return inListOrder(await askSpeakers(filter, { limit: ALL, before: beforeOf(question) }), onlyCountry(filter) === undefined ? 'quoted' : listOrder)
}

/** The filter of the period before; null where nothing is compared. */
function beforeOf({ filter, compare }: Pick<TableQuestion, 'filter' | 'compare'>): Filter | null {
  return compare === 'none' ? null : previousFilter(filter)
}

/** The matrix of a picture or a table, in the order shown. */
export async function exportMatrix(question: TableQuestion): Promise<Matrix> {
  const asked = await askMatrix(question.filter, question.rows)
  return orderMatrix(asked, question.order, { rowName: rowNameOf(asked, question), columnName: question.countryName, locale: question.locale })
}

/** The name of a row in the reader's language. */
export function rowNameOf({ rows }: Matrix, question: TableQuestion): (key: string) => string {
  return (key) => (question.rows === 'speaker' ? (rows.find((row) => row.key === key)?.name ?? key) : question.countryName(key))
}

function matrixTable(matrix: Matrix, question: TableQuestion): ExportedTable {
  const omitted = { rows: matrix.omittedRows, columns: matrix.omittedColumns }
  return table(matrixColumns, matrixRows(matrix, rowNameOf(matrix, question), question.countryName), { rows: question.rows, omitted })
}

async function changesTable({ filter, rows, before, countryName }: TableQuestion): Promise<ExportedTable> {
  const found = await askShifts(filter, rows, before)
  const named = (found?.shifts ?? []).map((shift) => ({ shift, rowName: rows === 'speaker' ? shift.row.name : countryName(shift.row.key), columnName: countryName(shift.column) }))
  return table(changeColumns, named, { rows, periods: found?.periods ?? null })
}

async function contradictionsTable({ filter, countryName }: TableQuestion): Promise<ExportedTable> {
  const { rows } = await contradictions(filter, ALL)
  return table(contradictionColumns, rows.map((row) => ({ ...row, countryName: countryName(row.country) })))
}

/** What a file says of a trend beside its points. */
function aboutTrend({ unit, omitted, undated, previous }: Trend) {
  return { unit, omitted, undated, ...(previous === undefined ? {} : { previous }) }
}

function trendTable(trend: Trend, filter: Filter): ExportedTable {
  return table(trendColumns(trend), trendRows(trend, filter), aboutTrend(trend))
}

function table<Row>(columns: Columns<Row>, rows: Rows<Row>, own: object = {}): ExportedTable {
  return {
    csv: () => inChunks(writeCsv(columns, rows)),
    json: (about) => inChunks(writeJson({ ...about, ...own }, columns, rows)),
    html: async (page) => standalonePage({ ...page, about: { ...page.about, ...own }, columns, rows: await gathered(rows) }),
  }
}

async function gathered<Row>(rows: Rows<Row>): Promise<readonly Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}
