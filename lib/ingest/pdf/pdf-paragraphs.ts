import type { PdfLine } from './pdf-lines'
import { joinBrokenWord } from './join-broken-word'

/** Where the lines of a text end, in points, and how long they are. */
interface Column {
  readonly width: number
  readonly end: number
}

/** Times as high as the letters of the text; lines of a headline are so many of their heights apart. */
const OF_A_HEADLINE = 1.3
const LEADING_OF_A_HEADLINE = 1.2

/** How two lines stand to each other. */
type Step = 'joined' | 'next line' | 'next paragraph'

/** Lines of all pages as text: lines of a paragraph joined, broken words mended, a blank line where the page leaves one. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const lines = pages.flat()
  const column: Column = { width: typical(lines.map(({ x, end }) => end - x), 0.9), end: typical(lines.map(({ end }) => end), 0.9) }
  // lines of a paragraph are nearer than paragraphs are; where every paragraph is one line, the height of the letters tells
  const gaps = pages.flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? line.y) - line.y)).filter((gap) => gap > 0)
  const height = typical(lines.map((line) => line.height), 0.5)
  const leading = Math.min(typical(gaps, 0.15), height * 1.6)
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
  const written: string[] = []
  let before: PdfLine | undefined
  for (const line of lines) {
    const open = written.at(-1)
    const step = before === undefined ? 'next line' : stepTo(before, line, column, line.height > height * OF_A_HEADLINE ? line.height * LEADING_OF_A_HEADLINE : leading)
    if (open !== undefined && step === 'joined') written[written.length - 1] = joinBrokenWord(open, line.text, words)
    else written.push(step === 'next paragraph' ? `\n${line.text}` : line.text)
    before = line
  }
  return written.join('\n')
}

/** A line goes on with the one before it where that is as large, as near as lines are, and full. */
function stepTo(before: PdfLine, line: PdfLine, column: Column, leading: number): Step {
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15) return 'next paragraph'
  const gap = before.y - line.y
  const full = isFull(before, line, column)
  const ended = /[.!?:]["”'’)\]]*$/.test(before.text)
  // onto the next page or column only what has not ended
  if (gap <= 0) return !ended && full ? 'joined' : 'next paragraph'
  if (gap > leading * 1.25 + 0.5) return 'next paragraph'
  const goesOn = !ended && /^[\p{Ll}\d"“]/u.test(line.text) && before.end - before.x > column.width * 0.5
  return full || goesOn ? 'joined' : 'next line'
}

/** Whether the first word of the next line had no room on this one. */
function isFull(before: PdfLine, line: PdfLine, column: Column): boolean {
  const [word = ''] = line.text.split(' ')
  const needed = ((line.end - line.x) * (word.length + 1)) / Math.max(1, line.text.length)
  const room = Math.min(column.width - (before.end - before.x), column.end - before.end)
  return room < needed * 1.1 || /[\p{L}][-\u00ad\u2010]$/u.test(before.text)
}

/** The value below which this share of the values lies. */
function typical(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
