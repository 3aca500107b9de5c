import { analyze } from './analysis/analyze'
import { answer, type Answer } from './answer'
import { inputReasonText } from './document'
import { readFile, type ReadItem } from './ingest'

export { MAX_FILE_BYTES } from './ingest'

/** The answer for one article of a file, with the text that its offsets index. */
export type FileAnswer = { readonly file: string; readonly entry?: string; readonly note?: string; readonly text: string } & Answer

/** A file, or a place in one, that yields no article, and why. */
export interface FileError {
  readonly file: string
  readonly entry?: string
  readonly error: string
}

/**
 * Answers files article by article, in their order, as they are read; stores nothing.
 * `open` gives the bytes of a file, or null where it cannot be read, which costs that file only.
 */
export async function* analyzeFiles(files: readonly string[], open: (file: string) => Promise<Uint8Array | null>): AsyncGenerator<FileAnswer | FileError> {
  for (const file of files) {
    const bytes = await open(file)
    if (bytes === null) yield { file, error: inputReasonText([{ code: 'path-closed' }], 'en') }
    else for (const item of await readFile(file, bytes)) yield answerItem(file, item)
  }
}

function answerItem(file: string, item: ReadItem): FileAnswer | FileError {
  const place = item.entry === undefined ? { file } : { file, entry: item.entry }
  if (item.kind === 'failed') return { ...place, error: inputReasonText(item.reasons, 'en') }
  return { ...place, ...(item.notes === undefined ? {} : { note: inputReasonText(item.notes, 'en') }), text: item.article.text, ...answer(analyze(item.article)) }
}
