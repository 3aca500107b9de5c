import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { acceptUpload } from './add-articles'
import { samplesLoaded, type IncomingFile, type StoredUpload } from './store'

export { removeSamples } from './store'

const FOLDER = 'samples'

/** Takes in the sample articles, marked as such; null where they are there already. */
export async function loadSamples(): Promise<StoredUpload | null> {
  return (await samplesLoaded()) ? null : acceptUpload(sampleFiles(), { sample: true })
}

async function* sampleFiles(): AsyncGenerator<IncomingFile> {
  const names = await readdir(FOLDER)
  for (const name of names.sort()) {
    if (/\.(?:txt|html|json)$/.test(name)) yield { name, bytes: await readFile(path.join(FOLDER, name)) }
  }
}
