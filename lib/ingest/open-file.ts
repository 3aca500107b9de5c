import type { InputReason } from '../document'
import { articleOf } from './article-of'
import { bundledArticles } from './bundle'
import { chooseFormat } from './kind/choose-format'
import { columnsOf, type ColumnWishes } from './table/columns-of'
import { dayInName } from './facts/day-in-name'
import { gluedWords } from './text/glued-words'
import { failedPlace, type Place } from './place'
import { problemOf } from './problem-of'
import { itemOf, type ReadItem } from './read-item'
import { MAX_TEXT, TEXT_TOO_LONG } from './text/text-limit'

const MAX_MEGABYTES = 10
/** A news page is under one megabyte. */
export const MAX_FILE_BYTES = MAX_MEGABYTES * 1024 * 1024
/** What a file over the limit is told. */
export const TOO_LARGE: InputReason = { code: 'file-too-large', words: { limit: String(MAX_MEGABYTES) } }

/** An article-to-be of a file: its name is known, it is read when it is asked for. */
export interface OpenItem {
  /** The file, or the file and the place in it: "news.jsonl line 3". */
  readonly name: string
  /** Never throws. */
  readonly read: () => Promise<ReadItem>
  /** Where only reading the file tells how many articles it holds: those, the first of them in this place. Never throws. */
  readonly all?: () => Promise<readonly OpenItem[]>
}

/**
 * The articles-to-be of one file, in their order: as many as it has places, whether they turn out to hold an article or not. Always gives at
 * least one and never throws. `name` ends in the extension that says which format it is.
 */
export async function openFile(name: string, bytes: Uint8Array, wishes: ColumnWishes = {}): Promise<readonly OpenItem[]> {
  if (bytes.length > MAX_FILE_BYTES) return opened(name, failedPlace(TOO_LARGE))
  try {
    const chosen = await chooseFormat(name, bytes)
    if ('reason' in chosen) return opened(name, failedPlace(chosen.reason))
    if (bytes.length === 0) return opened(name, failedPlace({ code: 'file-empty' }))
    const { format, note } = chosen
    if ('places' in format) return opened(name, await format.places(bytes, columnsOf(wishes)), note)
    const read = (): Promise<ReadItem> => guarded(name, async () => dated(only(name, await format.read(name, bytes))), note)
    const all = async (): Promise<readonly OpenItem[]> => apart(await read(), note)
    return [{ name, read: async () => (await all())[0]?.read() ?? read(), all }]
  } catch (error) {
    return opened(name, failedPlace(unreadable(error)))
  }
}

/** Every article of a file, whether its names and places or only its text tells them apart. Never throws. */
export async function openAll(name: string, bytes: Uint8Array, wishes: ColumnWishes = {}): Promise<readonly OpenItem[]> {
  const items: OpenItem[] = []
  for (const item of await openFile(name, bytes, wishes)) items.push(...(await item.all?.() ?? [item]))
  return items
}

/** The articles of a file that a press database wrote; any other is one. */
function apart(item: ReadItem, note: InputReason | undefined): readonly OpenItem[] {
  const articles = item.kind === 'failed' ? null : bundledArticles(item.article.text)
  if (articles === null) return [{ name: item.name, read: async () => item }]
  return opened(item.name, articles.map((stated, at) => ({ entry: `article ${at + 1}`, read: () => articleOf(stated) })), note)
}

function opened(file: string, places: readonly Place[], note?: InputReason): readonly OpenItem[] {
  return places.map(({ entry, read }) => {
    const name = entry === undefined ? file : `${file} ${entry}`
    return { name, read: () => guarded(name, async () => itemOf(file, entry, await read()), note) }
  })
}

/** A fault of a library, or of ours, found by one file out of millions, costs that place only. */
async function guarded(name: string, read: () => Promise<ReadItem>, note: InputReason | undefined): Promise<ReadItem> {
  try {
    return noted(await read(), note)
  } catch (error) {
    return { kind: 'failed', name, reasons: [unreadable(error)] }
  }
}

function unreadable(error: unknown): InputReason {
  return { code: 'file-unreadable', words: { problem: problemOf(error) } }
}

function only(file: string, [item]: readonly ReadItem[]): ReadItem {
  return item ?? { kind: 'failed', name: file, reasons: [{ code: 'articles-missing' }] }
}

/** A file that is one article may be named by its day. */
function dated(item: ReadItem): ReadItem {
  const fileDay = item.kind === 'failed' ? undefined : dayInName(item.name)
  return item.kind === 'failed' || fileDay === undefined ? item : { ...item, article: { ...item.article, fileDay } }
}

/** The item with what is to be known of its format and its text. */
function noted(item: ReadItem, note: InputReason | undefined): ReadItem {
  if (item.kind === 'failed') return item
  if (item.article.text.length > MAX_TEXT) return { kind: 'failed', name: item.name, ...(item.entry === undefined ? {} : { entry: item.entry }), reasons: [TEXT_TOO_LONG] }
  const glued = gluedWords(item.article.text)
  const notes = [...(note === undefined ? [] : [note]), ...(item.notes ?? []), ...(glued === null ? [] : [glued])]
  return notes.length === 0 ? item : { ...item, notes }
}
