import type { InputReason } from '../document'
import { decodeText } from './decode-text'
import type { Columns } from './field-names'
import { readCsv } from './read-csv'
import { readDocx } from './read-docx'
import { readEml } from './read-eml'
import { readEpub } from './read-epub'
import { readFeed } from './read-feed'
import { readHtml } from './read-html'
import { failedFile, type ReadItem } from './read-item'
import { readJson } from './read-json'
import { readJsonl } from './read-jsonl'
import { readMbox } from './read-mbox'
import { readMd } from './read-md'
import { readMht } from './read-mht'
import { readOdt } from './read-odt'
import { readPdf } from './read-pdf'
import { readRtf } from './read-rtf'
import { readTxt } from './read-txt'
import { readWarc } from './read-warc'
import { readXlsx } from './read-xlsx'
import { statedEncoding } from './stated-encoding'

/** How files of one kind are read. */
export interface Format {
  readonly read: (file: string, bytes: Uint8Array, columns: Columns) => readonly ReadItem[] | Promise<readonly ReadItem[]>
  /** Whether such a file may hold several articles, which are then told apart by reading it. */
  readonly many: boolean
}

type ReadText = (file: string, text: string, columns: Columns) => readonly ReadItem[] | Promise<readonly ReadItem[]>

const html = text(readHtml, { many: false, encoding: statedEncoding })

/** Extension to reader. The libraries behind the readers are loaded with the first file that needs them. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['txt', text(readTxt, { many: false })],
  ['html', html],
  ['htm', html],
  ['xhtml', html],
  ['mht', { read: readMht, many: false }],
  ['mhtml', { read: readMht, many: false }],
  ['md', text(readMd, { many: false })],
  ['markdown', text(readMd, { many: false })],
  ['pdf', { read: readPdf, many: false }],
  ['docx', { read: readDocx, many: false }],
  ['odt', { read: readOdt, many: false }],
  ['rtf', { read: readRtf, many: false }],
  ['epub', { read: readEpub, many: false }],
  ['eml', { read: readEml, many: false }],
  ['mbox', { read: readMbox, many: true }],
  ['json', text(readJson, { many: true })],
  ['jsonl', text(readJsonl, { many: true })],
  ['ndjson', text(readJsonl, { many: true })],
  ['csv', text(readCsv, { many: true })],
  ['tsv', text(readCsv, { many: true })],
  ['xlsx', { read: readXlsx, many: true }],
  ['rss', { read: readFeed, many: true }],
  ['atom', { read: readFeed, many: true }],
  ['rdf', { read: readFeed, many: true }],
  ['xml', { read: readFeed, many: true }],
  ['warc', { read: readWarc, many: true }],
])

/** A format of letters: the bytes are decoded first. */
function text(read: ReadText, { many, encoding = () => undefined }: { readonly many: boolean; readonly encoding?: (bytes: Uint8Array) => string | undefined }): Format {
  return {
    many,
    read: async (file, bytes, columns) => {
      const decoded = await decodeText(bytes, encoding(bytes))
      return 'reason' in decoded ? failedFile(file, decoded.reason) : read(file, decoded.text, columns)
    },
  }
}

/** Why a file of another extension is not read. */
export function unknownFormat(extension: string | undefined): InputReason {
  const known = [...FORMATS.keys()].map((each) => `.${each}`).join(', ')
  return extension === undefined ? { code: 'extension-missing', words: { known } } : { code: 'extension-unknown', words: { extension, known } }
}
