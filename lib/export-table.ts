import { askCountries } from './ask-countries'
import { askSpeakers } from './ask-speakers'
import { askTrend } from './ask-trend'
import type { Trend } from './charts'
import type { Filter, Grouping, Unit } from './document'
import {
  articleColumns, countryColumns, inChunks, quotationColumns, speakerRowColumns, stanceColumns, trendColumns, trendRows, writeCsv, writeJson, type Columns, type Rows,
} from './export'
import { everyArticle, everyQuotation, everyStance } from './store'

/** The tables that can be taken away. */
export const TABLES = ['quotations', 'stances', 'articles', 'speakers', 'countries', 'trend'] as const
export type TableName = (typeof TABLES)[number]

export interface TableQuestion {
  readonly filter: Filter
  /** Articles: words of the title or the outlet. */
  readonly search?: string | undefined
  /** Trend: what its series are, its periods, and how many of the largest series. */
  readonly by: Grouping
  readonly unit: Unit | 'auto'
  readonly series?: number | undefined
  /** Names in the reader's language. */
  readonly countryName: (country: string) => string
  readonly seriesName: (by: Grouping, series: { readonly key: string; readonly name: string }) => string
}

/** A table that is ready to be written, whatever its rows are. */
export interface ExportedTable {
  readonly csv: () => AsyncGenerator<string>
  /** `about`: what the file says of itself. */
  readonly json: (about: object) => AsyncGenerator<string>
}

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
      return table(speakerRowColumns, await askSpeakers(filter, ALL))
    case 'countries':
      return table(countryColumns(question.countryName), await askCountries(filter, ALL))
    case 'trend':
      return trendTable(await exportTrend(question))
  }
}

/** The trend of a picture or a table: its largest series, with their names. */
export async function exportTrend({ filter, by, unit, series = ALL, seriesName }: TableQuestion): Promise<Trend> {
  const trend = await askTrend(filter, by, unit)
  const shown = trend.series.slice(0, series).map((each) => ({ ...each, name: seriesName(by, each) }))
  return { ...trend, series: shown, omitted: trend.omitted + trend.series.length - shown.length }
}

/** What a file says of a trend beside its points. */
export function aboutTrend({ unit, omitted, undated }: Trend) {
  return { unit, omitted, undated }
}

function trendTable(trend: Trend): ExportedTable {
  return table(trendColumns, trendRows(trend), aboutTrend(trend))
}

function table<Row>(columns: Columns<Row>, rows: Rows<Row>, own: object = {}): ExportedTable {
  return { csv: () => inChunks(writeCsv(columns, rows)), json: (about) => inChunks(writeJson({ ...about, ...own }, columns, rows)) }
}
