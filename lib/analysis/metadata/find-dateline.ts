import type { Span } from '../../document'
import type { Dateline, DatelineReader } from './dateline-reader'
import type { Line } from './lines-of'

export interface FoundDateline extends Pick<Dateline, 'place' | 'outlet'> {
  readonly span: Span
}

/** The dateline among the first lines: in front of a sentence, alone on its line, or as a place with its dash on the next line. */
export function findDateline(lines: readonly Line[], read: DatelineReader): FoundDateline | null {
  for (const [at, line] of lines.entries()) {
    const own = read(line.text)
    if (own !== null) return { ...own, span: { start: line.start, end: Math.min(line.end, line.start + own.length) } }
    const next = lines[at + 1]
    const split = next !== undefined && /^[-–—]{1,2}$/.test(next.text) ? read(`${line.text} ${next.text}`) : null
    if (split !== null && next !== undefined) return { ...split, span: { start: line.start, end: next.end } }
  }
  return null
}
