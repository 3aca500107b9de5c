import type { Filter, Grouping, MatrixRows } from '../../../lib/document'
import { database } from '../../../lib/store/client'
import { and } from '../../../lib/store/conditions'
import { Prisma } from '../../../lib/store/prisma/client'
import { quotationConditions, speakerConditions, stanceRows, stanceWhere } from './filter-sql'

/** The questions of the store asked a second time, of the rows, one statement of SQL each: what the columns in memory are held against. */

/** Ids of the quotations that match, in the order of a list. */
export async function idsBySql(filter: Filter): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`select q.id::text from quotation q where ${and(quotationConditions(filter))} order by q.sort_key desc, q.id desc`
  return rows.map(({ id }) => id)
}

/** Stances that match by key, local day (null: undated) and label: their number and the sums of their scores. */
export function factsBySql(filter: Filter, by: Grouping): Promise<readonly SqlFact[]> {
  const key = { country: Prisma.sql`s.country`, outlet: Prisma.sql`coalesce(s.outlet, 'unknown')`, speaker: Prisma.sql`coalesce(k.speaker_id::text, 'unknown')` }[by]
  const speakers = by === 'speaker' ? Prisma.sql`left join quotation_speaker k on k.quotation_id = s.quotation_id left join speaker p on p.id = k.speaker_id` : Prisma.empty
  const only = by === 'speaker' ? speakerConditions(filter, Prisma.sql`k.speaker_id`, Prisma.sql`p.country`) : []
  return database().$queryRaw`
    select ${key} as key, s.day::text, s.language, s.label, ${SUMS} from ${stanceRows(filter)} ${speakers}
    where ${and([Prisma.sql`s.day is not null`, ...only, stanceWhere(filter, by === 'outlet' ? by : undefined)])} group by 1, 2, 3, 4`
}

export interface SqlFact {
  readonly key: string
  readonly day: string
  readonly language: string
  readonly label: string
  readonly count: number
  readonly sum: number
  readonly squares: number
}

/** Numbers of quotations by outlet, or kind, each statement once in each. */
export async function countsBySql(filter: Filter, name: 'outlet' | 'kind'): Promise<Readonly<Record<string, number>>> {
  const value = { outlet: Prisma.sql`coalesce(q.outlet, 'unknown')`, kind: Prisma.sql`q.kind` }[name]
  const rows = await database().$queryRaw<{ value: string; count: number }[]>`select ${value} as value, count(*)::int as count from quotation q where ${and(quotationConditions(filter, name))} group by 1`
  return Object.fromEntries(rows.map(({ value: one, count }) => [one, count]))
}

/** Stances that match by who speaks and toward whom. */
export function cellsBySql(filter: Filter, rows: MatrixRows): Promise<readonly Omit<SqlFact, 'day' | 'language'>[]> {
  const [id, country] = [Prisma.sql`k.speaker_id`, Prisma.sql`p.country`]
  const row = rows === 'speaker' ? Prisma.sql`k.speaker_id::text` : country
  const only = rows === 'speaker' ? speakerConditions(filter, id, country) : [Prisma.sql`p.country is not null`, ...speakerConditions({ speakerCountry: filter.speakerCountry }, id, country)]
  return database().$queryRaw`
    select s.row || ' ' || s.country as key, s.label, ${SUMS} from (select distinct ${row} as row, s.quotation_id, s.country, s.label, s.score from ${stanceRows(filter)}
      join quotation_speaker k on k.quotation_id = s.quotation_id join speaker p on p.id = k.speaker_id where ${and([...only, stanceWhere(filter)])}) s group by 1, 2`
}

export interface SqlSummary {
  readonly articles: number
  readonly outlets: number
  readonly speakers: number
  readonly countries: number
  readonly from: string | null
  readonly to: string | null
}

/** Of all reports that match, whether they stand for their statement or not. */
export async function summaryBySql(filter: Filter): Promise<SqlSummary | undefined> {
  const reports = and(quotationConditions({ ...filter, counting: 'reports' }))
  const [row] = await database().$queryRaw<SqlSummary[]>`
    select count(distinct q.article_id)::int as articles, count(distinct nullif(q.outlet, 'unknown'))::int as outlets, min(q.day)::text as "from", max(q.day)::text as "to",
      (select count(distinct k.speaker_id)::int from quotation_speaker k join quotation q on q.id = k.quotation_id where ${reports}) as speakers,
      (select count(distinct s.country)::int from ${stanceRows(filter)} where ${stanceWhere(filter)}) as countries
    from quotation q where ${reports}`
  return row
}

const SUMS = Prisma.sql`count(*)::int as count, coalesce(sum(s.score), 0)::float8 as sum, coalesce(sum(s.score * s.score), 0)::float8 as squares`
