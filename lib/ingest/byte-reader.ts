const NEWLINE = 10

/** Reads bytes that come in pieces of any size by lines and by counts, keeping no more than is asked for. */
export interface ByteReader {
  /** The next line with its line feed, at most `limit` bytes of it; null at the end. */
  readonly line: (limit: number) => Promise<Buffer | null>
  /** The next `count` bytes; fewer only at the end. */
  readonly take: (count: number) => Promise<Buffer>
  /** Leaves out `count` bytes. */
  readonly skip: (count: number) => Promise<void>
}

export function byteReader(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): ByteReader {
  const pieces = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let rest: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await pieces.next()
    if (next.done === true) return false
    rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    return true
  }
  const upTo = async (enough: (piece: Buffer, before: number) => number, keep: boolean): Promise<Buffer> => {
    const parts: Buffer[] = []
    let size = 0
    while (rest.length > 0 || (await more())) {
      const end = enough(rest, size)
      if (keep) parts.push(rest.subarray(0, end === -1 ? rest.length : end))
      size += end === -1 ? rest.length : end
      rest = end === -1 ? Buffer.alloc(0) : rest.subarray(end)
      if (end !== -1) break
    }
    return Buffer.concat(parts)
  }
  const counted = (count: number) => (piece: Buffer, before: number) => (before + piece.length >= count ? count - before : -1)
  return {
    line: async (limit) => {
      const line = await upTo((piece, before) => {
        const newline = piece.indexOf(NEWLINE)
        const end = newline === -1 ? -1 : newline + 1
        return before + (end === -1 ? piece.length : end) > limit ? Math.max(0, limit - before) : end
      }, true)
      return line.length === 0 ? null : line
    },
    take: async (count) => (count === 0 ? Buffer.alloc(0) : upTo(counted(count), true)),
    skip: async (count) => {
      if (count > 0) await upTo(counted(count), false)
    },
  }
}
