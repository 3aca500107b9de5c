import { database } from '../client'
import { Prisma } from '../prisma/client'
import type { SpeakerName } from '../rows'

export interface MergeCandidate extends SpeakerName {
  readonly id: string
  readonly quotations: number
}

/** Speakers who may be the same as one, the most quoted first: whose names hold the words, or, without words, end in the same word as one of its names. */
export async function mergeCandidates(id: string, words: string, limit = 20): Promise<readonly MergeCandidate[]> {
  const wanted = words.trim().split(/\s+/).filter((word) => word !== '')
  const fits = wanted.length === 0
    ? Prisma.sql`exists (select from speaker_alias a where a.speaker_id = p.id and regexp_replace(folded(a.name), '^.* ', '') in (
        select regexp_replace(folded(o.name), '^.* ', '') from speaker_alias o where o.speaker_id = ${id}::text::bigint))`
    : Prisma.sql`exists (select from speaker_alias a where a.speaker_id = p.id and ${Prisma.join(wanted.map((word) => Prisma.sql`folded(a.name) like '%' || folded(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`), ' and ')})`
  return database().$queryRaw<MergeCandidate[]>`
    select p.id::text, p.name, p.role, p.country, (select count(*)::int from quotation_speaker k join quotation q on q.id = k.quotation_id where k.speaker_id = p.id and q.current) as quotations
    from speaker p where p.shown_as is null and p.id <> ${id}::text::bigint and ${fits} order by quotations desc, p.id limit ${limit}`
}
