export { cleanText } from './clean-text'
export { ARTICLE_FIELDS, type ArticleField, type Columns } from './field-names'
export { holdsOneArticle, MAX_FILE_BYTES, readFile, TOO_LARGE, type ReadOptions } from './read-file'
export type { ReadItem } from './read-item'
