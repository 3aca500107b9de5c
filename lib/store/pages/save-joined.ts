import type { Boilerplate } from '../../document'
import { articleBands, articleWords } from '../../statements'
import { articlesToReanalyze, type ArticleToReanalyze } from '../articles/articles-to-reanalyze'
import { linkCopies } from '../articles/link-copies'
import { replaceAnalyses, type Reanalysed } from '../articles/replace-analysis'
import { database, type Database } from '../client'
import { takeBackReanalysis } from '../reanalysis/take-back-reanalysis'
import { takeWriteLock } from '../write-lock'
import { followPages } from './follow-pages'
import { pagesOf, type Join } from './joins'

/** A first page as it is to be analysed, with its further ones or without them again. */
export interface ArticleToJoin {
  readonly join: Join
  readonly article: ArticleToReanalyze
}

/** The first pages among the families of these articles whose text is to be made anew. What a file states of the first page alone is known; it is read only where that is all there is. */
export async function articlesToJoin(ids: readonly string[]): Promise<readonly ArticleToJoin[]> {
  const joins = new Map((await pagesOf(database(), ids)).changed.map((join) => [join.first, join]))
  const articles = await articlesToReanalyze([...joins.keys()])
  return articles.flatMap((article) => {
    const join = joins.get(article.id)
    return join === undefined ? [] : [{ join, article: { ...article, text: join.text, file: join.further.length === 0 ? article.file : null } }]
  })
}

/** A first page, analysed with its further ones; null where that failed: the pages stay apart. */
export interface Joined {
  readonly join: Join
  readonly analysed: Omit<Reanalysed, 'article' | 'ids'> | null
}

/** Puts joined texts in the place of those of their first pages, in one transaction; `pages` wait for nothing more. What changed meanwhile is left to another job. */
export async function saveJoined(joined: readonly Joined[], pages: readonly string[]): Promise<void> {
  await database().$transaction(async (db) => {
    await takeWriteLock(db)
    const wanted = new Map((await pagesOf(db, joined.map(({ join }) => join.first))).changed.map((join) => [join.first, JSON.stringify(join)]))
    const fresh = joined.filter(({ join }) => wanted.get(join.first) === JSON.stringify(join))
    for (const { join, analysed } of fresh) if (analysed !== null) await storeJoin(db, join, analysed.doc.boilerplate)
    await replaceAnalyses(db, fresh.flatMap(({ join, analysed }) => (analysed === null ? [] : [{ ...analysed, article: join.first }])))
    const ids = fresh.map(({ join }) => join.first)
    await takeBackReanalysis(db, ids)
    await linkCopies(db, ids)
    await db.$executeRaw`update article set joining = false where joining and id = any(${[...pages]}::text[]::bigint[])`
    await followPages(db, joined.filter((one) => !fresh.includes(one)).map(({ join }) => join.first))
  }, { maxWait: 60_000, timeout: 10 * 60_000 })
}

async function storeJoin(db: Database, { first, further, text, ownLength }: Join, boilerplate: readonly Boilerplate[]): Promise<void> {
  await db.$executeRaw`
    update article set text = ${text}, own_length = ${ownLength}::int, bands = ${[...articleBands(articleWords(text, boilerplate))]}::int[], copy_of = null where id = ${first}::text::bigint`
  await db.$executeRaw`update article set first_page = ${first}::text::bigint where id = any(${[...further]}::text[]::bigint[])`
}
