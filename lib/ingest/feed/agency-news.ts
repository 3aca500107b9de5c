import { articleOf } from '../article-of'
import { fragmentText } from '../markup/fragment-text'
import { pageByline } from '../page/page-byline'
import { placesOf, type Place } from '../place'
import type { Reading } from '../read-item'
import { bareName, elementsNamed } from '../markup/xml-document'

const ROOTS: ReadonlySet<string> = new Set(['nitf', 'newsml', 'newsitem', 'newsmessage'])
/** Where an item keeps its text, best first; in capitals where they have any, names are compared without them. */
const TEXTS = ['body.content', 'inlinexml', 'inlinedata', 'datacontent']
/** Best first: when it was sent out, not when it was written. */
const DATES = ['date.issue', 'firstcreated', 'versioncreated', 'story.date', 'thisrevisioncreated', 'contentcreated']
const NO_TEXT = 'media, head, title, body\\.head, hedline'

/** Whether an XML file is what news agencies deliver: NITF, NewsML or NewsML-G2. */
export function isAgencyNews(root: Element): boolean {
  return ROOTS.has(bareName(root))
}

/** The items of a delivery of a news agency (IPTC: NITF, NewsML 1.2, NewsML-G2), an article an item. */
export function agencyNews(root: Element): readonly Place[] {
  const items = bareName(root) === 'newsitem' ? [root] : elementsNamed(root, 'newsitem')
  if (items.length < 2) return [{ read: () => readItem(items[0] ?? root) }]
  return placesOf(items, (number) => `entry ${number}`, readItem)
}

async function readItem(item: Element): Promise<Reading> {
  const holder = TEXTS.map((name) => elementsNamed(item, name)[0]).find((element) => element !== undefined)
  const markup = holder === undefined ? '' : holder.children.length > 0 ? holder.innerHTML : (holder.textContent ?? '')
  const text = await fragmentText(markup, (document) => { for (const element of document.querySelectorAll(NO_TEXT)) element.remove() })
  if (text === '') return { reasons: [{ code: 'entry-empty' }] }
  const outlet = providerOf(item)
  return articleOf({
    text, outlet,
    title: shown(item, 'hl1') ?? shown(item, 'headline') ?? shown(item, 'hedline'),
    publishedAt: DATES.map((name) => elementsNamed(item, name)[0]).map((element) => element?.getAttribute('norm') ?? textOf(element)).find((date) => date !== undefined),
    byline: pageByline(authorsOf(item), [outlet ?? '']),
    language: elementsNamed(item, 'language')[0]?.getAttribute('tag'),
  })
}

/** “<provider><name>…”, `<provider literal="kabar.example"/>`, of the older forms the line that credits it. */
function providerOf(item: Element): string | undefined {
  const [provider] = elementsNamed(item, 'provider')
  const named = provider === undefined ? undefined : (textOf(elementsNamed(provider, 'name')[0]) ?? provider.getAttribute('literal') ?? undefined)
  return named ?? shown(item, 'creditline') ?? shown(item, 'distributor') ?? elementsNamed(item, 'doc.copyright')[0]?.getAttribute('holder') ?? undefined
}

function authorsOf(item: Element): readonly string[] {
  const lines = elementsNamed(item, 'byline', 'by')
  const holders = lines.length > 0 ? lines : elementsNamed(item, 'creator')
  return holders.flatMap((holder) => {
    const people = elementsNamed(holder, 'person', 'name').flatMap((person) => textOf(person) ?? [])
    return people.length > 0 ? people : (textOf(holder) ?? [])
  })
}

function shown(item: Element, name: string): string | undefined {
  return textOf(elementsNamed(item, name)[0])
}

function textOf(element: Element | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined
}
