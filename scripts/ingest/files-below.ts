import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { InputReason } from '../../lib/document'
import { leftAside } from '../../lib/add-articles'
import type { IncomingFile } from '../../lib/store'

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
