import type { InputReason } from '../document'
import { decodeText } from './text/decode-text'
import type { ColumnsOf } from './table/columns-of'
import { failedPlace, type Place } from './place'
import { readCsv } from './read-csv'
import { readDocx } from './read-docx'
import { readEml } from './read-eml'
import { readEpub } from './read-epub'
import { readHtml } from './read-html'
import { failedFile, type ReadItem } from './read-item'
import { readJson, readLines } from './read-json'
import { readMbox } from './read-mbox'
import { readMd } from './read-md'
import { readMht } from './read-mht'
import { readOdt } from './read-odt'
import { readPdf } from './read-pdf'
import { readRtf } from './read-rtf'
import { readTxt } from './read-txt'
import { readWarc } from './read-warc'
import { readXlsx } from './read-xlsx'
import { readXml } from './read-xml'
import { statedEncoding } from './text/stated-encoding'

/** How files of one kind are read. */
export type Format =
  | { readonly read: (file: string, bytes: Uint8Array) => readonly ReadItem[] | Promise<readonly ReadItem[]> }
  /** Such a file may hold several articles. */
  | { readonly places: (bytes: Uint8Array, columns: ColumnsOf) => Promise<readonly Place[]> }

const html = written(readHtml, statedEncoding)

/** Extension to reader. The libraries behind the readers are loaded with the first file that needs them. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['txt', written(async (file, text) => readTxt(file, text))],
  ['html', html],
  ['htm', html],
  ['xhtml', html],
  ['mht', { read: readMht }],
  ['mhtml', { read: readMht }],
  ['md', written(readMd)],
  ['markdown', written(readMd)],
  ['pdf', { read: readPdf }],
  ['docx', { read: readDocx }],
  ['odt', { read: readOdt }],
  ['rtf', { read: readRtf }],
  ['epub', { read: readEpub }],
  ['eml', { read: readEml }],
  ['mbox', { places: readMbox }],
  ['json', listed(readJson)],
  ['jsonl', listed(readLines)],
  ['ndjson', listed(readLines)],
  ['csv', listed(readCsv)],
  ['tsv', listed(readCsv)],
  ['xlsx', { places: readXlsx }],
  ['rss', { places: readXml }],
  ['atom', { places: readXml }],
  ['rdf', { places: readXml }],
  ['xml', { places: readXml }],
  ['warc', { places: readWarc }],
])

/** A format of letters: the bytes are decoded first. */
function written(read: (file: string, text: string) => Promise<readonly ReadItem[]>, encoding: (bytes: Uint8Array) => string | undefined = () => undefined): Format {
  return {
    read: async (file, bytes) => {
      const decoded = await decodeText(bytes, encoding(bytes))
      return 'reason' in decoded ? failedFile(file, decoded.reason) : read(file, decoded.text)
    },
  }
}

/** A format of letters that holds many articles. */
function listed(places: (text: string, columns: ColumnsOf) => readonly Place[]): Format {
  return {
    places: async (bytes, columns) => {
      const decoded = await decodeText(bytes)
      return 'reason' in decoded ? failedPlace(decoded.reason) : places(decoded.text, columns)
    },
  }
}

/** Why a file of another extension is not read. */
export function unknownFormat(extension: string | undefined): InputReason {
  const known = [...FORMATS.keys()].map((each) => `.${each}`).join(', ')
  return extension === undefined ? { code: 'extension-missing', words: { known } } : { code: 'extension-unknown', words: { extension, known } }
}
