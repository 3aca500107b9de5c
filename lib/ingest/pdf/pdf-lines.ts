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

/** One letter, with the mark that opens what is said, and times as high as the letters beside it. */
const INITIAL = /^["“‘«]?\p{Lu}$/u
const LARGER = 1.6
/** Heights of letters that two pieces of a line may be apart: what stands at a tab is part of it. */
const WIDEST_GAP = 8

/** Pieces in the order of reading as lines: a piece at another height, far back, or further away than `widest` heights of its letters, starts one. */
export function pdfLines(pieces: readonly PdfPiece[], widest = WIDEST_GAP): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfLine | undefined
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      // a blank with a width of its own separates words; others are left by layout programs
      if (open !== undefined && isBeside(open, piece, widest) && !open.text.endsWith(' ')) open = { ...open, text: `${open.text} `, end: Math.max(open.end, piece.x + piece.width) }
      continue
    }
    if (open !== undefined && isBeside(open, piece, widest) && !isInitial(open, piece)) {
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

/** Whether a line is a letter that opens a text several lines high: it stands beside all of them, and is on none. */
export function isInitial({ text, height }: Pick<PdfLine, 'text' | 'height'>, beside: Pick<PdfLine, 'height'>): boolean {
  return height >= beside.height * LARGER && INITIAL.test(text.trim())
}

function isBeside(line: PdfLine, piece: PdfPiece, widest: number): boolean {
  const height = Math.max(line.height, piece.height, 1)
  return Math.abs(piece.y - line.y) < height * 0.5 && piece.x > line.end - height && piece.x - line.end < height * widest
}
