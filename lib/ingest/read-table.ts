import { articleOfFields } from './article-of-fields'
import { ARTICLE_FIELDS, namesOf, type Columns } from './field-names'
import { gdeltTable } from './gdelt-table'
import { failedFile, itemOf, type ReadItem, type Reading } from './read-item'
import type { Rows } from './rows'

/** A table with a header, an article a row. Rows are numbered as a spreadsheet does: the header is row 1. `place`: what stands before "row 2". */
export async function readTable(file: string, rows: Rows, columns: Columns = {}, place = ''): Promise<readonly ReadItem[]> {
  const [header = [], ...body] = rows
  const names = header.map((name) => name.trim())
  if (namesOf('text', names, columns).length === 0) {
    const gdelt = gdeltTable(rows)
    if (gdelt !== null) return failedFile(file, { code: 'table-gdelt', words: { found: gdelt } })
    return failedFile(file, { code: 'column-missing', words: { found: names.slice(0, 10).join(', '), known: ARTICLE_FIELDS.join(', ') } })
  }
  const filled = body.flatMap((row, index) => (isBlank(row) ? [] : [{ row, entry: `${place}row ${index + 2}` }]))
  if (filled.length === 0) return failedFile(file, { code: 'rows-missing' })
  const items: ReadItem[] = []
  for (const { row, entry } of filled) items.push(itemOf(file, entry, await readRow(names, row, columns)))
  return items
}

async function readRow(names: readonly string[], row: readonly string[], columns: Columns): Promise<Reading> {
  if (row.length > names.length) {
    return { reasons: [{ code: 'row-too-wide', words: { columns: String(row.length), header: String(names.length) } }] }
  }
  return articleOfFields(Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])), columns)
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}
