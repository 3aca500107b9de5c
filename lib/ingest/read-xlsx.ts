import { namesOf, type Columns } from './field-names'
import { problemOf } from './problem-of'
import { failedFile, type ReadItem } from './read-item'
import { readTable } from './read-table'
import type { Rows } from './rows'
import { unzipDocument, zipParts } from './unzip-document'

const FORMAT = 'Excel'
/** A sheet that says it is longer is read as far as this. */
const MAX_CELLS = 2_000_000

/** A workbook: each sheet whose first row names a column of texts, an article a row. Formulas are read as the values saved with them. */
export async function readXlsx(file: string, bytes: Uint8Array, columns: Columns = {}): Promise<readonly ReadItem[]> {
  const unzipped = await unzipDocument(FORMAT, bytes, (path) => /\.(?:xml|rels)$/i.test(path) && !/^xl\/(?:media|drawings|charts|theme|externalLinks)\//.test(path))
  if ('reason' in unzipped) return failedFile(file, unzipped.reason)
  const sheets = await sheetsOf(unzipped.parts)
  if ('problem' in sheets) return failedFile(file, { code: 'format-broken', words: { format: FORMAT, problem: sheets.problem } })
  const filled = sheets.sheets.filter(({ rows }) => rows.length > 0)
  const tables = filled.filter(({ rows }) => namesOf('text', rows[0] ?? [], columns).length > 0)
  const [only] = filled
  if (only === undefined) return failedFile(file, { code: 'format-empty', words: { format: FORMAT } })
  if (tables.length === 0) return readTable(file, only.rows, columns)
  const items: ReadItem[] = []
  for (const { name, rows } of tables) items.push(...(await readTable(file, rows, columns, tables.length > 1 ? `${name} ` : '')))
  return items
}

async function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): Promise<{ readonly sheets: readonly { readonly name: string; readonly rows: Rows }[] } | { readonly problem: string }> {
  const { default: readSheets } = await import('read-excel-file/node')
  try {
    const sheets = await readSheets(await zipParts(parts), { trim: false })
    let cells = 0
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.filter((row) => (cells += row.length) <= MAX_CELLS).map((row) => row.map(cellText)),
      })),
    }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** A date in a cell is a day and a clock without a zone. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 19)
  return String(value)
}
