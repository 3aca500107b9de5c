import type { Database } from '../client'
import { refreshOwn } from '../stances/refresh-stances'
import type { SpeakerRules } from './speaker-rules'

/**
 * Writes anew what is shown of speakers: the names under which they appear, whom they were merged into, and name, role and
 * country: what a person said, else what the articles read that are shown as theirs (the latest role, their own country or the first that is told).
 */
export async function describeSpeakers(db: Database, speakers: readonly string[], rules: SpeakerRules): Promise<void> {
  if (speakers.length === 0) return
  const ids = [...speakers]
  await db.$executeRaw`delete from speaker_alias where speaker_id = any(${ids}::text[]::bigint[])`
  await db.$executeRaw`
    insert into speaker_alias (speaker_id, name) select distinct r.shown_id, r.name from speaker_reading r where r.shown_id = any(${ids}::text[]::bigint[])`
  const given = ids.map((id) => {
    const { name, role, country } = rules.described(id)
    const into = rules.mergedInto(id)
    return { id, into: into === id ? null : into, name: name ?? null, role: role ?? null, hasRole: role !== undefined, country: country ?? null, hasCountry: country !== undefined }
  })
  const moved = await db.$queryRaw<{ id: string }[]>`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb) as n (id bigint, "into" bigint, name text, role text, "hasRole" boolean, country text, "hasCountry" boolean)),
    readings as (select r.*, q.sort_key from speaker_reading r join quotation q on q.id = r.quotation_id join article a on a.id = q.article_id
      where r.shown_id = any(${ids}::text[]::bigint[]) and a.deletion = 0),
    roles as (select distinct on (shown_id) shown_id, role, sort_key from readings where role is not null order by shown_id, sort_key desc, quotation_id desc, place desc),
    countries as (select distinct on (shown_id) shown_id, country from readings where country is not null order by shown_id, quotation_id, place),
    told as (update speaker p set shown_as = g.into, name = coalesce(g.name, p.read_name), read_role = r.role, seen_at = coalesce(r.sort_key, p.seen_at),
      role = case when g."hasRole" then g.role else r.role end,
      country = case when g."hasCountry" then g.country else coalesce(p.read_country, c.country) end
    from given g left join roles r on r.shown_id = g.id left join countries c on c.shown_id = g.id join speaker o on o.id = g.id
      where p.id = g.id returning p.id, p.country is distinct from o.country as moved)
    select id::text from told where moved`
  await refreshOwn(db, moved.map(({ id }) => id))
  // the name that a person gave is searched like the others
  await db.$executeRaw`
    insert into speaker_alias (speaker_id, name) select p.id, p.name from speaker p
    where p.id = any(${ids}::text[]::bigint[]) and exists (select from speaker_alias a where a.speaker_id = p.id) on conflict do nothing`
}
