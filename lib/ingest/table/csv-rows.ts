import type { Rows } from './rows'

/** The rows of a table written with delimiters, and what of it could not be read as such. */
export interface CsvRows {
  readonly rows: Rows
  /** Row, from 1, whose quote mark is never closed: all from there on is one cell, which is left out. */
  readonly unclosed?: number
  /** Rows beyond the limit were left out. */
  readonly cut?: true
}

const BLANK: readonly string[] = ['']

/**
 * Splits a table (RFC 4180) in time that grows with its length alone, whatever is in it. A quote mark inside a cell that is not doubled is a letter.
 * `most`: cells that are read.
 */
export function csvRows(text: string, delimiter: string, most: number): CsvRows {
  const rows: (readonly string[])[] = []
  let cells = 0
  for (let at = 0; at < text.length; ) {
    if (cells > most) return { rows, cut: true }
    if (text.charCodeAt(at) === 10) {
      rows.push(BLANK)
      cells++
      at++
      continue
    }
    const row = rowAt(text, at, delimiter, most)
    if (row === null) return { rows, unclosed: rows.length + 1 }
    rows.push(row.cells)
    cells += row.cells.length
    at = row.end
  }
  return { rows }
}

/**
 * The rows of a table whose quote marks are letters, as programs write it that part columns by tabs and mark nothing: a cell may begin with a mark that closes in its
 * middle (“"Kami siap," kata dia”), or nowhere. Null where the marks are what holds cells together, or nothing speaks against it: then rows have not all as many columns.
 */
export function unmarkedRows(text: string, delimiter: string, most: number): CsvRows | null {
  const rows: (readonly string[])[] = []
  let cells = 0
  for (const line of text.split('\n', most)) {
    const row = line === '' ? BLANK : line.split(delimiter, most)
    const [first] = rows
    if (first !== undefined && line !== '' && row.length !== first.length) return null
    cells += row.length
    if (cells > most) return null
    rows.push(row)
  }
  return (rows[0]?.length ?? 0) > 1 ? { rows: rows.at(-1) === BLANK ? rows.slice(0, -1) : rows } : null
}

/** Whether a cell begins with a quote mark that closes before it ends. */
export function hasStrayMarks(text: string, delimiter: string): boolean {
  for (const line of text.split('\n')) {
    let start = 0
    for (const cell of line.split(delimiter)) {
      const close = cell.startsWith('"') ? line.indexOf('"', start + 1) : -1
      const next = line[close + 1]
      if (close !== -1 && next !== undefined && next !== '"' && next !== delimiter) return true
      start += cell.length + 1
    }
  }
  return false
}

/** The row that begins at an offset, and where the next one does; null where a quote mark is never closed. */
function rowAt(text: string, from: number, delimiter: string, most: number): { readonly cells: readonly string[]; readonly end: number } | null {
  const feed = text.indexOf('\n', from)
  const line = text.slice(from, feed === -1 ? text.length : feed)
  // most rows hold no quote mark
  if (!line.includes('"')) return { cells: line.split(delimiter, most), end: feed === -1 ? text.length : feed + 1 }
  const cells: string[] = []
  for (let at = from; ; ) {
    const cell = text[at] === '"' ? quotedCell(text, at + 1, delimiter) : bareCell(text, at, delimiter)
    if (cell === null) return null
    cells.push(cell.value)
    if (text[cell.end] !== delimiter) return { cells, end: cell.end + 1 }
    at = cell.end + 1
  }
}

interface Cell {
  readonly value: string
  /** Offset of what ends it: a delimiter, a line feed, or the end of the text. */
  readonly end: number
}

function bareCell(text: string, from: number, delimiter: string): Cell {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return { value: text.slice(from, end), end }
}

/** A cell in quote marks, from after the first of them. */
function quotedCell(text: string, from: number, delimiter: string): Cell | null {
  const parts: string[] = []
  for (let start = from; ; ) {
    const mark = text.indexOf('"', start)
    if (mark === -1) return null
    const next = text[mark + 1]
    if (next === undefined || next === delimiter || next === '\n') return { value: parts.concat(text.slice(start, mark)).join(''), end: mark + 1 }
    parts.push(text.slice(start, mark + 1))
    start = next === '"' ? mark + 2 : mark + 1
  }
}
