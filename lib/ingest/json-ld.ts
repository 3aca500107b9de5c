import { parseJson } from './parse-json'

/** What a page's JSON-LD (schema.org NewsArticle and its kin) states about its article. */
export interface JsonLdArticle {
  readonly title?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly outlet?: string
  readonly byline?: string
  readonly section?: string
  readonly url?: string
  readonly language?: string
  readonly body?: string
}

type Node = Readonly<Record<string, unknown>>
const ARTICLE_TYPE = /(?:^|\/)(?:[A-Za-z]*Article|BlogPosting|Report)$/
const MAX_DEPTH = 6

/** The first article among the JSON-LD blocks of a page; empty where there is none. A broken block costs that block. */
export function jsonLdArticle(blocks: readonly string[]): JsonLdArticle {
  const nodes = blocks.flatMap((block) => {
    const parsed = parseJson(block)
    return 'problem' in parsed ? [] : nodesOf(parsed.value, 0)
  })
  const article = nodes.find((node) => list(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
  if (article === undefined) return {}
  const byId = new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]))
  const names = (value: unknown) => list(value).flatMap((item) => nameOf(item, byId))
  return present({
    title: textOf(article['headline']) ?? textOf(article['name']),
    publishedAt: textOf(article['datePublished']),
    updatedAt: textOf(article['dateModified']),
    section: list(article['articleSection']).map(textOf).find((section) => section !== undefined),
    outlet: names(article['publisher'])[0],
    byline: names(article['author']).join(', ') || undefined,
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? (isNode(article['mainEntityOfPage']) ? textOf(article['mainEntityOfPage']['@id']) : undefined),
    language: textOf(article['inLanguage']),
    body: textOf(article['articleBody']),
  })
}

/** All objects of a block, whether it is one, a list, or a graph, outermost first. */
function nodesOf(value: unknown, depth: number): readonly Node[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => nodesOf(item, depth + 1))
  return isNode(value) ? [value, ...Object.values(value).flatMap((inner) => (typeof inner === 'object' ? nodesOf(inner, depth + 1) : []))] : []
}

/** A name given as text, as an object that has one, or as a reference to such an object. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  if (!isNode(value)) return [textOf(value)].filter((name) => name !== undefined)
  const name = textOf(value['name']) ?? textOf(byId.get(value['@id'])?.['name'])
  return name === undefined ? [] : [name]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function present(fields: { readonly [Key in keyof JsonLdArticle]: string | undefined }): JsonLdArticle {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
