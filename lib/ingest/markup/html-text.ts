import { foldedLines, foldedSpaces } from './folded-lines'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(' '),
)
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG HEAD BUTTON SELECT TEXTAREA OBJECT'.split(' '))
const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The text that an element shows: a line a block, a blank line between them, white space as a browser folds it. */
export function htmlText(root: Node): string {
  return foldedLines(written(root))
}

/** Reads without recursion: pages nest deeper than the call stack holds. */
function written(root: Node): string {
  const parts: string[] = []
  const open: (Node | string)[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (next.nodeType === TEXT_NODE) parts.push(foldedSpaces(next.textContent ?? ''))
    else open.push(...inReverse(next))
  }
  return parts.join('')
}

/** What a node is written as, last piece first, as a stack takes it. */
function inReverse(node: Node): readonly (Node | string)[] {
  const name = node.nodeName.toUpperCase()
  if (SILENT.has(name)) return []
  if (name === 'BR') return ['\n']
  const children = [...node.childNodes].filter((child) => child.nodeType === TEXT_NODE || child.nodeType === ELEMENT_NODE).reverse()
  if (name === 'TD' || name === 'TH') return [' ', ...children]
  return BLOCKS.has(name) ? ['\n\n', ...children, '\n\n'] : children
}
