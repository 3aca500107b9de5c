import { parse } from 'csv-parse/sync'
import { ARTICLE_FIELDS, articleOfFields } from './article-of-fields'
import { failedFile, itemOf, type ReadItem, type Reading } from './read-item'

const DELIMITERS = [',', ';', '\t']

/** A table with a header of the field names, an article a row. Rows are numbered as a spreadsheet does: the header is row 1. */
export function readCsv(file: string, text: string): readonly ReadItem[] {
  const rows = rowsOf(text)
  if ('problem' in rows) return failedFile(file, { code: 'table-broken', words: rows })
  const [header = [], ...body] = rows.rows
  const names = header.map((name) => ARTICLE_FIELDS.find((field) => field.toLowerCase() === name.trim().toLowerCase()) ?? name.trim())
  if (!names.includes('text')) {
    return failedFile(file, { code: 'column-missing', words: { found: names.slice(0, 10).join(', '), known: ARTICLE_FIELDS.join(', ') } })
  }
  const items = body.flatMap((row, index) => (isBlank(row) ? [] : [itemOf(file, `row ${index + 2}`, readRow(names, row))]))
  return items.length > 0 ? items : failedFile(file, { code: 'rows-missing' })
}

function readRow(names: readonly string[], row: readonly string[]): Reading {
  if (row.length > names.length) {
    return { reasons: [{ code: 'row-too-wide', words: { columns: String(row.length), header: String(names.length) } }] }
  }
  return articleOfFields(Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

function rowsOf(text: string): { readonly rows: readonly string[][] } | { readonly problem: string } {
  try {
    return { rows: parse(text, { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true }) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : String(error) }
  }
}

/** The mark that splits the header into the most known columns; sheets of some countries are saved with semicolons. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\n|$/)).toLowerCase()
  const known = (delimiter: string) =>
    header.split(delimiter).filter((name) => ARTICLE_FIELDS.some((field) => field.toLowerCase() === name.replaceAll('"', '').trim())).length
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}
