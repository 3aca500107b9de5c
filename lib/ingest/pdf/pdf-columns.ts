import { pdfLines, type PdfLine, type PdfPiece } from './pdf-lines'

/** Heights of letters between two words of a line at most; between columns there is more. */
const WORD_GAP = 0.9
/** Lines beside each other that make columns; fewer are a head, or two short lists. */
const FEWEST_ROWS = 5
/** Heights of letters that a column is wide at least, or it is one of a table: some twenty letters. */
const NARROWEST = 10
/** Points by which the edge of a column may differ from line to line. */
const EDGE = 4
const MOST_COLUMNS = 8

/** The pieces of a page in the order of reading: where its program writes line by line across columns, one column after the other. All others stay as they are. */
export function columnByColumn(pieces: readonly PdfPiece[], most = MOST_COLUMNS): readonly PdfPiece[] {
  const edge = most === 1 ? null : rightEdge(pdfLines(pieces, WORD_GAP))
  if (edge === null) return pieces
  const { x, top, bottom } = edge
  const inside = pieces.filter(({ y }) => y <= top && y >= bottom)
  const right = inside.filter((piece) => piece.x >= x - EDGE)
  return [...pieces.filter(({ y }) => y > top), ...inside.filter((piece) => piece.x < x - EDGE), ...columnByColumn(right, most - 1), ...pieces.filter(({ y }) => y < bottom)]
}

/** Where the second column begins, and between which heights; null where there is one column, or they come one after the other. */
function rightEdge(segments: readonly PdfLine[]): { readonly x: number; readonly top: number; readonly bottom: number } | null {
  const pairs = segments.slice(1).flatMap((second, at) => {
    const first = segments[at]
    return first !== undefined && Math.abs(first.y - second.y) < first.height * 0.5 && second.x > first.end ? [{ first, second }] : []
  })
  const times = new Map<number, number>()
  for (const { second } of pairs) times.set(stepOf(second.x), (times.get(stepOf(second.x)) ?? 0) + 1)
  const near = (step: number) => [step - 1, step, step + 1].reduce((sum, each) => sum + (times.get(each) ?? 0), 0)
  // of several columns the first edge is that of the second
  const x = pairs.reduce((least, { second }) => (second.x < least && near(stepOf(second.x)) >= FEWEST_ROWS ? second.x : least), Infinity)
  const rows = pairs.filter(({ second }) => Math.abs(second.x - x) < EDGE)
  if (rows.length < FEWEST_ROWS) return null
  const isWide = ({ x: start, end, height }: PdfLine) => end - start >= height * NARROWEST
  if (rows.filter(({ first, second }) => isWide(first) && isWide(second)).length * 2 < rows.length) return null
  const [top, bottom] = rows.reduce(([high, low], { first: { y } }) => [Math.max(high, y), Math.min(low, y)], [-Infinity, Infinity])
  // lines that go on over the edge: blanks stand below each other by chance
  if (segments.filter((line) => line.y <= top && line.y >= bottom && isAcross(line, x)).length * 5 > rows.length) return null
  return { x, top: top + 1, bottom: lowest(segments, x, bottom) - 1 }
}

function isAcross(line: PdfLine, x: number): boolean {
  return line.x < x - EDGE && line.end > x + EDGE
}

function stepOf(x: number): number {
  return Math.round(x / EDGE)
}

/** The column that is longer than the other goes on below it, as far as nothing stands across both. */
function lowest(segments: readonly PdfLine[], x: number, bottom: number): number {
  const below = segments.filter(({ y }) => y < bottom - 1).sort((a, b) => b.y - a.y)
  const across = below.findIndex((line) => isAcross(line, x))
  return (across === -1 ? below : below.slice(0, across)).reduce((y, line) => (y - line.y < line.height * 3 ? line.y : y), bottom)
}
