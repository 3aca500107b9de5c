import { articleOf, type Stated } from './article-of'
import { htmlText } from './html-text'
import { jsonLdArticle } from './json-ld'
import { pageSize } from './page-size'
import { itemOf, type ReadItem, type Reading } from './read-item'

/** Readability's time grows with the square of the depth; news pages stay far below both. */
const MAX_ELEMENTS = 50_000
const MAX_DEPTH = 200

/** A news page as saved: the article's text without the page around it, and what JSON-LD and Open Graph state. Scripts never run. */
export async function readHtml(file: string, html: string): Promise<readonly ReadItem[]> {
  return [itemOf(file, undefined, await readPage(html))]
}

/** The article of a page. `address`: where it was found, for a page that does not say so itself. */
export async function readPage(html: string, address?: string): Promise<Reading> {
  // Loaded on the first page only: they take longer than reading a hundred text files.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  const page = pageStates(document)
  const whole = document.body === null ? '' : htmlText(document.body)
  const { elements, depth } = pageSize(document, MAX_ELEMENTS)
  const readable = elements <= MAX_ELEMENTS && depth <= MAX_DEPTH
  const found = readable ? new Readability<Node>(document, { serializer: (node) => node }).parse() : null
  const main = found?.content ? htmlText(found.content) : ''
  const text = longest(main, page.body ?? '') || whole
  if (text === '') return { reasons: [{ code: 'page-empty' }] }
  return articleOf({ ...page, url: page.url ?? address, title: page.title ?? found?.title, byline: page.byline ?? found?.byline, text })
}

/** The text found on the page, unless the page states a much longer one: it has paragraphs where the stated one runs on. */
function longest(main: string, stated: string): string {
  return main.length * 2 >= stated.length ? main : stated
}

/**
 * What the page states, JSON-LD before Open Graph. The `lang` of the page is not taken:
 * templates leave "en-US" on pages of any language, and a stated language would be trusted.
 */
function pageStates(document: Document): Omit<Stated, 'text'> & { readonly body?: string } {
  const meta = (...names: readonly string[]) =>
    names.map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')).find((value) => value)
  const linked = jsonLdArticle([...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''))
  return {
    title: meta('og:title'),
    publishedAt: meta('article:published_time', 'og:published_time', 'datePublished') ?? document.querySelector('time[datetime]')?.getAttribute('datetime'),
    updatedAt: meta('article:modified_time', 'og:updated_time', 'dateModified'),
    section: meta('article:section'),
    outlet: meta('og:site_name', 'application-name'),
    byline: meta('author', 'article:author')?.replace(/^https?:\S+$/, ''),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    ...linked,
  }
}
