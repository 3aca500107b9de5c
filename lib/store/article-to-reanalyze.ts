import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { mendedFields } from './changes/derive-article'
import { database } from './client'

const unzip = promisify(gunzip)

/** A stored article that is to be analysed anew. */
export interface ArticleToReanalyze {
  readonly id: string
  readonly text: string
  /** The file that it came in, and its place there; null where none is kept. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array; readonly place: number } | null
  /** The language that a person gave. */
  readonly language: string | undefined
}

/** The article with the file it came in; null where it is not stored any more. */
export async function articleToReanalyze(id: string): Promise<ArticleToReanalyze | null> {
  const db = database()
  const article = await db.article.findUnique({
    where: { id: BigInt(id) },
    select: { text: true, items: { where: { outcome: { not: 'duplicate' } }, take: 1, select: { place: true, file: { select: { name: true, bytes: true } } } } },
  })
  if (article === null) return null
  const [item] = article.items
  const file = item?.file ? { name: item.file.name, bytes: await unzip(item.file.bytes), place: item.place } : null
  return { id, text: article.text, file, language: (await mendedFields(db, id)).language }
}
