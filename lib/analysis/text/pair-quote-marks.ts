import type { Has, Quoted, Span } from '../../document'
import { gather } from '../gather'
import { outside } from './outside'
import { quoteMarks, type QuoteMark } from './quote-marks'
import { speechOverLines } from './speech-over-lines'
import { textLines } from './text-lines'

interface Pair {
  readonly open: QuoteMark
  /** Where the stretch ends: its closing mark, or the end of a line whose speech goes on in the next one. */
  readonly close: Span
  readonly depth: number
  readonly closed: boolean
}

const noPairs: readonly Pair[] = []

/** Adds the stretches in quote marks, in text order. A mark without a partner in its line costs only itself. */
export function pairQuoteMarks(doc: Has<'article' | 'boilerplate'>): Has<'quoted'> {
  const { text } = doc.article
  const lines = gather(textLines(text), (line) => outside(line, doc.boilerplate)).filter((line) => text.slice(line.start, line.end).trim() !== '')
  const marked = speechOverLines(text, lines, lines.map((line) => quoteMarks(text, line)))
  const pairs = gather(marked, (marks, index) => (marks.length === 0 ? noPairs : pairLine(text, lines, marks, marked[index + 1] ?? [], index)))
  return { quoted: pairs.map(quoted) }
}

function pairLine(text: string, lines: readonly Span[], marks: readonly QuoteMark[], nextMarks: readonly QuoteMark[], index: number): readonly Pair[] {
  const line = lines[index]
  const { pairs, open } = pairMarks(line === undefined ? marks : withoutOrphan(text, line, marks))
  const next = lines[index + 1]
  const left = open.findLast((mark) => mark.family !== 'single')
  const opener = nextMarks[0]
  if (left === undefined || line === undefined || next === undefined || opener === undefined) return pairs
  // Speech over paragraphs: each opens its own mark, only the last closes it.
  const goesOn = opener.role !== 'close' && opener.family === left.family && text.slice(next.start, opener.start).trim() === ''
  if (!goesOn || pairs.some((pair) => pair.open.start > left.start && pair.depth === 0 && pair.open.family === left.family)) return pairs
  const end = line.start + text.slice(line.start, line.end).trimEnd().length
  if (end <= left.end) return pairs
  const isInside = (pair: Pair): boolean => pair.open.start > left.start
  const inside = pairs.filter(isInside).map((pair) => ({ ...pair, depth: pair.depth + 1 }))
  return [...pairs.filter((pair) => !isInside(pair)), { open: left, close: { start: end, end }, depth: 0, closed: false }, ...inside]
}

// “It works , '' she said . '' It is enough . ''”: where marks do not tell their side and an odd number ends with the line, it began inside speech
function withoutOrphan(text: string, line: Span, marks: readonly QuoteMark[]): readonly QuoteMark[] {
  const double = marks.filter(({ family }) => family === 'double')
  const [first] = double
  const last = double.at(-1)
  if (first === undefined || last === undefined || double.length % 2 === 0 || double.some(({ role }) => role !== 'either')) return marks
  if (text.slice(last.end, line.end).trim() !== '') return marks
  const others = marks.filter((mark) => mark !== first)
  const said = text.slice(line.start, first.start).trimEnd()
  const start = line.start + said.length - said.trimStart().length
  // where it began is only sure of a single sentence
  return /^[^.?!]*[,.?!]$/.test(said) && marks[0] === first ? [{ start, end: start, family: 'double', role: 'open' }, { ...first, role: 'close' }, ...others] : others
}

function pairMarks(marks: readonly QuoteMark[]): { readonly pairs: readonly Pair[]; readonly open: readonly QuoteMark[] } {
  const pairs: { open: QuoteMark; close: QuoteMark }[] = []
  const stack: QuoteMark[] = []
  for (const mark of marks) {
    if (mark.role !== 'open' && closeLast(stack, mark, pairs)) continue
    if (mark.role === 'close') continue
    // A straight mark does not nest in itself: the earlier one lost its partner.
    const top = stack.at(-1)
    if (top !== undefined && top.family === mark.family && top.role === 'either') stack.pop()
    stack.push(mark)
  }
  const inOrder = pairs.sort((a, b) => a.open.start - b.open.start)
  return { pairs: withDepth(inOrder), open: stack }
}

/** Closes the last open mark of the same family; a closing double mark drops single ones that opened inside, since those may be apostrophes. */
function closeLast(stack: QuoteMark[], mark: QuoteMark, pairs: { open: QuoteMark; close: QuoteMark }[]): boolean {
  let top = stack.length - 1
  while (mark.family !== 'single' && stack[top]?.family === 'single') top--
  const open = stack[top]
  if (open === undefined || open.family !== mark.family || open.end >= mark.start) return false
  stack.length = top
  pairs.push({ open, close: mark })
  return true
}

function withDepth(pairs: readonly { readonly open: QuoteMark; readonly close: QuoteMark }[]): readonly Pair[] {
  const ends: number[] = []
  return pairs.map(({ open, close }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= open.start) ends.pop()
    ends.push(close.end)
    return { open, close, depth: ends.length - 1, closed: true }
  })
}

function quoted({ open, close, depth, closed }: Pair): Quoted {
  return { start: open.start, end: close.end, content: { start: open.end, end: close.start }, depth, closed }
}
