export { cleanText } from './clean-text'
export { MAX_FILE_BYTES, readFile, TOO_LARGE } from './read-file'
export type { ReadItem } from './read-item'
