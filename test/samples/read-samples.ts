import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../lib/analysis/analyze'
import { readFile } from '../../lib/ingest'
import type { Document } from '../../lib/document'

const folder = join(import.meta.dirname, '../../samples')

/** A sample as it is analysed, by its file name without the ending. */
export interface Sample {
  readonly name: string
  readonly doc: Document
}

/** Every sample article. Throws where a file is not exactly one article. */
export async function readSamples(): Promise<readonly Sample[]> {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|html|json)$/.test(name)).sort()
  return Promise.all(files.map(async (file) => {
    const [item, ...others] = await readFile(file, readFileSync(join(folder, file)))
    if (item?.kind !== 'article' || others.length > 0) throw new Error(`${file} is not one article`)
    return { name: file.replace(/\.[^.]+$/, ''), doc: analyze(item.article) }
  }))
}
