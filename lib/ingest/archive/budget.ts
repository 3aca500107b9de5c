import type { InputReason } from '../../document'
import type { ArchiveLimits } from './limits'

/** What of the limits is used up, by an archive and those nested in it. */
export interface Budget {
  /** Counts packed bytes as they come in. */
  readonly packed: (bytes: number) => void
  /** Counts unpacked bytes, also of members that are left out. */
  readonly unpacked: (bytes: number) => void
  readonly member: () => void
  /** Why reading must stop; null: it may go on. */
  readonly over: () => InputReason | null
}

const MEGABYTE = 1024 ** 2

export function budgetOf(limits: ArchiveLimits): Budget {
  let [packed, unpacked, members] = [0, 0, 0]
  const size = (bytes: number) => (bytes >= 1024 * MEGABYTE ? `${bytes / 1024 / MEGABYTE} GB` : `${Math.round(bytes / MEGABYTE)} MB`)
  return {
    packed: (bytes) => { packed += bytes },
    unpacked: (bytes) => { unpacked += bytes },
    member: () => { members++ },
    over: () => {
      if (packed > limits.packedBytes) return { code: 'archive-too-large', words: { limit: size(limits.packedBytes) } }
      if (unpacked > limits.unpackedBytes) return { code: 'archive-unpacks-too-large', words: { limit: size(limits.unpackedBytes) } }
      if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) return { code: 'archive-bomb', words: { limit: String(limits.ratio) } }
      return members > limits.members ? { code: 'archive-too-many', words: { limit: String(limits.members) } } : null
    },
  }
}

/** The stream, counted. Ends early, with `over` saying why, once a limit is passed. */
export async function* counted(source: AsyncIterable<Uint8Array>, count: (bytes: number) => void, over: Budget['over']): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    count(piece.byteLength)
    if (over() !== null) return
    yield piece
  }
}
