import { cueAt, inQuotes, textAt, type Range, type Reading } from '../reading'

// Marks of quotation are left out only where they lost their partner.
const marks: ReadonlySet<string> = new Set([...',.;:!?…"“”„«»–—-', '``', "''", '‘‘', '’’'])
const isEnd = (text: string): boolean => marks.has(text) || /^(?:\.{2,}|--+)$/u.test(text)

/** Leaves out marks at the end: comma, full stop, dash. */
export function trimEnd(reading: Reading, from: number, to: number): number {
  let i = to
  while (i > from && !inQuotes(reading, i - 1) && reading.tokens[i - 1]?.kind === 'punctuation' && isEnd(textAt(reading, i - 1))) i--
  // “… itu buruk, | sebab, menurutnya …”, “…, | terutama setelah …”: what opens the next clause
  if (i > from + 2 && textAt(reading, i - 2) === ',' && (cueAt(reading, i - 1).grounds || cueAt(reading, i - 1).includes) && !inQuotes(reading, i - 1)) return trimEnd(reading, from, i - 1)
  return i
}

function trimStart(reading: Reading, from: number, to: number): number {
  let i = from
  while (i < to && !inQuotes(reading, i) && reading.tokens[i]?.kind === 'punctuation' && (isEnd(textAt(reading, i)) || textAt(reading, i) === ')')) i++
  return i
}

export function trimmed(reading: Reading, { from, to }: Range): Range {
  const start = trimStart(reading, from, to)
  return { from: start, to: trimEnd(reading, start, to) }
}
