import busboy from 'busboy'
import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { MAX_FILE_BYTES, TOO_LARGE } from '../../../lib/add-articles'
import type { IncomingFile } from '../../../lib/store'
import { BadRequest } from './problem'

/** The files of a multipart body, one after the other as they arrive: at most a few are in memory at once. @throws BadRequest where the body is malformed. */
export async function* multipartFiles(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<IncomingFile> {
  const parser = parserOf(contentType)
  const files = new PassThrough({ objectMode: true, highWaterMark: 2 })
  // the next file is read only when the one before was taken, which in turn slows down the sender
  let last: Promise<void> = Promise.resolve()
  parser.on('file', (_field, stream, { filename }) => {
    // thrown again to whoever collects it; until then nobody listens
    stream.on('error', () => undefined)
    last = last.then(async () => {
      const file = await collect(filename ?? '', stream)
      if (filename !== undefined && filename !== '' && !files.write(file)) await once(files, 'drain')
    })
    last.catch((error: unknown) => files.destroy(malformed(error)))
  })
  parser.on('close', () => void last.then(() => files.end(), () => undefined))
  parser.on('error', (error) => files.destroy(malformed(error)))
  const source = Readable.from(body)
  source.on('error', (error) => files.destroy(error))
  source.pipe(parser)
  try {
    yield* files
  } finally {
    source.destroy()
  }
}

function parserOf(contentType: string): busboy.Busboy {
  try {
    return busboy({ headers: { 'content-type': contentType }, preservePath: true, defParamCharset: 'utf8', limits: { fileSize: MAX_FILE_BYTES + 1 } })
  } catch (error) {
    throw malformed(error)
  }
}

async function collect(name: string, stream: Readable & { readonly truncated?: boolean }): Promise<IncomingFile> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return stream.truncated === true ? { name, refused: TOO_LARGE } : { name, bytes: Buffer.concat(chunks) }
}

function malformed(error: unknown): BadRequest {
  return new BadRequest('malformed_body', `The multipart body is malformed (${error instanceof Error ? error.message : String(error)}); send files as multipart/form-data.`)
}
