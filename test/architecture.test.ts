import { describe, expect, it } from 'vitest'
import { circles, sourcesUnder, type Source } from './setup/imports-of'

/** Which part of the program may import which. A part is a folder of lib, a use case (a file of lib itself), app or scripts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  document: [],
  languages: ['document'],
  analysis: ['document', 'languages'],
  evaluation: ['document', 'languages', 'analysis'],
  training: ['document', 'languages', 'analysis', 'evaluation'],
  ingest: ['document'],
  charts: ['document'],
  difference: ['document'],
  export: ['document', 'charts'],
  openapi: ['document'],
  statements: ['document'],
  http: ['document'],
  postgres: [],
  store: ['document', 'statements'],
  jobs: ['document', 'difference', 'ingest', 'analysis', 'store', 'use case'],
  'use case': ['document', 'languages', 'ingest', 'analysis', 'evaluation', 'training', 'store', 'charts', 'export', 'openapi', 'jobs', 'use case'],
  app: ['document', 'statements', 'store', 'charts', 'export', 'http', 'use case'],
  scripts: ['document', 'store', 'charts', 'http', 'jobs', 'postgres', 'evaluation', 'use case'],
  // what times the program, takes its picture or writes down its answers calls the parts itself
  measurement: ['document', 'languages', 'analysis', 'evaluation', 'store', 'jobs', 'postgres', 'use case', 'scripts'],
}

const sources = sourcesUnder('lib', 'app', 'scripts')

/** "lib/store/rows.ts" → "store"; "lib/add-articles.ts" → "use case"; null: not ours. */
function partOf(path: string): string | null {
  const [top, second, third] = path.split('/')
  if (/^scripts\/(bench|golden|pictures)\b/.test(path)) return 'measurement'
  if (top === 'app' || top === 'scripts') return top
  if (top !== 'lib' || second === undefined) return null
  return third !== undefined || second in MAY_IMPORT ? second : 'use case'
}

const offences = (broken: (source: Source) => readonly string[]): readonly string[] =>
  sources.flatMap((source) => broken(source).map((what) => `${source.file}: ${what}`))

const inPart = (...parts: readonly string[]) => (source: Source) => parts.includes(partOf(source.file) ?? '')

describe('the architecture', () => {
  it('has a rule for every folder of lib', () => {
    const parts = new Set(sources.map((source) => partOf(source.file)))
    expect([...parts].filter((part) => part !== null && !(part in MAY_IMPORT))).toEqual([])
  })

  it('imports only along the table', () => {
    expect(
      offences(({ file, imports }) => {
        const own = partOf(file) ?? ''
        return imports.filter((imported) => {
          const part = partOf(imported)
          return part !== null && part !== own && !(MAY_IMPORT[own] ?? []).includes(part)
        })
      }),
    ).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(circles(sources)).toEqual([])
  })

  it('keeps the vocabulary free of packages', () => {
    expect(offences((source) => (inPart('document')(source) ? source.imports.filter((name) => partOf(name) === null) : []))).toEqual([])
  })

  it('speaks to the database in the store alone; the queue has its own tables, the set-up its migrations, measurement its copies', () => {
    const database = /^(pg|prisma|@prisma\/.*|graphile-worker|.*\/store\/prisma\/.*)$/
    expect(
      offences((source) => (inPart('store', 'jobs', 'postgres')(source) || /^scripts\/(setup|bench)\//.test(source.file) ? [] : source.imports.filter((name) => database.test(name)))),
    ).toEqual([])
  })

  it('names no language in the analysis', () => {
    expect(offences((source) => (inPart('analysis')(source) ? source.imports.filter((name) => /^lib\/languages\/[a-z]{2}(\/|$)/.test(name)) : []))).toEqual([])
  })

  it('keeps files, clock, network and chance out of what is pure', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\.|\bperformance\.now\(/
    expect(
      offences((source) => {
        if (!inPart('document', 'languages', 'analysis', 'charts', 'export', 'statements', 'evaluation', 'training')(source)) return []
        return [...source.imports.filter((name) => name.startsWith('node:')), ...(impure.exec(source.text) ?? [])]
      }),
    ).toEqual([])
  })

  it('writes no SQL in pages and scripts', () => {
    const sql = /\b(SELECT\s[^'"`]*\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)\b/
    expect(offences((source) => (inPart('app', 'scripts')(source) && !source.file.startsWith('scripts/setup/') ? (sql.exec(source.text) ?? []) : []))).toEqual([])
  })

  it('has one idea a file: under 250 lines, word lists exempt', () => {
    expect(offences(({ file, text }) => (text.split('\n').length > 250 && !/^lib\/languages\//.test(file) ? [`${text.split('\n').length} lines`] : []))).toEqual([])
  })
})
