import type { getDocumentProxy } from 'unpdf'
import type { InputReason } from '../document'
import { articleOf } from './article-of'
import { columnByColumn } from './pdf/pdf-columns'
import { withInitials } from './pdf/pdf-initials'
import { pdfLines, type PdfLine, type PdfPiece } from './pdf/pdf-lines'
import { pdfParagraphs } from './pdf/pdf-paragraphs'
import { pageTitle } from './page/page-title'
import { problemOf } from './problem-of'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { withoutRepeatedEdges } from './pdf/repeated-edges'
import { sensibleTitle } from './facts/sensible-title'

const FORMAT = 'PDF'
const MAX_PAGES = 500
const MAX_PIECES = 500_000
/** Lines among which a headline stands. */
const LINES_OF_HEADLINES = 40
/** Checked between pages: a page whose program never ends has to be ended from outside, with the thread it runs in. */
const MAX_SECONDS = 60
const ENCRYPTED = /password/i
/** A font that does not say which letter each of its signs is gives its own numbers instead; of prose one in six is that of the blank. */
const CONTROLS = /[\x00-\x08\x0e-\x1f]/g
const MOST_CONTROLS = 0.05

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

interface Read {
  readonly pages: readonly (readonly PdfLine[])[]
  readonly title: string | undefined
  readonly notes: readonly InputReason[]
}

/** The text layer of a PDF: lines joined into paragraphs, words mended, headers and footers left out; of its properties the title alone. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const read = await pagesOf(bytes)
  if ('reason' in read) return failedFile(file, read.reason)
  const text = pdfParagraphs(withoutRepeatedEdges(read.pages))
  if (text.replace(/[^\p{L}]/gu, '') === '') return failedFile(file, { code: 'text-layer-missing' })
  if ((text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS) return failedFile(file, { code: 'text-layer-garbled' })
  // a browser keeps the title of the page, with the newsroom behind the headline
  const reading = articleOf({ text, title: pageTitle(sensibleTitle(read.title, file), text.split('\n', LINES_OF_HEADLINES), []) })
  const noted = 'article' in reading && read.notes.length > 0 ? { ...reading, notes: [...(reading.notes ?? []), ...read.notes] } : reading
  return [itemOf(file, undefined, noted)]
}

async function pagesOf(bytes: Uint8Array): Promise<Read | { readonly reason: InputReason }> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  // a copy: the library takes the bytes it is given
  const loading = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 })
  try {
    return await readPages(await loading.promise)
  } catch (error) {
    const problem = problemOf(error)
    return { reason: ENCRYPTED.test(problem) ? { code: 'format-encrypted' } : { code: 'format-broken', words: { format: FORMAT, problem } } }
  } finally {
    // a broken one would stay in memory as well
    await loading.destroy()
  }
}

async function readPages(pdf: Pdf): Promise<Read | { readonly reason: InputReason }> {
  const started = performance.now()
  const { info } = await pdf.getMetadata()
  const last = Math.min(pdf.numPages, MAX_PAGES)
  const pages: (readonly PdfLine[])[] = []
  let pieces = 0
  for (let number = 1; number <= last; number++) {
    if (performance.now() - started > MAX_SECONDS * 1000) return { reason: { code: 'time-over', words: { limit: String(MAX_SECONDS) } } }
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pieces += items.length
    if (pieces > MAX_PIECES) return { reason: { code: 'format-broken', words: { format: FORMAT, problem: `> ${MAX_PIECES}` } } }
    pages.push(withInitials(pdfLines(columnByColumn(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))))))
    page.cleanup()
  }
  const notes: readonly InputReason[] = pdf.numPages > last ? [{ code: 'pages-left-out', words: { limit: String(MAX_PAGES) } }] : []
  return { pages, title: titleOf(info), notes }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
  readonly height: number
}

function pieceOf({ str, transform, width, height }: TextItem): PdfPiece {
  const [scale = 0, , , , x = 0, y = 0] = transform.map(Number)
  return { text: str, x, y, width, height: height || Math.abs(scale) }
}

function titleOf(info: object): string | undefined {
  const title: unknown = new Map(Object.entries(info)).get('Title')
  return typeof title === 'string' ? title : undefined
}
