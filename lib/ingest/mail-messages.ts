const NEWLINE = 10
const FROM = Buffer.from('From ')
/** “From rani@kabar.example Fri May 31 08:15:00 2024”: a sentence that begins with “From” has no such end. */
const SEPARATOR = /^From \S+.*\b\d{4}(?: [+-]\d{4})?\s*$/

/** The messages of a mailbox file (mbox), in order. A line of a message that begins with “From ” was quoted with “>”, which is taken off. */
export function mailMessages(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = separators(buffer)
  return starts.map(({ body }, at) => unquoted(buffer.subarray(body, starts[at + 1]?.start ?? buffer.length)))
}

/** Where separator lines start and where the message behind each does. One stands at the start or after a blank line. */
function separators(buffer: Buffer): readonly { readonly start: number; readonly body: number }[] {
  const found: { start: number; body: number }[] = []
  for (let start = buffer.indexOf(FROM); start >= 0; start = buffer.indexOf(FROM, start + 1)) {
    if (start > 0 && !isBlankBefore(buffer, start)) continue
    const newline = buffer.indexOf(NEWLINE, start)
    const end = newline === -1 ? buffer.length : newline
    if (end - start < 500 && SEPARATOR.test(buffer.toString('latin1', start, end))) found.push({ start, body: Math.min(end + 1, buffer.length) })
  }
  return found
}

function isBlankBefore(buffer: Buffer, start: number): boolean {
  if (buffer[start - 1] !== NEWLINE) return false
  const before = buffer[start - 2] === 13 ? start - 3 : start - 2
  return before < 0 || buffer[before] === NEWLINE
}

function unquoted(message: Buffer): Uint8Array {
  if (!message.includes('>From ')) return message
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}
