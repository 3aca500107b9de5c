import type { InputReason } from '../document'
import type { ColumnsOf } from './table/columns-of'
import { namesOf } from './record/field-names'
import { headerRow } from './table/header-row'
import { problemOf } from './problem-of'
import { failedPlace, type Place } from './place'
import { MAX_CELLS, readTable } from './table/read-table'
import type { Rows } from './table/rows'
import { filledCells, sheetSize } from './table/sheet-size'
import { unzipDocument, zipParts } from './markup/unzip-document'

const FORMAT = 'Excel'

const SHEET = 'sheetData'
/** Cells of the table that a sheet is made into, empty ones between the others included: one cell in the last row and column there can be would make it 17 thousand million. */
const MAX_AREA = 10 * MAX_CELLS

interface Sheet {
  readonly name: string
  readonly rows: Rows
  /** Whether rows at its end were left out. */
  readonly cut: boolean
}

/** A workbook: each sheet with a row that names a column of texts, an article a row. Formulas are read as the values saved with them. */
export async function readXlsx(bytes: Uint8Array, columns: ColumnsOf): Promise<readonly Place[]> {
  const filled = await filledSheets(bytes)
  if ('reason' in filled) return failedPlace(filled.reason)
  const tables = tablesIn(filled.sheets, columns)
  return tables.flatMap(({ name, rows, cut }) => readTable(rows, columns, { place: tables.length > 1 ? `${name} ` : '', cut }))
}

/** The sheets that are tables of articles; where none is, the first. */
export function tablesIn(sheets: readonly Sheet[], columns: ColumnsOf): readonly Sheet[] {
  const tables = sheets.filter(({ rows }) => {
    const header = rows[headerRow(rows, columns)] ?? []
    return namesOf('text', header, columns(header)).length > 0
  })
  return tables.length > 0 ? tables : sheets.slice(0, 1)
}

/** The sheets of a workbook in which something is written. */
export async function filledSheets(bytes: Uint8Array): Promise<{ readonly sheets: readonly Sheet[] } | { readonly reason: InputReason }> {
  const unzipped = await unzipDocument(FORMAT, bytes, (path) => /\.(?:xml|rels)$/i.test(path) && !/^xl\/(?:media|drawings|charts|theme|externalLinks)\//.test(path))
  if ('reason' in unzipped) return unzipped
  const parts = new Map([...unzipped.parts].map(([path, part]) => [path, Buffer.from(part).includes(SHEET) ? filledCells(new TextDecoder().decode(part)) : part] as const))
  if ([...parts.values()].some((part) => typeof part === 'string' && sheetSize(part) > MAX_AREA)) return { reason: { code: 'format-broken', words: { format: FORMAT, problem: `> ${MAX_AREA} cells` } } }
  const read = await sheetsOf(new Map([...parts].map(([path, part]) => [path, typeof part === 'string' ? new TextEncoder().encode(part) : part])))
  if ('problem' in read) return { reason: { code: 'format-broken', words: { format: FORMAT, problem: read.problem } } }
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0)
  return sheets.length > 0 ? { sheets } : { reason: { code: 'format-empty', words: { format: FORMAT } } }
}

async function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): Promise<{ readonly sheets: readonly Sheet[] } | { readonly problem: string }> {
  const { default: readSheets } = await import('read-excel-file/node')
  try {
    const sheets = await readSheets(await zipParts(parts), { trim: false })
    let cells = 0
    return {
      sheets: sheets.map(({ sheet, data }) => {
        const kept = data.filter((row) => (cells += row.length) <= MAX_CELLS)
        return { name: sheet, rows: kept.map((row) => row.map(cellText)), cut: kept.length < data.length }
      }),
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
