import type { InputReason } from '../document'
import { chooseFormat } from './choose-format'
import type { Columns } from './field-names'
import { gluedWords } from './glued-words'
import { problemOf } from './problem-of'
import { failedFile, type ReadItem } from './read-item'

const MAX_MEGABYTES = 10
/** A news page is under one megabyte. */
export const MAX_FILE_BYTES = MAX_MEGABYTES * 1024 * 1024
/** What a file over the limit is told. */
export const TOO_LARGE: InputReason = { code: 'file-too-large', words: { limit: String(MAX_MEGABYTES) } }

export interface ReadOptions {
  /** Which columns, or keys, hold which field, where a person said so. */
  readonly columns?: Columns
}

/**
 * The articles of one file, in their order; a place that holds none is a failed item with its reason.
 * Always gives at least one item and never throws. `name` ends in the extension that says which format it is.
 */
export async function readFile(name: string, bytes: Uint8Array, { columns = {} }: ReadOptions = {}): Promise<readonly ReadItem[]> {
  if (bytes.length > MAX_FILE_BYTES) return failedFile(name, TOO_LARGE)
  try {
    const chosen = await chooseFormat(name, bytes)
    if ('reason' in chosen) return failedFile(name, chosen.reason)
    if (bytes.length === 0) return failedFile(name, { code: 'file-empty' })
    const items = await chosen.format.read(name, bytes, columns)
    return items.map((item) => noted(item, chosen.note))
  } catch (error) {
    // a fault of a library, or of ours, found by one file out of millions, costs that file only
    return failedFile(name, { code: 'file-unreadable', words: { problem: problemOf(error) } })
  }
}

/** Whether a file is one article, whatever is in it, so that it need not be read to know its items. */
export async function holdsOneArticle(name: string, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length > MAX_FILE_BYTES) return true
  const chosen = await chooseFormat(name, bytes)
  return 'reason' in chosen || !chosen.format.many
}

/** The item with what is to be known of its format and its text. */
function noted(item: ReadItem, note: InputReason | undefined): ReadItem {
  if (item.kind === 'failed') return item
  const glued = gluedWords(item.article.text)
  const notes = [...(note === undefined ? [] : [note]), ...(item.notes ?? []), ...(glued === null ? [] : [glued])]
  return notes.length === 0 ? item : { ...item, notes }
}
