/** The fields that an article has wherever fields are named: keys in JSON, columns in tables. */
export const ARTICLE_FIELDS = ['text', 'title', 'publishedAt', 'updatedAt', 'outlet', 'byline', 'section', 'url', 'language'] as const
export type ArticleField = (typeof ARTICLE_FIELDS)[number]

/** Which column a person says holds which field: `{ text: 'isi_lengkap' }`. Fields that are not named are recognised as ever. */
export type Columns = { readonly [Field in ArticleField]?: string }

/** What a person said about files with certain columns, to be remembered for others with the same. */
export interface RememberedColumns {
  /** All columns of the file. */
  readonly names: readonly string[]
  readonly columns: Columns
}
