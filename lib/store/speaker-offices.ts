import type { Filter } from '../document'
import { database } from './client'
import { Prisma } from './prisma/client'

/** An office as articles read it, and when: between the first and the last of them others may have been read. */
export interface Office {
  /** null: no article of these gives one. */
  readonly role: string | null
  readonly country: string | null
  /** Local dates of the first and the last article; null where all are undated. */
  readonly from: string | null
  readonly to: string | null
  /** As the filter counts: statements, or reports. */
  readonly quotations: number
}

/** The offices in which a speaker was quoted, in the order of their first articles, whatever the filter selects. What a person said of the speaker is not among them. */
export async function speakerOffices(id: string, filter: Pick<Filter, 'counting'>): Promise<readonly Office[]> {
  const counted = filter.counting === 'reports' ? Prisma.sql`q.id` : Prisma.sql`coalesce(q.statement_id, q.id)`
  return database().$queryRaw<Office[]>`
    select r.role, r.country, min(q.day)::text as "from", max(q.day)::text as "to", count(distinct ${counted})::int as quotations
    from speaker_reading r join quotation q on q.id = r.quotation_id where r.shown_id = ${id}::text::bigint and q.current and r.role is not null
    group by 1, 2 order by min(q.day) nulls last, max(q.day), 5 desc, 1, 2`
}
