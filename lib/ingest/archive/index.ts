export { archiveKind, type ArchiveKind } from './archive-kind'
export { ARCHIVE_LIMITS, type ArchiveLimits } from './limits'
export type { Member } from './member'
export { readArchive, type ArchiveOptions } from './read-archive'
