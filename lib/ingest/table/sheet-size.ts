const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,7})(\d{1,9})"/g
const ROW = /<(?:\w+:)?row\s[^>]*?\br="(\d{1,9})"/g
/** Cells and rows that hold nothing: whole columns are given a look, down to the last row there can be. */
const EMPTY = /<(?:\w+:)?(?:c|row)(?:\s[^>]*)?\/>|<(?:\w+:)?row(?:\s[^>]*)?><\/(?:\w+:)?row>/g
/** Some programs write a wrong one, and what lies outside it would not be read. */
const DIMENSION = /<(?:\w+:)?dimension\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?dimension>)/g

/** The XML of a sheet without cells and rows that hold nothing, and without the area that it states. */
export function filledCells(xml: string): string {
  return xml.replace(DIMENSION, '').replace(EMPTY, '').replace(EMPTY, '')
}

/** How many cells the table of a sheet has that is filled up to its furthest row and column, which two cells may stretch without end. */
export function sheetSize(xml: string): number {
  let [columns, rows] = [1, 1]
  for (const [, letters = '', row] of xml.matchAll(CELL)) {
    columns = Math.max(columns, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0))
    rows = Math.max(rows, Number(row))
  }
  for (const [, row] of xml.matchAll(ROW)) rows = Math.max(rows, Number(row))
  return columns * rows
}
