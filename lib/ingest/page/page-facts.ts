/** Names under which pages state a fact, best first, in lower case: of Open Graph, schema.org, Dublin Core, of what measures readers, and of portals' own. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'headline'],
  publishedAt: [
    'article:published_time', 'og:published_time', 'datepublished', 'article:published', 'publishdate', 'publish-date', 'pubdate', 'published_date', 'content_publisheddate', 'dtk:publishdate', 'parsely-pub-date', 'sailthru.date',
    'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'dc.date.issued', 'dcterms.created', 'dc.date', 'originalpublicationdate', 'date',
  ],
  updatedAt: ['article:modified_time', 'og:updated_time', 'datemodified', 'article:modified', 'lastmod', 'last-modified', 'dcterms.modified'],
  section: ['article:section', 'articlesection', 'parsely-section', 'section'],
  outlet: ['og:site_name', 'application-name', 'publisher'],
  byline: ['author', 'content_author', 'dtk:author', 'article:author', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'dc.creator', 'byl', 'article:author_name'],
  url: ['og:url'],
} as const

export type PageFact = keyof typeof NAMES
export type PageFacts = { readonly [Fact in PageFact]?: string }

/** What the head of a page and the marks on its elements (schema.org microdata) state; what one name leaves blank the next may tell. */
export function pageFacts(document: Document): PageFacts {
  const stated = new Map<string, string>()
  const state = (name: string | null, value: string | null | undefined) => {
    const key = name?.trim().toLowerCase() ?? ''
    if (key !== '' && typeof value === 'string' && value.trim() !== '' && !stated.has(key)) stated.set(key, value)
  }
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) if (!isInPerson(meta, attribute)) state(meta.getAttribute(attribute), meta.getAttribute('content'))
  }
  for (const element of document.querySelectorAll('[itemprop]')) {
    if (element.hasAttribute('content')) continue
    const inner = element.querySelector('[itemprop~="name"]')
    state(element.getAttribute('itemprop'), element.hasAttribute('itemscope') ? (inner?.getAttribute('content') ?? inner?.textContent) : (element.getAttribute('datetime') ?? element.textContent))
  }
  const first = (fact: PageFact) => NAMES[fact].flatMap((name) => acceptable(fact, stated.get(name)) ?? [])[0]
  return Object.fromEntries(Object.keys(NAMES).flatMap((fact) => (isFact(fact) && first(fact) !== undefined ? [[fact, first(fact)]] : [])))
}

/** The name of a person or newsroom is stated by the element around it. */
function isInPerson(meta: Element, attribute: string): boolean {
  return attribute === 'itemprop' && meta.getAttribute('itemprop') === 'name'
}

/** The address of a profile is no name. */
function acceptable(fact: PageFact, value: string | undefined): string | undefined {
  return fact === 'byline' && /^(?:https?:)?\/\//.test(value ?? '') ? undefined : value
}

function isFact(name: string): name is PageFact {
  return name in NAMES
}
