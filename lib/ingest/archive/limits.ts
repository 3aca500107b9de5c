import { MAX_FILE_BYTES } from '../open-file'

/** What an archive may hold; beyond it, reading stops, and what came before stays. */
export interface ArchiveLimits {
  /** Bytes of the archive as it comes in. */
  readonly packedBytes: number
  /** Bytes of everything in it, nested archives included. */
  readonly unpackedBytes: number
  /** How many times its packed bytes an archive may unpack to, once that is more than `ratioFrom` bytes. Texts reach 5 to 20. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly members: number
  /** Bytes of one member; nested archives are streamed and exempt. */
  readonly memberBytes: number
  /** Archives inside archives. */
  readonly nesting: number
}

const GIGABYTE = 1024 ** 3

export const ARCHIVE_LIMITS: ArchiveLimits = {
  packedBytes: 2 * GIGABYTE,
  unpackedBytes: 20 * GIGABYTE,
  ratio: 200,
  ratioFrom: 64 * 1024 * 1024,
  members: 100_000,
  memberBytes: MAX_FILE_BYTES,
  nesting: 1,
}
