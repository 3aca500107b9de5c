import type { Named } from '../../document'
import type { Database } from '../client'

type FoundSpeaker = Named & { readonly role: string | null; readonly country: string | null }

/** The speaker that an id names, or whom that one was merged into; undefined where the id names none. */
export async function findSpeaker(db: Database, id: string): Promise<FoundSpeaker | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const [found] = await db.$queryRaw<FoundSpeaker[]>`
    select s.id::text, s.name, s.role, s.country from speaker p join speaker s on s.id = coalesce(p.shown_as, p.id) where p.id = ${id}::text::bigint`
  return found
}
