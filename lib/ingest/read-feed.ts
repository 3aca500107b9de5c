import { articleOf } from './article-of'
import { fragmentText } from './fragment-text'
import { failedPlace, type Place } from './place'
import type { Reading } from './read-item'
import { wholeAddress } from './whole-address'
import { bareName, childrenNamed, elementsNamed, xmlDocument } from './xml-document'

const FEEDS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf'])
/** Where a feed puts the text of an entry, and where only its summary. */
const TEXTS = ['content:encoded', 'content', 'body', 'xhtml:body']
const SUMMARIES = ['description', 'summary', 'media:description']
/** Many feeds put whole articles where a summary belongs. */
const LONGEST_SUMMARY = 1000

/** A feed (RSS, Atom) as a file: an article an entry, with the feed's name as its outlet. Nothing is fetched. */
export async function readFeed(bytes: Uint8Array): Promise<readonly Place[]> {
  const parsed = await xmlDocument('XML', bytes)
  if ('reason' in parsed) return failedPlace(parsed.reason)
  const { root } = parsed
  if (!FEEDS.has(bareName(root))) return failedPlace({ code: 'feed-missing', words: { found: root.nodeName.slice(0, 40) } })
  const channel = elementsNamed(root, 'channel')[0] ?? root
  const outlet = first(channel, 'title')
  const entries = elementsNamed(root, 'item', 'entry')
  const base = wholeAddress(linkOf(channel))
  if (entries.length === 0) return failedPlace({ code: 'entries-missing', words: { format: bareName(root) === 'feed' ? 'Atom' : 'RSS' } })
  return entries.map((entry, at) => ({ entry: `entry ${at + 1}`, read: () => readEntry(entry, outlet, base) }))
}

async function readEntry(entry: Element, outlet: string | undefined, base: string | undefined): Promise<Reading> {
  const full = TEXTS.map((name) => childrenNamed(entry, name)[0]).find((element) => element !== undefined && element.textContent?.trim() !== '')
  const summary = SUMMARIES.map((name) => childrenNamed(entry, name)[0]).find((element) => element !== undefined && element.textContent?.trim() !== '')
  const element = full ?? summary
  const text = element === undefined ? '' : await fragmentText(markupOf(element))
  if (element === undefined || text === '') return { reasons: [{ code: 'entry-empty' }] }
  const reading = articleOf({
    text, outlet,
    title: await plain(first(entry, 'title')),
    publishedAt: first(entry, 'pubDate', 'dc:date', 'published', 'issued'),
    updatedAt: first(entry, 'updated'),
    section: first(entry, 'category'),
    byline: first(entry, 'dc:creator') ?? first(childrenNamed(entry, 'author')[0] ?? entry, 'name') ?? first(entry, 'author'),
    url: wholeAddress(linkOf(entry), base),
  })
  if ('reasons' in reading || full !== undefined || text.length > LONGEST_SUMMARY) return reading
  return { ...reading, notes: [...(reading.notes ?? []), { code: 'text-summary', words: { field: element.nodeName } }] }
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

/** "rani@kabar.example (Rani Ayu)" is how RSS writes an author. */
function first(parent: Element, ...names: readonly string[]): string | undefined {
  const found = names.map((name) => childrenNamed(parent, name)[0]?.textContent?.trim()).find((text) => text)
  return found === undefined ? undefined : (/^\S+@\S+ \((.+)\)$/.exec(found)?.[1] ?? found)
}

async function plain(title: string | undefined): Promise<string | undefined> {
  return title !== undefined && /[<&]/.test(title) ? fragmentText(title) : title
}
