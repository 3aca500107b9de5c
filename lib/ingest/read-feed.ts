import { articleOf } from './article-of'
import { withoutFirstAppearance } from './feed/feed-furniture'
import { feedOutlet } from './feed/feed-outlet'
import { fragmentText } from './markup/fragment-text'
import { leaveFurniture } from './page/leave-furniture'
import { failedPlace, placesOf, type Place } from './place'
import type { Reading } from './read-item'
import { wholeAddress } from './facts/whole-address'
import { bareName, childrenNamed, elementsNamed } from './markup/xml-document'

const FEEDS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf'])
/** Where a feed puts the text of an entry, and where only its summary. */
const TEXTS = ['content:encoded', 'content', 'body', 'xhtml:body']
const SUMMARIES = ['description', 'summary', 'media:description']
/** Many feeds put whole articles where a summary belongs. */
const LONGEST_SUMMARY = 1000

/** Kinds of what WordPress exports that are no articles. */
const NO_ARTICLES: ReadonlySet<string> = new Set(['attachment', 'nav_menu_item', 'revision', 'custom_css', 'customize_changeset', 'wp_global_styles', 'wp_navigation', 'wp_template', 'wp_template_part', 'wp_block'])

export function isFeed(root: Element): boolean {
  return FEEDS.has(bareName(root))
}

/** The entries of a feed (RSS, Atom): an article an entry, with the feed's name as its outlet. */
export function feedEntries(root: Element): readonly Place[] {
  const channel = elementsNamed(root, 'channel')[0] ?? root
  const entries = elementsNamed(root, 'item', 'entry').filter((entry) => !NO_ARTICLES.has(first(entry, 'wp:post_type') ?? ''))
  const base = wholeAddress(linkOf(channel))
  const title = first(channel, 'title')
  if (entries.length === 0) return failedPlace({ code: 'entries-missing', words: { format: bareName(root) === 'feed' ? 'Atom' : 'RSS' } })
  return placesOf(entries, (number) => `entry ${number}`, async (entry) => readEntry(entry, feedOutlet(await plain(title), base), base))
}

async function readEntry(entry: Element, outlet: string | undefined, base: string | undefined): Promise<Reading> {
  const full = TEXTS.map((name) => childrenNamed(entry, name)[0]).find((element) => element !== undefined && element.textContent?.trim() !== '')
  const summary = SUMMARIES.map((name) => childrenNamed(entry, name)[0]).find((element) => element !== undefined && element.textContent?.trim() !== '')
  const element = full ?? summary
  const text = element === undefined ? '' : withoutFirstAppearance(await fragmentText(markupOf(element), leaveFurniture))
  if (element === undefined || text === '') return { reasons: [{ code: 'entry-empty' }] }
  const reading = articleOf({
    text, outlet,
    title: await plain(first(entry, 'title')),
    publishedAt: first(entry, 'pubDate', 'dc:date', 'published', 'issued'),
    updatedAt: first(entry, 'updated'),
    section: first(entry, 'category'),
    byline: authorsOf(entry),
    url: wholeAddress(linkOf(entry), base),
  })
  if ('reasons' in reading || full !== undefined || text.length > LONGEST_SUMMARY) return reading
  return { ...reading, notes: [...(reading.notes ?? []), { code: 'text-summary', words: { field: element.nodeName } }] }
}

/** "rani@kabar.example (Rani Ayu)" is how RSS writes an author, an element with a name how Atom does. */
function authorsOf(entry: Element): string | undefined {
  const names = [...childrenNamed(entry, 'dc:creator'), ...childrenNamed(entry, 'author')].flatMap((author) => first(author, 'name') ?? named(author) ?? [])
  return [...new Set(names)].join(', ') || undefined
}

/** HTML stands as text in a feed; Atom may also hold it as elements. */
function markupOf(element: Element): string {
  return element.children.length > 0 ? element.innerHTML : (element.textContent ?? '')
}

function linkOf(entry: Element): string | undefined {
  const links = childrenNamed(entry, 'link')
  const chosen = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0]
  const id = first(entry, 'guid', 'id')
  return (chosen?.getAttribute('href') ?? chosen?.textContent?.trim()) || (id !== undefined && /^https?:/.test(id) ? id : undefined)
}

function first(parent: Element, ...names: readonly string[]): string | undefined {
  return names.map((name) => named(childrenNamed(parent, name)[0])).find((text) => text !== undefined)
}

function named(element: Element | undefined): string | undefined {
  const text = element?.textContent?.trim()
  return text === undefined || text === '' ? undefined : (/^\S+@\S+ \((.+)\)$/.exec(text)?.[1] ?? text)
}

async function plain(title: string | undefined): Promise<string | undefined> {
  return title !== undefined && /[<&]/.test(title) ? fragmentText(title) : title
}
