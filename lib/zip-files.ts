import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file of an archive; its pieces are made when its turn comes. */
export interface ZippedFile {
  readonly name: string
  readonly pieces: () => AsyncIterable<string> | Iterable<string>
}

/** A ZIP archive piece by piece: files are made, packed and sent one after the other, and none is held in memory. `time`: what the files are dated. */
export async function* zipFiles(files: readonly ZippedFile[], time: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const sent = zip.outputStream.pipe(new PassThrough())
  // what fails while a file is made ends the whole
  const fail = (error: unknown) => sent.destroy(error instanceof Error ? error : new Error(String(error)))
  zip.on('error', fail)
  const sources: Readable[] = []
  sent.once('close', () => sources.forEach((source) => source.destroy()))
  for (const { name, pieces } of files) {
    zip.addReadStreamLazy(name, { mtime: time }, (give) => {
      const source = Readable.from(pieces(), { objectMode: false })
      source.once('error', fail)
      sources.push(source)
      give(null, source)
    })
  }
  zip.end()
  for await (const piece of sent) yield piece
}
