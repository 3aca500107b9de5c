import { foldedLines, foldedSpaces } from './folded-lines'

const BLOCKS = new Set(['text:p', 'text:h', 'table:table', 'table:table-row', 'text:list', 'text:list-item', 'text:section'])
const SILENT = new Set(['office:annotation', 'text:tracked-changes', 'office:forms', 'text:sequence-decls', 'text:note-citation', 'text:hidden-text', 'text:ruby-text', 'text:table-of-content', 'svg:title', 'svg:desc', 'draw:object', 'script:event-listener'])
const MARKS: ReadonlyMap<string, string> = new Map([['text:line-break', '\n'], ['text:tab', ' '], ['text:s', ' '], ['table:table-cell', ' ']])
const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The text of an OpenDocument element: a blank line between its paragraphs, notes below them all. Reads without recursion. */
export function xmlText(root: Node): string {
  const parts: string[] = []
  const notes: Node[] = []
  const open: (Node | string)[] = [root]
  for (let next = open.pop() ?? notes.shift(); next !== undefined; next = open.pop() ?? notes.shift()) {
    if (typeof next !== 'string' && next.nodeName.toLowerCase() === 'text:note') notes.push(...next.childNodes)
    else if (typeof next === 'string') parts.push(next)
    else if (next.nodeType === TEXT_NODE) parts.push(foldedSpaces(next.textContent ?? ''))
    else if (next.nodeType === ELEMENT_NODE) open.push(...inReverse(next))
  }
  return foldedLines(parts.join(''))
}

function inReverse(node: Node): readonly (Node | string)[] {
  const name = node.nodeName.toLowerCase()
  if (SILENT.has(name)) return []
  const children = [...node.childNodes].reverse()
  const mark = MARKS.get(name)
  if (mark !== undefined) return [...children, mark]
  return BLOCKS.has(name) ? ['\n\n', ...children, '\n\n'] : children
}
