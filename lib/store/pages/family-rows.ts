import type { Database } from '../client'
import { Prisma } from '../prisma/client'
import { SECOND_PAGE } from './page-number'
import { siblingMarks, type PageRow } from './page-family'

/** An article that may be a page of several. */
export interface FamilyRow extends PageRow {
  /** The first page that it is joined to. */
  readonly firstPage: string | null
  readonly ownLength: number | null
}

const columns = Prisma.sql`a.id::text, a.upload_id::text as upload, a.title, a.url, a.outlet, a.day::text, a.sort_key as "sortKey", a.first_page::text as "firstPage", a.own_length as "ownLength"`

/**
 * Those of some articles that are, or were, pages of an article that goes over several, with all its other pages in the archive and their versions. Of
 * nearly all articles there is nothing to find, which takes a look at few indexes.
 */
export async function familyRows(db: Database, ids: readonly string[]): Promise<readonly FamilyRow[]> {
  if (ids.length === 0) return []
  const some = await db.$queryRaw<FamilyRow[]>`
    with asked as (select id, title, url, outlet, upload_id, first_page, own_length from article where id = any(${[...ids]}::text[]::bigint[]) and deletion = 0),
    paged as (
      select id from asked where first_page is not null or own_length is not null or title ~ ' \\(\\d{1,2}\\)$' or url ~ '[?&](page|hal|halaman|p)=(\\d{1,2}|all)(&|$)|/\\d{1,2}/?$'
      union select c.id from asked c join article r on r.outlet = c.outlet and r.title = c.title || ' (2)'
      union select c.id from asked c join article r on r.outlet is null and r.title = c.title || ' (2)' and r.upload_id = c.upload_id
      union select c.id from asked c cross join unnest(${[...SECOND_PAGE]}::text[]) s (second) join article r on r.url = c.url || s.second)
    select ${columns} from article a join paged using (id)`
  if (some.length === 0) return []
  const { titles, addresses } = siblingMarks(some)
  const outlets = [...new Set(some.flatMap(({ outlet }) => outlet ?? []))]
  // a page that names no outlet may belong to one that does, where they came together
  const uploads = [...new Set(some.filter(({ outlet }) => outlet === null).map(({ upload }) => upload))]
  const links = [...new Set(some.flatMap(({ id, firstPage }) => [id, ...(firstPage === null ? [] : [firstPage])]))]
  return db.$queryRaw<FamilyRow[]>`
    with found as (
      select id from article where outlet = any(${outlets}::text[]) and title = any(${[...titles]}::text[])
      union select id from article where outlet is null and title = any(${[...titles]}::text[]) and upload_id = any(${[...new Set(some.map(({ upload }) => upload))]}::text[]::bigint[])
      union select id from article where upload_id = any(${uploads}::text[]::bigint[]) and title = any(${[...titles]}::text[])
      union select id from article where url = any(${[...addresses]}::text[])
      union select id from article where id = any(${links}::text[]::bigint[])
      union select id from article where first_page = any(${links}::text[]::bigint[]))
    select ${columns} from article a join found using (id) where a.deletion = 0`
}
