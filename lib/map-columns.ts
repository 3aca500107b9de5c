import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Columns, InputReasonCode } from './document'
import { openFile, previewColumns, recognisedColumns, type PreviewedColumn } from './ingest'
import { countFailed, rememberColumns, rememberedColumns, rereadFiles, unreadFiles } from './store'

const unzip = promisify(gunzip)

/** Why a table or a list of records gives no article that a person can mend by saying what its columns hold. */
const UNKNOWN_COLUMNS: readonly InputReasonCode[] = ['column-missing', 'field-missing']
/** Files that are read again in one transaction. */
const FILES_A_STEP = 50

/** A file whose columns nobody knows. */
export interface UnknownColumns {
  readonly file: string
  readonly columns: readonly PreviewedColumn[]
  /** What is recognised by name, and would be taken. */
  readonly recognised: Columns
  /** Items of the upload that failed for want of it. */
  readonly failed: number
}

/** The number of an upload's items that failed because their columns are not known. */
export function countUnknownColumns(upload: string): Promise<number> {
  return countFailed(upload, UNKNOWN_COLUMNS)
}

/** The first file of an upload whose columns a person can say; null where there is none. */
export async function unknownColumns(upload: string): Promise<UnknownColumns | null> {
  let after: string | undefined
  for (;;) {
    const [file] = await unreadFiles(upload, UNKNOWN_COLUMNS, { limit: 1, after })
    if (file === undefined) return null
    const columns = await previewColumns(file.name, await unzip(file.zipped))
    if (columns.length > 0) return { file: file.name, columns, recognised: recognisedColumns(columns.map(({ name }) => name)), failed: await countUnknownColumns(upload) }
    after = file.id
  }
}

/** Remembers which column holds what in files with these columns, and reads those of the upload again. */
export async function mapColumns(upload: string, names: readonly string[], columns: Columns): Promise<void> {
  await rememberColumns(names, columns)
  const remembered = await rememberedColumns()
  let after: string | undefined
  for (;;) {
    const files = await unreadFiles(upload, UNKNOWN_COLUMNS, { limit: FILES_A_STEP, after })
    if (files.length === 0) return
    const opened = await Promise.all(files.map(async ({ id, name, zipped }) => ({ id, items: (await openFile(name, await unzip(zipped), { remembered })).map((item) => item.name) })))
    await rereadFiles(opened)
    after = files.at(-1)?.id
  }
}
