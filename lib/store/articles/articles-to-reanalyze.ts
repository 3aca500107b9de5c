import type { ArticleFields, Metadata, Quotation, SaidOfUpload } from '../../document'
import { mendedFields } from '../changes/derive-article'
import { database } from '../client'

/** A stored article that is to be analysed anew. */
export interface ArticleToReanalyze {
  readonly id: string
  readonly text: string
  /** The file that it came in, and its place there; null where none is kept. */
  readonly file: { readonly id: string; readonly name: string; readonly zipped: Uint8Array; readonly place: number } | null
  /** What a person said about the upload that it came in. */
  readonly said: SaidOfUpload
  /** What people mended in it. */
  readonly mended: ArticleFields
  /** As the analysis read it that is shown. */
  readonly metadata: Metadata
  readonly language: string
  readonly day: string | null
  readonly quotations: readonly Quotation[]
}

/** The articles with the files they came in; those not stored any more are left out. */
export async function articlesToReanalyze(ids: readonly string[]): Promise<readonly ArticleToReanalyze[]> {
  const db = database()
  const articles = await db.$queryRaw<(Omit<ArticleToReanalyze, 'file' | 'mended'> & { file: string | null; place: number })[]>`
    select a.id::text, a.text, a.metadata, a.language, a.day::text, u.said, i.file_id::text as file, coalesce(i.place, 0) as place,
      coalesce((select jsonb_agg(q.data order by q.place) from quotation q where q.article_id = a.id), '[]') as quotations
    from article a join upload u on u.id = a.upload_id left join lateral (select file_id, place from item where article_id = a.id and outcome <> 'duplicate' and file_id is not null order by id limit 1) i on true
    where a.id = any(${[...ids]}::text[]::bigint[]) order by i.file_id, i.place, a.id`
  const wanted = [...new Set(articles.flatMap(({ file }) => (file === null ? [] : [BigInt(file)])))]
  const files = await db.rawFile.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true, bytes: true } })
  const byId = new Map(files.map(({ id, name, bytes }) => [id.toString(), { id: id.toString(), name, zipped: bytes }]))
  const found: ArticleToReanalyze[] = []
  for (const { file, place, ...article } of articles) {
    const kept = file === null ? undefined : byId.get(file)
    found.push({ ...article, file: kept === undefined ? null : { ...kept, place }, mended: await mendedFields(db, article.id) })
  }
  return found
}
