import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** A page that a WARC record holds: the answer of a web server. */
export interface WarcPage {
  readonly url: string
  /** Media type without its parameters, in lower case; '' where none is stated. */
  readonly type: string
  readonly encoding: string | undefined
  readonly status: number
  readonly body: Uint8Array
}

const MAX_BODY = 10 * 1024 * 1024
const HEAD_END = Buffer.from('\r\n\r\n')
const KINDS = new Set(['response', 'resource', 'conversion'])

/** The fields in a head: "WARC-Type: response" by its lower-case name. */
export function headFields(head: string): ReadonlyMap<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).slice(1)
  return new Map(lines.flatMap((line) => {
    const colon = line.indexOf(':')
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
  }))
}

/** The page of a record; null where the record is of another kind (a request, a note of the crawler), or its body cannot be unpacked. */
export function warcPage(fields: ReadonlyMap<string, string>, block: Uint8Array): WarcPage | null {
  const kind = fields.get('warc-type') ?? ''
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  if (!KINDS.has(kind)) return null
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const isHttp = kind === 'response' && /^HTTP\/\d/.test(buffer.toString('latin1', 0, 8))
  if (!isHttp) return { url, ...mediaType(fields.get('content-type')), status: 200, body: block }
  const end = buffer.indexOf(HEAD_END)
  const http = buffer.toString('latin1', 0, end === -1 ? buffer.length : end)
  const answer = headFields(http)
  const sent = end === -1 ? Buffer.alloc(0) : buffer.subarray(end + HEAD_END.length)
  const body = unpacked(/chunked/i.test(answer.get('transfer-encoding') ?? '') ? withoutChunks(sent) : sent, answer.get('content-encoding') ?? '')
  return body === null ? null : { url, ...mediaType(answer.get('content-type')), status: Number(/^\S+ (\d{3})/.exec(http)?.[1] ?? 0), body }
}

function mediaType(stated = ''): { readonly type: string; readonly encoding: string | undefined } {
  return { type: (stated.split(';')[0] ?? '').trim().toLowerCase(), encoding: /charset=["']?([\w-]{2,30})/i.exec(stated)?.[1] }
}

/** A body sent in chunks, "1a3\r\n…", as one; crawlers that joined them already but left the field are met too. */
function withoutChunks(sent: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < sent.length; ) {
    const newline = sent.indexOf(10, at)
    const size = newline === -1 || newline - at > 100 ? undefined : /^([0-9a-f]{1,8})(?:;.*)?\r?$/i.exec(sent.toString('latin1', at, newline))?.[1]
    if (size === undefined) return parts.length === 0 ? sent : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(sent.subarray(newline + 1, newline + 1 + length))
    at = newline + 1 + length + 2
  }
  return Buffer.concat(parts)
}

function unpacked(body: Buffer, encoding: string): Uint8Array | null {
  const options = { maxOutputLength: MAX_BODY }
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options)
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options)
    return /deflate/i.test(encoding) ? inflateSync(body, options) : body
  } catch {
    return null
  }
}
