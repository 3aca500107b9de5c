import type { Span } from '../../document'
import type { QuoteMark } from './quote-marks'

/** Within so many further lines speech may be closed; behind them a mark is taken to have lost its partner. */
const furthest = 6
const noMarks: readonly QuoteMark[] = []

/**
 * The marks of each line, where speech in one pair of marks runs over several of them (“A. ⏎ B,” kata Rina) with an empty opening mark before each
 * line that goes on: the same as where every paragraph opens its own. Only where the marks tell their sides: one that opens, none in between, one that closes.
 */
export function speechOverLines(text: string, lines: readonly Span[], marked: readonly (readonly QuoteMark[])[]): readonly (readonly QuoteMark[])[] {
  let all: (readonly QuoteMark[])[] | undefined
  for (let index = 0; index < marked.length; index++) {
    const closing = opensSpeech(marked[index] ?? noMarks) ? closingLine(marked, index) : null
    if (closing === null) continue
    all ??= [...marked]
    for (let line = index + 1; line <= closing; line++) all[line] = [emptyMark(text, lines[line]), ...(marked[line] ?? noMarks)]
    index = closing - 1
  }
  return all ?? marked
}

function opensSpeech(marks: readonly QuoteMark[]): boolean {
  const last = marks.findLast(({ family }) => family === 'double')
  return last?.role === 'open'
}

function closingLine(marked: readonly (readonly QuoteMark[])[], index: number): number | null {
  for (let line = index + 1; line <= index + furthest && line < marked.length; line++) {
    const first = marked[line]?.find(({ family }) => family === 'double')
    if (first !== undefined) return first.role === 'close' ? line : null
  }
  return null
}

function emptyMark(text: string, line: Span | undefined): QuoteMark {
  const { start, end } = line ?? { start: 0, end: 0 }
  const first = start + (text.slice(start, end).search(/\S/u))
  return { start: first, end: first, family: 'double', role: 'open' }
}
