import type { AnswerLabel, DifferenceKind, Span } from '../../document'
import { database } from '../client'
import type { Page } from '../rows'
import { Prisma } from '../prisma/client'
import { shownTitle } from '../quotations/quotation-row'

/** A difference with the article it is in. */
export interface DifferenceRow extends Span {
  readonly id: string
  readonly kind: DifferenceKind
  readonly article: { readonly id: string; readonly title: string }
  readonly country: string | null
  /** The quotation that is shown there now; null: none. */
  readonly quotation: string | null
  readonly content: string
  readonly language: string
  readonly before: DifferenceSideRow
  readonly after: DifferenceSideRow
}
interface DifferenceSideRow {
  readonly speaker: string | null
  readonly label: AnswerLabel | null
  readonly score: number | null
  readonly day: string | null
}

interface Paging {
  readonly kind?: DifferenceKind | undefined
  readonly limit: number
  /** Id of the last one of the page before. */
  readonly after?: string | undefined
}

/** The differences of the latest reanalysis by page, in the order in which they were found. */
export async function listDifferences({ kind, limit, after }: Paging): Promise<Page<DifferenceRow>> {
  const db = database()
  const ofKind = Prisma.sql`d.reanalysis_id = (select max(id) from reanalysis) and ${kind === undefined ? Prisma.sql`true` : Prisma.sql`d.kind = ${kind}`}`
  const [[counted], rows] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`select count(*)::int as total from reanalysis_difference d where ${ofKind}`,
    db.$queryRaw<DifferenceRow[]>`
      select d.id::text, d.kind, d.country, d.start, d."end", d.content, a.language, jsonb_build_object('id', a.id::text, 'title', ${shownTitle}) as article,
        (select q.id::text from quotation q where q.article_id = a.id and (q.data ->> 'start')::int < d."end" and (q.data ->> 'end')::int > d.start order by q.place limit 1) as quotation,
        jsonb_build_object('speaker', d.before_speaker, 'label', d.before_label, 'score', d.before_score, 'day', d.before_day) as before,
        jsonb_build_object('speaker', d.after_speaker, 'label', d.after_label, 'score', d.after_score, 'day', d.after_day) as after
      from reanalysis_difference d join article a on a.id = d.article_id
      where ${ofKind} and d.id > ${after ?? '0'}::text::bigint order by d.id limit ${limit}`,
  ])
  return { total: counted?.total ?? 0, rows, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) }
}
