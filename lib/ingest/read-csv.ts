import { ARTICLE_FIELDS } from '../document'
import type { ColumnsOf } from './columns-of'
import { csvRows, type CsvRows } from './csv-rows'
import { namesOf } from './field-names'
import type { Place } from './place'
import { MAX_CELLS, readTable } from './read-table'

const DELIMITERS = [',', ';', '\t', '|']

/** A table with a header, an article a row; cells are texts, whatever formulas they look like. */
export function readCsv(text: string, columns: ColumnsOf): readonly Place[] {
  const { rows, unclosed, cut } = csvTable(text, columns)
  const end = unclosed === undefined ? [] : [unclosedPlace(unclosed)]
  // of a header that does not end nothing is known
  if (rows.length === 0 && unclosed !== undefined) return end
  return readTable(rows, columns, { cut: cut === true, end })
}

/** The rows of the table, split by the mark that suits its header. */
export function csvTable(text: string, columns: ColumnsOf): CsvRows {
  return csvRows(text, delimiterOf(text, columns), MAX_CELLS)
}

function unclosedPlace(row: number): Place {
  return { entry: `row ${row}`, read: () => ({ reasons: [{ code: 'quote-unclosed', words: { row: String(row) } }] }) }
}

/** The mark that splits the header into the most known columns, or else into the most; sheets of some countries are saved with semicolons. */
function delimiterOf(text: string, columnsOf: ColumnsOf): string {
  const feed = text.indexOf('\n')
  const header = text.slice(0, Math.min(feed === -1 ? text.length : feed, LONGEST_HEADER))
  const known = (delimiter: string) => {
    const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim())
    const columns = columnsOf(names)
    return ARTICLE_FIELDS.filter((field) => namesOf(field, names, columns).length > 0).length * 1000 + names.length
  }
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}

/** Characters of a header that tell its delimiter. */
const LONGEST_HEADER = 20_000
