import { articleOf } from './article-of'
import { decodeText } from './text/decode-text'
import { fragmentText } from './markup/fragment-text'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { sensibleTitle } from './facts/sensible-title'
import { statedEncoding } from './text/stated-encoding'
import { unzipDocument } from './markup/unzip-document'
import { childrenNamed, elementsNamed, xmlDocument } from './markup/xml-document'

const FORMAT = 'EPUB'

/** A book as one article: its pages in the order of its spine, and what its package states. Covers and tables of contents are left out. */
export async function readEpub(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const unzipped = await unzipDocument(FORMAT, bytes, (path) => /\.(?:xml|opf|x?html?)$/i.test(path))
  if ('reason' in unzipped) return failedFile(file, unzipped.reason)
  const { parts } = unzipped
  const broken = (problem: string) => failedFile(file, { code: 'format-broken', words: { format: FORMAT, problem } })
  if (parts.has('META-INF/encryption.xml') && parts.has('META-INF/rights.xml')) return failedFile(file, { code: 'format-encrypted' })
  const container = await rootOf(parts.get('META-INF/container.xml'))
  const packagePath = container === null ? null : (elementsNamed(container, 'rootfile')[0]?.getAttribute('full-path') ?? null)
  const book = packagePath === null ? null : await rootOf(parts.get(packagePath))
  if (packagePath === null || book === null) return broken('META-INF/container.xml')
  const pages = await Promise.all([...new Set(spineOf(book))].map((href) => pageText(parts.get(beside(packagePath, href)))))
  const text = pages.filter((page) => page !== '').join('\n\n')
  if (text === '') return failedFile(file, { code: 'format-empty', words: { format: FORMAT } })
  const stated = (name: string) => elementsNamed(book, 'metadata').flatMap((metadata) => childrenNamed(metadata, `dc:${name}`)).map((element) => element.textContent?.trim() ?? '')
  const byline = stated('creator').filter((name) => name !== '' && !/^unknown\b/i.test(name)).join(', ')
  // with a time it is the moment when a program made the book
  const day = stated('date').find((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
  return [itemOf(file, undefined, articleOf({
    text, byline, title: sensibleTitle(stated('title')[0], file), publishedAt: day, outlet: stated('publisher')[0],
  }))]
}

async function rootOf(part: Uint8Array | undefined): Promise<Element | null> {
  if (part === undefined) return null
  const parsed = await xmlDocument(FORMAT, part)
  return 'reason' in parsed ? null : parsed.root
}

/** Paths of the pages in reading order; a page that is named twice is read once. */
function spineOf(book: Element): readonly string[] {
  const items = new Map(elementsNamed(book, 'item').map((item) => [item.getAttribute('id'), item]))
  const read = elementsNamed(book, 'itemref').filter((reference) => reference.getAttribute('linear') !== 'no')
  return read.flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'))
    const aside = /\bnav\b|\bcover\b/.test(item?.getAttribute('properties') ?? '')
    return item === undefined || aside ? [] : [item.getAttribute('href') ?? '']
  })
}

async function pageText(part: Uint8Array | undefined): Promise<string> {
  if (part === undefined) return ''
  const decoded = await decodeText(part, statedEncoding(part))
  return 'reason' in decoded || /epub:type="[^"]*\b(?:toc|cover|titlepage)\b/.test(decoded.text) ? '' : fragmentText(decoded.text)
}

/** The path of a link inside the book: "../text/one.xhtml" beside "OEBPS/content.opf". */
function beside(path: string, href: string): string {
  const [target = ''] = href.split('#')
  const steps = [...path.split('/').slice(0, -1), ...(decoded(target)).split('/')]
  return steps.reduce<readonly string[]>((way, step) => (step === '..' ? way.slice(0, -1) : step === '.' || step === '' ? way : [...way, step]), []).join('/')
}

function decoded(href: string): string {
  return href.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
