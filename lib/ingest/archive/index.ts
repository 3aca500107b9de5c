export { archiveKind } from './archive-kind'
export { ARCHIVE_LIMITS } from './limits'
export type { Member } from './member'
export { readArchive, type ArchiveOptions } from './read-archive'
