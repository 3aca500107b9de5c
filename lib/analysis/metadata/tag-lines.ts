import type { Boilerplate } from '../../document'
import type { Line } from './lines-of'

const MAX_TAG_CHARS = 60

/**
 * The tags below a report: what follows a line such as "Tags:", and short lower-case lines without a full stop at the very end,
 * at least two, or one right under another boilerplate line ("(nvc/ita)").
 */
export function tagLines(lines: readonly Line[], marked: ReadonlyMap<Line, Boilerplate>, opensTags: (text: string) => boolean): readonly Boilerplate[] {
  const opener = lines.findLastIndex((line) => opensTags(line.text))
  const listed = opener === -1 ? [] : whileTags(lines.slice(opener + 1))
  const opened = opener === -1 ? [] : lines.slice(opener, opener + 1 + listed.length)
  const rest = lines.filter((line) => !marked.has(line))
  const last = rest.slice(rest.findLastIndex(({ text }) => !isShort(text) || !/^[\p{Ll}\d#]/u.test(text)) + 1)
  const before = last[0] === undefined ? undefined : lines[lines.indexOf(last[0]) - 1]
  const closed = last.length >= 2 || (before !== undefined && marked.has(before)) ? last : []
  return [...new Set([...opened, ...closed])].filter((line) => !marked.has(line)).map(({ start, end }) => ({ start, end, kind: 'tags' }))
}

function whileTags(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => !isShort(line.text))
  return end === -1 ? lines : lines.slice(0, end)
}

function isShort(text: string): boolean {
  return text.length <= MAX_TAG_CHARS && !/[.!?:;,"“”]/.test(text)
}
