import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** What programs state of letters that they do not know. */
const UNKNOWN = /(charset\s*=\s*"?)(?:us-ascii|ascii|unknown-8bit|x-unknown|default|8bit)(?=["\s;]|$)/gim

/** A message in an encoding that can be read as it says: programs state ASCII, or nothing, and send UTF-8 or what Windows writes. */
export function mailBytes(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isStated = buffer.includes('charset')
  if (isAscii(buffer) && !isStated) return bytes
  const plain = isUtf8(buffer)
  if (!isStated) return plain ? bytes : iconv.encode(iconv.decode(buffer, 'windows-1252'), 'utf8')
  const latin = buffer.toString('latin1')
  const named = latin.replace(UNKNOWN, plain ? '$1utf-8' : '$1windows-1252')
  return named === latin ? bytes : Buffer.from(named, 'latin1')
}
