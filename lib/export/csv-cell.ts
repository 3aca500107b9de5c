import type { Cell } from './table'

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), full-width forms among them. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Between the parts of a list. */
const BETWEEN = '; '

/**
 * A cell as it is written in a CSV file (RFC 4180). A number stands bare, so that it stays a number; text stands in quote marks,
 * and text that a spreadsheet would run as a formula gets an apostrophe in front; null is empty, with no quote marks.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return `"${withoutFormula(plainText(cell)).replaceAll('"', '""')}"`
}

/** A text or a list as one text: "Ana; Budi". */
export function plainText(cell: string | readonly string[]): string {
  return typeof cell === 'string' ? cell : cell.join(BETWEEN)
}

/** Text that no spreadsheet runs: "=1+1" becomes "'=1+1". */
function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
