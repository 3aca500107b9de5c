import type { InputReason } from '../document'
import { decodeText } from './decode-text'
import { failedFile, type ReadItem } from './read-item'
import { readCsv } from './read-csv'
import { readHtml } from './read-html'
import { readJson } from './read-json'
import { readJsonl } from './read-jsonl'
import { readTxt } from './read-txt'
import { statedEncoding } from './stated-encoding'

const MAX_MEGABYTES = 10
/** A news page is under one megabyte. */
export const MAX_FILE_BYTES = MAX_MEGABYTES * 1024 * 1024
/** What a file over the limit is told. */
export const TOO_LARGE: InputReason = { code: 'file-too-large', words: { limit: String(MAX_MEGABYTES) } }

type Format = (file: string, text: string) => readonly ReadItem[] | Promise<readonly ReadItem[]>

/** Extension to reader. */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['txt', readTxt],
  ['html', readHtml],
  ['htm', readHtml],
  ['json', readJson],
  ['jsonl', readJsonl],
  ['ndjson', readJsonl],
  ['csv', readCsv],
])

/**
 * The articles of one file, in their order; a place that holds none is a failed item with its reason.
 * Always gives at least one item and never throws. `name` ends in the extension that says which format it is.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  const format = extension === undefined ? undefined : FORMATS.get(extension)
  if (format === undefined) return failedFile(name, unknownFormat(extension))
  if (bytes.length > MAX_FILE_BYTES) return failedFile(name, TOO_LARGE)
  const decoded = await decodeText(bytes, format === readHtml ? statedEncoding(bytes) : undefined)
  return 'reason' in decoded ? failedFile(name, decoded.reason) : format(name, decoded.text)
}

function unknownFormat(extension: string | undefined): InputReason {
  const known = [...FORMATS.keys()].map((each) => `.${each}`).join(', ')
  return extension === undefined ? { code: 'extension-missing', words: { known } } : { code: 'extension-unknown', words: { extension, known } }
}
