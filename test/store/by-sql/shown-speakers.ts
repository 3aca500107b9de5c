import { Prisma } from '../../../lib/store/prisma/client'

/** The speakers that ids name, as rows: whom a person merged into another is that other, so that an address from before still finds what was said. */
export function shownSpeakers(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`(select coalesce(m.shown_as, m.id) from speaker m where m.id = any(${ids.filter((id) => id !== 'unknown')}::text[]::bigint[]))`
}
