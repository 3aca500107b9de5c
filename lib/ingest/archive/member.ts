import type { InputReason } from '../../document'

/** A member of an archive: a file to be read, one that is refused, or one of no readable kind. */
export type Member = ReadableMember | RefusedMember | SkippedMember

export interface ReadableMember {
  /** Its path in the archive, "berita/a.txt", safe to show and unlike that of every other member; of a nested archive behind that one's. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface RefusedMember {
  /** '' where it is the archive itself that cannot be read, or not further. */
  readonly path: string
  readonly refused: InputReason
}

export interface SkippedMember {
  readonly path: string
  readonly skipped: InputReason
}

/** An entry as the format of the archive tells it, before it is judged. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly encrypted: boolean
  /** Bytes unpacked, as stated; null where nothing is stated. */
  readonly size: number | null
  /** The unpacked bytes, once; to be read or left. */
  readonly open: () => Promise<AsyncIterable<Uint8Array>>
}
