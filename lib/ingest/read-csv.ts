import { parse } from 'csv-parse/sync'
import { ARTICLE_FIELDS, namesOf, type Columns } from './field-names'
import { failedFile, type ReadItem } from './read-item'
import { readTable } from './read-table'
import type { Rows } from './rows'

const DELIMITERS = [',', ';', '\t', '|']

/** A table with a header, an article a row; cells are texts, whatever formulas they look like. */
export async function readCsv(file: string, text: string, columns: Columns = {}): Promise<readonly ReadItem[]> {
  const rows = rowsOf(text, columns)
  return 'problem' in rows ? failedFile(file, { code: 'table-broken', words: rows }) : readTable(file, rows.rows, columns)
}

function rowsOf(text: string, columns: Columns): { readonly rows: Rows } | { readonly problem: string } {
  try {
    return { rows: parse(text, { delimiter: delimiterOf(text, columns), relax_column_count: true, relax_quotes: true }) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : String(error) }
  }
}

/** The mark that splits the header into the most known columns, or else into the most; sheets of some countries are saved with semicolons. */
function delimiterOf(text: string, columns: Columns): string {
  const header = text.slice(0, text.search(/\n|$/))
  const known = (delimiter: string) => {
    const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim())
    return ARTICLE_FIELDS.filter((field) => namesOf(field, names, columns).length > 0).length * 1000 + names.length
  }
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}
