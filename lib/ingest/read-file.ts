import { decodeText } from './decode-text'
import { itemOf, type ReadItem } from './read-item'
import { readCsv } from './read-csv'
import { readHtml } from './read-html'
import { readJson } from './read-json'
import { readJsonl } from './read-jsonl'
import { readTxt } from './read-txt'
import { statedEncoding } from './stated-encoding'

/** 10 MB: a news page is under one. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

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
  const failed = (reason: string) => [itemOf(name, undefined, { reason })]
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  const format = extension === undefined ? undefined : FORMATS.get(extension)
  if (format === undefined) return failed(unknownFormat(extension))
  if (bytes.length > MAX_FILE_BYTES) return failed('The file is larger than 10 MB; expected one article or a list of them in less. Split it into smaller files.')
  const decoded = await decodeText(bytes, format === readHtml ? statedEncoding(bytes) : undefined)
  return 'reason' in decoded ? failed(decoded.reason) : format(name, decoded.text)
}

function unknownFormat(extension: string | undefined): string {
  const found = extension === undefined ? 'The file name has no extension' : `Files ending in .${extension} are not read`
  return `${found}; expected ${[...FORMATS.keys()].map((known) => `.${known}`).join(', ')}. Save the article in one of these.`
}
