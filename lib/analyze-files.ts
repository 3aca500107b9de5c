import { analyze } from './analysis/analyze'
import { answer, type Answer } from './answer'
import { inputReasonText } from './document'
import { archiveInside, archiveKind, readArchive, readFile, type ArchiveKind, type ReadItem } from './ingest'

export { MAX_FILE_BYTES } from './ingest'

/** The answer for one article of a file, with the text that its offsets index. */
export type FileAnswer = { readonly file: string; readonly entry?: string; readonly note?: string; readonly text: string } & Answer

/** A file, or a place in one, that yields no article, and why. */
export interface FileError {
  readonly file: string
  readonly entry?: string
  readonly error: string
}

/** How files are opened; null where one cannot be, which costs that file only. */
export interface Opener {
  readonly bytes: (file: string) => Promise<Uint8Array | null>
  /** For archives, which are not held in memory. */
  readonly stream: (file: string) => Promise<AsyncIterable<Uint8Array> | null>
}

/** Answers files, and what is in archives, article by article, in their order, as they are read; stores nothing. */
export async function* analyzeFiles(files: readonly string[], opener: Opener): AsyncGenerator<FileAnswer | FileError> {
  for (const file of files) {
    const bytes = archiveKind(file) === null ? await opener.bytes(file) : null
    const kind = bytes === null ? archiveKind(file) : await archiveInside(file, bytes)
    if (kind !== null) {
      const stream = await opener.stream(file)
      if (stream === null) yield closed(file)
      else yield* answerArchive(file, kind, stream)
    } else if (bytes === null) yield closed(file)
    else for (const item of await readFile(file, bytes)) yield answerItem(file, item)
  }
}

/** What is in an archive and no article, a folder or a picture, is passed over in silence. */
async function* answerArchive(file: string, kind: ArchiveKind, stream: AsyncIterable<Uint8Array>): AsyncGenerator<FileAnswer | FileError> {
  let answered = false
  for await (const member of readArchive(archiveKind(file) === null ? `${file}.${kind}` : file, stream)) {
    if ('skipped' in member) continue
    answered = true
    if ('refused' in member) yield { file, ...(member.path === '' ? {} : { entry: member.path }), error: inputReasonText([member.refused], 'en') }
    else for (const item of await readFile(member.path, member.bytes)) yield answerItem(file, { ...item, entry: item.name })
  }
  if (!answered) yield { file, error: inputReasonText([{ code: 'archive-empty' }], 'en') }
}

function closed(file: string): FileError {
  return { file, error: inputReasonText([{ code: 'path-closed' }], 'en') }
}

function answerItem(file: string, item: ReadItem): FileAnswer | FileError {
  const place = item.entry === undefined ? { file } : { file, entry: item.entry }
  if (item.kind === 'failed') return { ...place, error: inputReasonText(item.reasons, 'en') }
  return { ...place, ...(item.notes === undefined ? {} : { note: inputReasonText(item.notes, 'en') }), text: item.article.text, ...answer(analyze(item.article)) }
}
