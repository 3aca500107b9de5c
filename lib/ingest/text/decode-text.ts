import { isAscii } from 'node:buffer'
import { detect } from 'chardet'
import iconv from 'iconv-lite'
import type { InputReason } from '../../document'
import { cleanText } from './clean-text'
import { formatName, nameSignature } from '../kind/name-signature'

export type Decoded = { readonly text: string } | { readonly reason: InputReason }

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Share of control characters above which bytes are no text; of undecodable ones, ten times as many. */
const MOST_JUNK = 0.01
const SAMPLE_BYTES = 64 * 1024

/** The characters of a text file in whatever encoding, or the reason why it is none. `stated`: the encoding that the file itself names. */
export async function decodeText(bytes: Uint8Array, stated?: string): Promise<Decoded> {
  if (bytes.length === 0) return { reason: { code: 'file-empty' } }
  const signature = await contentSignature(bytes)
  if (signature !== null) return { reason: { code: 'file-other-format', words: { format: formatName(signature) } } }
  const text = decode(bytes, stated)
  if (junkShare(text) > MOST_JUNK) return { reason: { code: 'file-binary' } }
  const cleaned = cleanText(text)
  return cleaned.trim() === '' ? { reason: { code: 'file-blank' } } : { text: cleaned }
}

/** The extension of the binary format that the bytes are of; null where they look like text or say nothing. */
export async function contentSignature(bytes: Uint8Array): Promise<string | null> {
  return nameSignature(bytes, looksLikeText(bytes))
}

function decode(bytes: Uint8Array, stated: string | undefined): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return iconv.decode(buffer, byteOrderMark(bytes) ?? wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : legacyEncoding(bytes, stated)))
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
}

/** UTF-16 without its mark: Latin letters leave every other byte NUL, always on the same side. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (!sample.includes(0)) return undefined
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even++
    else odd++
  })
  const pairs = sample.length / 2
  if (odd > pairs * 0.5 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.5 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

/** Whether the bytes are UTF-8, one damaged character among many good ones allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return true
  const text = new TextDecoder('utf-8').decode(bytes)
  const wide = count(text, /[^\x00-\x7f]/g)
  return count(text, /\ufffd/g) <= wide * 0.1
}

/** An encoding of one byte a letter. Latin-1 is read as its superset Windows-1252, which has the curly quotes. */
function legacyEncoding(bytes: Uint8Array, stated: string | undefined): string {
  const named = stated ?? detect(bytes.subarray(0, SAMPLE_BYTES)) ?? 'windows-1252'
  const usable = iconv.encodingExists(named) && !/^(?:utf|ucs|ascii|us-ascii|iso-?8859-?\d+$|windows-?125[02]$)/i.test(named)
  return usable ? named : 'windows-1252'
}

function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  return byteOrderMark(bytes) !== undefined || wideEncoding(bytes) !== undefined || junkShare(new TextDecoder('latin1').decode(sample)) <= MOST_JUNK
}

function junkShare(text: string): number {
  const controls = count(text, /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)
  return (controls + count(text, /\ufffd/g) / 10) / Math.max(1, text.length)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
