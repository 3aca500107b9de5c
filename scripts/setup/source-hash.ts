import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root'

/** What a build is made from; the database client in lib/store/prisma follows from the schema. */
const FOLDERS = ['app', 'lib', 'public']
const FILES = ['next.config.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'postcss.config.mjs', 'package-lock.json', path.join('prisma', 'schema.prisma')]
const GENERATED = path.join('lib', 'store', 'prisma')

/** A word that changes whenever a file that the build is made from does. */
export function sourceHash(): string {
  const hash = createHash('sha256')
  for (const file of [...FOLDERS.flatMap(filesUnder), ...FILES].filter((name) => existsSync(path.join(ROOT, name)))) {
    hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file))).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(folder: string): readonly string[] {
  if (folder === GENERATED || !existsSync(path.join(ROOT, folder))) return []
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const name = path.join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(name) : entry.isFile() ? [name] : []
  })
}
