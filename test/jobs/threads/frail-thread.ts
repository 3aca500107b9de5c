import { gunzipSync } from 'node:zlib'
import { parentPort } from 'node:worker_threads'

/** A thread that hangs, dies or runs out of memory where the text says so; each letter is an article. */
parentPort?.on('message', ({ zipped, places }: { zipped: Uint8Array; places: readonly number[] }) => {
  const text = gunzipSync(zipped).toString()
  if (text === 'unreadable') process.exit(1)
  parentPort?.postMessage({ kind: 'opened' })
  for (const place of places) {
    const letter = text[place]
    if (letter === 'h') for (;;);
    if (letter === 'd') process.exit(1)
    if (letter === 't') throw new Error('thrown')
    if (letter === 'm') {
      const kept: string[][] = []
      for (;;) kept.push(new Array<string>(1e5).fill(`${kept.length}`))
    }
    if (letter === 'b') {
      const kept: Uint8Array[] = []
      for (;;) kept.push(new Uint8Array(16 * 1024 ** 2).fill(1))
    }
    parentPort?.postMessage({ kind: 'item', item: { place, fileName: letter, failed: [] }, steps: [] })
  }
})
