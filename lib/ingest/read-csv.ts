import type { ColumnsOf } from './table/columns-of'
import { csvRows, hasStrayMarks, unmarkedRows, type CsvRows } from './table/csv-rows'
import { fieldsNamed } from './table/header-row'
import type { Place } from './place'
import { MAX_CELLS, readTable } from './table/read-table'

/** What Excel writes above a table to say what splits it. */
const SEPARATOR = /^sep=(.)\n/i
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
  const [line, told] = SEPARATOR.exec(text) ?? []
  const delimiter = told ?? delimiterOf(text, columns)
  const table = text.slice(line?.length ?? 0)
  const rows = csvRows(table, delimiter, MAX_CELLS)
  // where commas part columns, texts need their marks, and one that is missing is a fault of the file
  return ((rows.unclosed !== undefined && delimiter === '\t') || hasStrayMarks(table.slice(0, MARKS_SEEN), delimiter) ? unmarkedRows(table, delimiter, MAX_CELLS) : null) ?? rows
}

function unclosedPlace(row: number): Place {
  return { entry: `row ${row}`, read: () => ({ reasons: [{ code: 'quote-unclosed', words: { row: String(row) } }] }) }
}

/** The mark that splits a line at the top into the most known columns, or else the first line into the most; sheets of some countries are saved with semicolons. */
function delimiterOf(text: string, columnsOf: ColumnsOf): string {
  const lines = text.slice(0, LONGEST_HEADER).split('\n', LINES_SEEN)
  const namesIn = (line: string, delimiter: string) => line.split(delimiter).map((name) => name.replaceAll('"', '').trim())
  const known = (delimiter: string) => {
    const fields = lines.map((line) => namesIn(line, delimiter)).map((names) => fieldsNamed(names, columnsOf(names)))
    return Math.max(...fields) * 1000 + Math.min(999, namesIn(lines[0] ?? '', delimiter).length)
  }
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}

/** Characters of a table that show how its quote marks are meant. */
const MARKS_SEEN = 1_000_000
/** Characters of a header that tell its delimiter. */
const LONGEST_HEADER = 20_000
/** Lines among which a header is looked for. */
const LINES_SEEN = 20
