import { parseJson } from '../record/parse-json'

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>

const MAX_DEPTH = 6
/** Where a page lists what is not its own: other articles, the entries of its live blog. */
const OF_OTHERS: ReadonlySet<string> = new Set(['itemListElement', 'liveBlogUpdate', 'comment', 'mentions', 'citation', 'isRelatedTo', 'relatedLink'])

/** All objects that the JSON-LD blocks of a page say about it, outermost first. A block that cannot be mended costs that block. */
export function jsonLdNodes(blocks: readonly string[]): readonly Node[] {
  return blocks.flatMap((block) => nodesOf(valueOf(block), 0))
}

/** Templates leave line ends inside strings, commas before brackets, and comments around it all. */
function valueOf(block: string): unknown {
  const bare = block.trim().replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)\s*/, '').replace(/\s*(?:-->|(?:\/\/\s*)?\]\]>|;)$/, '')
  const attempts = [bare, () => bare.replace(/[\u0000-\u001f]+/g, ' '), () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '')]
  for (const attempt of attempts) {
    const parsed = parseJson(typeof attempt === 'string' ? attempt : attempt())
    if ('value' in parsed) return parsed.value
  }
  return null
}

/** All objects of a block, whether it is one, a list, or a graph. */
function nodesOf(value: unknown, depth: number): readonly Node[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => nodesOf(item, depth + 1))
  return isNode(value) ? [value, ...Object.entries(value).flatMap(([name, inner]) => (typeof inner === 'object' && !OF_OTHERS.has(name) ? nodesOf(inner, depth + 1) : []))] : []
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
