import { isNode, jsonLdNodes, list, textOf, type Node } from './json-ld-nodes'

/** What a page's JSON-LD (schema.org NewsArticle and its kin) states about its article. */
export interface JsonLdArticle {
  readonly title?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly outlet?: string
  /** Who wrote it, as they are named: people, or for want of any an organisation. */
  readonly authors?: readonly string[]
  readonly section?: string
  readonly url?: string
  readonly language?: string
  readonly body?: string
  /** Whether it says that only subscribers may read it. */
  readonly closed?: true
}

const ARTICLE_TYPE = /(?:^|\/)(?:[A-Za-z]*Article|(?:Live)?BlogPosting|Report)$/
const ORGANISATION = /Organi[sz]ation$/

/** The article that the JSON-LD blocks of a page are about: the one of its address, or else of its headline, or else the first; empty where there is none. */
export function jsonLdArticle(blocks: readonly string[], page: { readonly address?: string | undefined; readonly headline?: string | undefined } = {}): JsonLdArticle {
  const nodes = jsonLdNodes(blocks)
  const articles = nodes.filter((node) => list(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
  const article = articles.find((node) => isAt(node, page.address)) ?? articles.find((node) => isCalled(node, page.headline)) ?? articles[0]
  if (article === undefined) return {}
  const byId = new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]))
  const authors = authorsOf(article['author'] ?? article['creator'], byId)
  return present({
    title: textOf(article['headline']) ?? textOf(article['name']),
    publishedAt: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    updatedAt: textOf(article['dateModified']),
    section: list(article['articleSection']).map(textOf).find((section) => section !== undefined),
    outlet: list(article['publisher']).flatMap((item) => namesOf(item, byId))[0],
    authors: authors.length === 0 ? undefined : authors,
    url: addressOf(article),
    language: textOf(article['inLanguage']),
    body: textOf(article['articleBody']),
    closed: /^false$/i.test(String(article['isAccessibleForFree'])) ? true : undefined,
  })
}

function addressOf(article: Node): string | undefined {
  const main = article['mainEntityOfPage']
  return textOf(article['url']) ?? textOf(main) ?? (isNode(main) ? (textOf(main['@id']) ?? textOf(main['url'])) : undefined)
}

function isAt(article: Node, address: string | undefined): boolean {
  const own = addressOf(article) ?? textOf(article['@id'])
  return own !== undefined && address !== undefined && bare(own) === bare(address)
}

/** An address without its protocol, what is asked of it, and its end. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '').toLowerCase()
}

function isCalled(article: Node, headline: string | undefined): boolean {
  const own = textOf(article['headline']) ?? textOf(article['name'])
  return own !== undefined && headline !== undefined && letters(headline).startsWith(letters(own))
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function authorsOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  const people = list(value).filter((item) => !isNode(item) || !list(item['@type']).some((type) => typeof type === 'string' && ORGANISATION.test(type)))
  const named = people.flatMap((item) => namesOf(item, byId))
  return named.length > 0 ? named : list(value).flatMap((item) => namesOf(item, byId))
}

/** A name given as text, as an object that has one or several, or as a reference to such an object. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  if (!isNode(value)) return [textOf(value)].filter((name) => name !== undefined)
  const own = list(value['name']).flatMap((name) => textOf(name) ?? [])
  return own.length > 0 ? own : list(byId.get(value['@id'])?.['name']).flatMap((name) => textOf(name) ?? [])
}

function present(fields: { readonly [Key in keyof JsonLdArticle]: JsonLdArticle[Key] | undefined }): JsonLdArticle {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
