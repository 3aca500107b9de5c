import { pagedTitle, type InputReason } from '../document'
import { articleOf, type Stated } from './article-of'
import { htmlText } from './markup/html-text'
import { hostOf, newsroomName } from './facts/newsroom-name'
import { belowHeadline } from './page/below-headline'
import { bylineBlocks, shownNames } from './page/byline-blocks'
import { jsonLdArticle } from './page/json-ld'
import { leaveFurniture } from './page/leave-furniture'
import { pageAddress } from './page/page-address'
import { pageByline } from './page/page-byline'
import { pageFacts } from './page/page-facts'
import { pageSize } from './page/page-size'
import { pageOutlet } from './page/page-outlet'
import { pageTitle } from './page/page-title'
import { withoutLabels } from './page/without-labels'
import { itemOf, type ReadItem, type Reading } from './read-item'
import { statedDate } from './facts/stated-date'

/** Readability's time grows with the square of the depth; news pages stay far below both. */
const MAX_ELEMENTS = 50_000
const MAX_DEPTH = 200
/** A text for subscribers that is shorter than this may be only what all may read. */
const CHARS_OF_A_TEASER = 1500
const CLOCK = /\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\.?\s*)?(?:WIB|WITA|WIT|GMT|UTC|BST|EST|EDT|CET|CEST)\b/i

/** A news page as saved: the article's text without the page around it, and what JSON-LD, Open Graph and microdata state. Scripts never run. */
export async function readHtml(file: string, html: string): Promise<readonly ReadItem[]> {
  return [itemOf(file, undefined, await readPage(html))]
}

/** The article of a page. `address`: where it was found, for a page that does not say so itself. */
export async function readPage(html: string, address?: string): Promise<Reading> {
  // Loaded on the first page only: they take longer than reading a hundred text files.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  const whole = document.body === null ? '' : htmlText(document.body)
  const { closed, body, number, ...page } = pageStates(document, html, whole, address)
  const { elements, depth } = pageSize(document, MAX_ELEMENTS)
  const readable = elements <= MAX_ELEMENTS && depth <= MAX_DEPTH
  if (readable) leaveFurniture(document)
  const found = readable ? new Readability<Node>(document, { serializer: (node) => node }).parse() : null
  const main = found?.content ? htmlText(found.content) : ''
  const text = withoutLabels(longest(main, body ?? '') || whole, [page.outlet, page.section])
  if (text === '') return { reasons: [{ code: 'page-empty' }] }
  const title = page.title ?? pageTitle(found?.title ?? undefined, [], [page.outlet ?? ''])
  const reading = articleOf({ ...page, title: title === undefined ? title : pagedTitle(title, number ?? 1), byline: page.byline ?? pageByline([found?.byline ?? ''], [page.outlet ?? '']), text })
  return closed === true && text.length < CHARS_OF_A_TEASER ? withNote(reading, { code: 'text-for-subscribers' }) : reading
}

function withNote(reading: Reading, note: InputReason): Reading {
  return 'reasons' in reading ? reading : { ...reading, notes: [...(reading.notes ?? []), note] }
}

/** The text found on the page, unless the page states a much longer one: it has paragraphs where the stated one runs on. */
function longest(main: string, stated: string): string {
  return main.length * 2 >= stated.length ? main : stated
}

/**
 * What the page states, JSON-LD before what its head says. The `lang` of the page is not taken:
 * templates leave "en-US" on pages of any language, and a stated language would be trusted.
 */
function pageStates(document: Document, html: string, shown: string, found: string | undefined): Omit<Stated, 'text'> & { readonly body?: string; readonly closed?: true; readonly number?: number | undefined } {
  const facts = pageFacts(document)
  const headings = [...document.querySelectorAll('h1')].map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((heading) => heading !== '')
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '')
  const { authors = [], ...linked } = jsonLdArticle(blocks, { address: canonical ?? facts.url, headline: headings[0] ?? facts.title })
  const below = belowHeadline(shown, headings)
  const { url, number } = pageAddress(document, html, [linked.url, canonical, facts.url], found)
  const outlet = pageOutlet(linked.outlet, newsroomName(facts.outlet))
  const outlets = [outlet, facts.outlet, hostOf(url)].flatMap((name) => name ?? [])
  return {
    ...facts,
    ...linked,
    title: pageTitle(decoded(document, linked.title ?? facts.title), headings, outlets),
    number,
    publishedAt: withClock(linked.publishedAt ?? facts.publishedAt ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined, below.date),
    section: decoded(document, linked.section ?? facts.section),
    outlet: decoded(document, outlet),
    byline: pageByline(authors, outlets) ?? pageByline((facts.byline ?? '').split(','), outlets) ?? pageByline(shownNames(bylineBlocks(document)), outlets) ?? pageByline([below.byline ?? ''], outlets),
    url,
  }
}

/** The date that the page shows where it states none, or only a day that it shows with its hour and zone: “Senin, 03 Jun 2024 09:15 WIB”. */
function withClock(stated: string | undefined, shown: string | undefined): string | undefined {
  const read = stated === undefined ? undefined : statedDate(stated)
  if (stated === undefined || shown === undefined || read === undefined || !('date' in read) || !/^\d{4}-\d{2}-\d{2}$/.test(read.date)) return stated ?? shown
  const [year = '', , day = ''] = read.date.split('-')
  const isSame = CLOCK.test(shown) && shown.includes(year) && new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).test(shown.replace(CLOCK, ''))
  return isSame ? shown : stated
}

/** “&quot;Kami siap&quot;”: templates write what they state as they write text. */
function decoded(document: Document, text: string | undefined): string | undefined {
  if (text === undefined || !/&#?\w+;/.test(text)) return text
  const holder = document.createElement('p')
  holder.innerHTML = text.replaceAll('<', '&lt;')
  return holder.textContent ?? text
}
