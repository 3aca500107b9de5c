export { MAX_FILE_BYTES, readFile } from './read-file'
export type { FailedItem, ReadArticle, ReadItem } from './read-item'
