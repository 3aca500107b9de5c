import { createHash } from 'node:crypto'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { InputReason } from '../../lib/document'
import { leftAside } from '../../lib/add-articles'
import type { IncomingFile } from '../../lib/store'

/** Files of watched folders with their looks, each followed by the word that all of it has come in. */
export async function* watchedFiles(looks: ReadonlyMap<string, string>): AsyncGenerator<IncomingFile> {
  for (const [file, look] of looks) {
    const opened = await openOne(file, true)
    if (!('stream' in opened)) {
      yield opened
      continue
    }
    const hash = createHash('sha256')
    yield { ...opened, stream: counted(opened.stream, hash) }
    yield { taken: { path: path.resolve(file), look, digest: hash.digest('hex') } }
  }
}

/** SHA-256 of a file; null where it cannot be read. */
export async function digestOf(file: string): Promise<string | null> {
  const opened = await openOne(file, true)
  if (!('stream' in opened)) return null
  const hash = createHash('sha256')
  try {
    for await (const part of counted(opened.stream, hash)) void part
    return hash.digest('hex')
  } catch {
    return null
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, hash: { readonly update: (part: Uint8Array) => unknown }): AsyncGenerator<Uint8Array> {
  for await (const part of stream) {
    hash.update(part)
    yield part
  }
}

/** The files of the paths, folders opened, hidden files left aside; read one by one. What cannot be read is refused with its reason, what lies in a folder and holds no article is skipped. */
export async function* filesBelow(paths: readonly string[], found = false): AsyncGenerator<IncomingFile> {
  for (const one of paths) {
    const about = await stat(one).catch(() => null)
    const skipped = found ? leftAside(one.split(path.sep).join('/')) : null
    if (about === null) yield { name: one, refused: { code: 'path-missing' } }
    else if (about.isDirectory()) yield* filesBelow(await filesIn(one), true)
    else yield skipped === null ? await openOne(one, found) : { name: one, skipped }
  }
}

/** Paths of what a folder holds, hidden files left aside. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort().map((name) => path.join(folder, name))
}

async function openOne(name: string, found: boolean): Promise<IncomingFile> {
  try {
    const file = await open(name)
    return { name, stream: file.createReadStream(), found }
  } catch (error) {
    return { name, refused: unreadable(error instanceof Error ? error.message : String(error)) }
  }
}

function unreadable(problem: string): InputReason {
  return { code: 'file-unreadable', words: { problem } }
}
