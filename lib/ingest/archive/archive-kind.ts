/** How a file of many files is packed. */
export type ArchiveKind = 'zip' | 'tar' | 'tar.gz' | 'gz' | 'mbox' | 'warc' | 'warc.gz' | 'mbox.gz'

const KINDS: readonly (readonly [ending: RegExp, kind: ArchiveKind])[] = [
  [/\.zip$/i, 'zip'],
  [/\.tar$/i, 'tar'],
  [/\.(?:tar\.gz|tgz)$/i, 'tar.gz'],
  [/\.warc\.gz$/i, 'warc.gz'],
  [/\.mbox\.gz$/i, 'mbox.gz'],
  [/\.gz$/i, 'gz'],
  [/\.warc$/i, 'warc'],
  [/\.mbox$/i, 'mbox'],
]

/** The kind of archive that a file is by its name; null: it is a file of its own. */
export function archiveKind(name: string): ArchiveKind | null {
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? null
}
