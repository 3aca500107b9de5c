/** A piece of text as a PDF places it; units are points, y grows upwards. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly height: number
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly end: number
  readonly height: number
}

/** Pieces in the order of the page's program, which is that of reading, as lines: a piece at another height, or far back, starts one. */
export function pdfLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | undefined
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      // a blank with a width of its own separates words; others are left by layout programs
      if (open !== undefined && isBeside(open, piece) && !open.text.endsWith(' ')) open = { ...open, text: `${open.text} `, end: Math.max(open.end, piece.x + piece.width) }
      continue
    }
    if (open !== undefined && isBeside(open, piece)) {
      const gap = piece.x - open.end > piece.height * 0.15 && !open.text.endsWith(' ') ? ' ' : ''
      open = { ...open, text: open.text + gap + piece.text, end: piece.x + piece.width, height: Math.max(open.height, piece.height) }
    } else {
      if (open !== undefined) lines.push(open)
      open = { text: piece.text, x: piece.x, y: piece.y, end: piece.x + piece.width, height: piece.height }
    }
  }
  if (open !== undefined) lines.push(open)
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '')
}

function isBeside(line: PdfLine, piece: PdfPiece): boolean {
  const height = Math.max(line.height, piece.height, 1)
  return Math.abs(piece.y - line.y) < height * 0.5 && piece.x > line.end - height && piece.x - line.end < height * 8
}
