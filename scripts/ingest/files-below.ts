import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { InputReason } from '../../lib/document'
import type { IncomingFile } from '../../lib/store'

/** The files of the paths, folders opened, hidden files left aside; read one by one. What cannot be read is refused with its reason. */
export async function* filesBelow(paths: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const one of paths) {
    const found = await stat(one).catch(() => null)
    if (found === null) yield { name: one, refused: { code: 'path-missing' } }
    else if (found.isDirectory()) yield* filesBelow((await readdir(one)).filter((name) => !name.startsWith('.')).sort().map((name) => path.join(one, name)))
    else yield await openOne(one)
  }
}

async function openOne(name: string): Promise<IncomingFile> {
  try {
    const file = await open(name)
    return { name, stream: file.createReadStream() }
  } catch (error) {
    return { name, refused: unreadable(error instanceof Error ? error.message : String(error)) }
  }
}

function unreadable(problem: string): InputReason {
  return { code: 'file-unreadable', words: { problem } }
}
