import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { MAX_FILE_BYTES, TOO_LARGE } from '../../lib/add-articles'
import type { InputReason } from '../../lib/document'
import { lineFiles } from '../../lib/line-files'
import type { IncomingFile } from '../../lib/store'

/** The files of the paths, folders opened, hidden files left aside; read one by one. What cannot be read is refused with its reason. */
export async function* filesBelow(paths: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const one of paths) {
    const found = await stat(one).catch(() => null)
    if (found === null) yield { name: one, refused: { code: 'path-missing' } }
    else if (found.isDirectory()) yield* filesBelow((await readdir(one)).filter((name) => !name.startsWith('.')).sort().map((name) => path.join(one, name)))
    else yield* readOne(one, found.size)
  }
}

async function* readOne(name: string, size: number): AsyncGenerator<IncomingFile> {
  if (size <= MAX_FILE_BYTES) yield await readFile(name).then((bytes) => ({ name, bytes }), (error: Error) => ({ name, refused: unreadable(error.message) }))
  else if (/\.(?:jsonl|ndjson)$/i.test(name)) yield* lineFiles(name, createReadStream(name), `${name} `)
  else yield { name, refused: TOO_LARGE }
}

function unreadable(problem: string): InputReason {
  return { code: 'file-unreadable', words: { problem } }
}
