import type { Filter } from '../../document'
import { database } from '../client'
import { Prisma } from '../prisma/client'

/** An office as articles read it, and when: between the first and the last of them others may have been read. */
export interface Office {
  /** As articles call it, the most usual name first. */
  readonly roles: readonly string[]
  readonly country: string | null
  /** Local dates of the first and the last article; null where all are undated. */
  readonly from: string | null
  readonly to: string | null
  /** As the filter counts: statements, or reports. */
  readonly quotations: number
}

/**
 * The offices in which a speaker was quoted, in the order of their first articles, whatever the filter selects. What a person said of the speaker is not
 * among them. `names`: lower case names of offices with what stands for each office; two names of one office are one.
 */
export async function speakerOffices(id: string, filter: Pick<Filter, 'counting'>, names: ReadonlyMap<string, string>): Promise<readonly Office[]> {
  const counted = filter.counting === 'reports' ? Prisma.sql`q.id` : Prisma.sql`coalesce(q.statement_id, q.id)`
  return database().$queryRaw<Office[]>`
    with read as (
      select r.role, r.country, coalesce(${JSON.stringify(Object.fromEntries(names))}::text::jsonb ->> lower(r.role), r.role) as office, q.day, ${counted} as counted
      from speaker_reading r join quotation q on q.id = r.quotation_id where r.shown_id = ${id}::text::bigint and q.current and r.role is not null
    ), named as (
      -- names that differ in capitals alone are one
      select office, country, mode() within group (order by role desc) as role, count(distinct counted) as n from read group by office, country, lower(role)
    )
    select (select array_agg(n.role order by n.n desc, n.role) from named n where n.office = read.office and n.country is not distinct from read.country) as roles,
      country, min(day)::text as "from", max(day)::text as "to", count(distinct counted)::int as quotations
    from read group by office, country order by min(day) nulls last, max(day), 5 desc, office, country`
}
