import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { drainQueue } from '../../lib/jobs'
import { closeDatabase, getUpload, removeUpload, takenFiles, touchTakenFiles, undoUpload } from '../../lib/store'
import { watchedFiles } from '../../scripts/ingest/files-below'
import { watchFolder } from '../../scripts/ingest/watch-folder'
import { zipOf } from '../setup/pack'
import { empty } from '../store/empty'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sikap-again-'))
})
beforeEach(async () => {
  await empty()
  await drainQueue()
  await writeFile(path.join(folder, 'a.txt'), 'Kalimat pertama tentang cuaca.')
  await writeFile(path.join(folder, 'b.txt'), 'Kalimat kedua tentang harga.')
  await writeFile(path.join(folder, 'c.zip'), await zipOf({ 'x.txt': Buffer.from('Kalimat ketiga.'), 'y.txt': Buffer.from('Kalimat keempat.') }))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await closeDatabase()
})

/** Watches until two looks have shown nothing new; the names of the files that were taken in, and the upload. */
async function watch(): Promise<{ readonly taken: readonly string[]; readonly upload: string | undefined }> {
  const stopping = new AbortController()
  const taken: string[] = []
  let upload: string | undefined
  let looks = 0
  await watchFolder([folder], {
    every: 1,
    signal: stopping.signal,
    takenBefore: async (paths) => {
      if (++looks === 1) setTimeout(() => stopping.abort(), 0)
      return takenFiles(paths)
    },
    touch: touchTakenFiles,
    takeIn: async (files) => {
      taken.push(...[...files.keys()].map((file) => path.basename(file)))
      upload = (await acceptUpload(watchedFiles(files)))?.upload
    },
  })
  await drainQueue()
  return { taken, upload }
}

test('started again it takes in only what is new or has other bytes', async () => {
  const first = await watch()
  expect(first.taken).toEqual(['a.txt', 'b.txt', 'c.zip'])
  expect(await getUpload(first.upload ?? '', { limit: 1 })).toMatchObject({ accepted: 4, added: 4 })
  expect((await watch()).taken).toEqual([])
  // only its date is another
  await utimes(path.join(folder, 'a.txt'), new Date(2020, 1, 1), new Date(2020, 1, 1))
  expect((await watch()).taken).toEqual([])
  await writeFile(path.join(folder, 'b.txt'), 'Kalimat kedua tentang harga beras.')
  await writeFile(path.join(folder, 'd.txt'), 'Kalimat kelima.')
  expect((await watch()).taken).toEqual(['b.txt', 'd.txt'])
  expect((await watch()).taken).toEqual([])
  await rm(path.join(folder, 'd.txt'))
})

test('what was taken back may come in again, what came in later stays known', async () => {
  const { upload = '' } = await watch()
  await writeFile(path.join(folder, 'b.txt'), 'Kalimat kedua yang lain.')
  expect((await watch()).taken).toEqual(['b.txt'])
  await undoUpload(upload)
  await removeUpload(upload)
  expect((await watch()).taken).toEqual(['a.txt', 'c.zip'])
})
