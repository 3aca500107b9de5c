import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.join(import.meta.dirname, '..', '..')

/** A source file, by its path from the root of the repository ("lib/document/span.ts"). */
export interface Source {
  readonly file: string
  readonly text: string
  /** What it imports: paths from the root for files of ours, names of packages as they are written. */
  readonly imports: readonly string[]
}

/** Every TypeScript file under the folders, generated ones left out. */
export function sourcesUnder(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap(filesUnder).map((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8')
    return { file, text, imports: importsOf(file, text) }
  })
}

function filesUnder(folder: string): readonly string[] {
  if (folder === 'lib/store/prisma') return []
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(name) : /\.tsx?$/.test(entry.name) ? [name] : []
  })
}

/** Static and dynamic imports, and what is exported from elsewhere; imports of types count. */
function importsOf(file: string, text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return fileName.slice(2)
    if (!fileName.startsWith('.')) return fileName
    return path.posix.normalize(path.posix.join(path.posix.dirname(file), fileName))
  })
}

/** The circles among imports of values, each as the files it goes through; those of types alone vanish when compiled. */
export function circles(sources: readonly Source[]): readonly string[] {
  const byName = new Map(sources.flatMap((source) => namesOf(source.file).map((name) => [name, source] as const)))
  const done = new Set<Source>()
  const found: string[] = []
  const visit = (source: Source, way: readonly Source[]): void => {
    if (way.includes(source)) found.push([...way.slice(way.indexOf(source)), source].map(({ file }) => file).join(' → '))
    if (way.includes(source) || done.has(source)) return
    for (const name of valueImportsOf(source)) {
      const next = byName.get(name)
      if (next !== undefined) visit(next, [...way, source])
    }
    done.add(source)
  }
  for (const source of sources) visit(source, [])
  return found
}

/** How an import may write the file: "lib/document/index.ts" is also "lib/document". */
function namesOf(file: string): readonly string[] {
  const bare = file.replace(/\.tsx?$/, '')
  return bare.endsWith('/index') ? [file, bare, bare.slice(0, -'/index'.length)] : [file, bare]
}

/** `import type …`, and braces in which every name is a type. */
const TYPES_ALONE = /^(?:import|export) (?:type\b[^'"]*|\{(?:\s*type [^,}]*,?)+\s*\}) from ['"][^'"]*['"]/gm

function valueImportsOf({ file, text }: Source): readonly string[] {
  return importsOf(file, text.replace(TYPES_ALONE, ''))
}
