export { MAX_FILE_BYTES, readFile } from './read-file'
export type { ReadItem } from './read-item'
