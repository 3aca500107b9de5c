import busboy from 'busboy'
import { PassThrough, Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { leftAside } from '../../../lib/add-articles'
import type { IncomingFile } from '../../../lib/store'
import { BadRequest } from './problem'

interface Part {
  readonly name: string
  readonly stream: Readable
}

/**
 * The files of a multipart body, one after the other as they arrive: nothing is kept of them here. The next file is read only when the one
 * before was, which in turn slows down the sender. @throws BadRequest where the body is malformed.
 */
export async function* multipartFiles(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<IncomingFile> {
  const parser = parserOf(contentType)
  const parts = new PassThrough({ objectMode: true })
  const queue: AsyncIterable<Part> = parts
  parser.on('file', (_field, stream, { filename }) => {
    // whoever reads it meets the error; until then nobody listens
    stream.on('error', () => undefined)
    parts.write({ name: filename ?? '', stream } satisfies Part)
  })
  parser.on('close', () => parts.end())
  parser.on('error', (error) => parts.destroy(malformed(error)))
  const source = Readable.from(body)
  source.on('error', (error) => {
    parts.destroy(error)
    // the file that is being read ends with it
    parser.destroy(error)
  })
  source.pipe(parser)
  try {
    for await (const { name, stream } of queue) {
      // of a folder that was sent nobody has named each file
      const found = name.includes('/')
      const skipped = found ? leftAside(name) : null
      if (name !== '') yield skipped === null ? { name, stream: whole(stream), found } : { name, skipped }
      stream.resume()
      await finished(stream).catch((error: unknown) => {
        throw malformed(error)
      })
    }
  } finally {
    source.destroy()
    parser.destroy()
  }
}

function parserOf(contentType: string): busboy.Busboy {
  try {
    return busboy({ headers: { 'content-type': contentType }, preservePath: true, defParamCharset: 'utf8' })
  } catch (error) {
    throw malformed(error)
  }
}

/** The bytes of a part. A reader that has seen enough leaves the stream open: what follows is passed over. */
async function* whole(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) yield chunk
  } catch (error) {
    throw malformed(error)
  }
}

function malformed(error: unknown): BadRequest {
  if (error instanceof BadRequest) return error
  return new BadRequest('malformed_body', `The multipart body is malformed (${error instanceof Error ? error.message : String(error)}); send files as multipart/form-data.`)
}
