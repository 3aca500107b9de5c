import { randomBytes } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

const PIECE = 64 * 1024

/** A ZIP archive piece by piece, as large as it is told: files of `fileBytes` that cannot be packed smaller, texts and pictures by turns, with one text of a few words at its end. */
export async function* largeZip({ files, fileBytes, last }: { readonly files: number; readonly fileBytes: number; readonly last: string }): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  for (let number = 0; number < files; number++) {
    zip.addReadStreamLazy(`${number}.${number % 2 === 0 ? 'txt' : 'jpg'}`, { compress: false }, (give) => give(null, Readable.from(noise(fileBytes))))
  }
  zip.addBuffer(Buffer.from(last), 'last.txt')
  zip.end()
  for await (const piece of zip.outputStream.pipe(new PassThrough())) yield piece
}

/** Letters without any order. */
function* noise(bytes: number): Generator<Buffer> {
  const letters = Buffer.from(randomBytes(PIECE).toString('base64').replaceAll(/[+/=]/g, ' '))
  for (let left = bytes; left > 0; ) {
    // the same letters at another place are still longer apart than a packer looks back
    const piece = letters.subarray(0, Math.min(left, letters.length))
    left -= piece.length
    yield piece
  }
}
