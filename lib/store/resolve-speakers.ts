import type { Database } from './client'
import { matchSpeaker, type KnownSpeaker } from './match-speaker'
import { speakerKey, surnameOf } from './speaker-key'

/** A speaker as one article names it. */
export interface NamedSpeaker {
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  /** Sort key of the article. */
  readonly seenAt: number
}

/**
 * The ids of named speakers, in their order: known ones found, new ones made, all in the transaction given.
 * Role and country shown are those of the latest article that states them. Takes for granted that the write lock is held.
 */
export async function resolveSpeakers(db: Database, named: readonly NamedSpeaker[]): Promise<readonly string[]> {
  if (named.length === 0) return []
  const keys = [...new Set(named.map(({ name }) => speakerKey(name)))]
  let known: readonly KnownSpeaker[] = await db.$queryRaw<KnownSpeaker[]>`
    select id::text, key, country from speaker where key = any(${keys}::text[]) or surname = any(${keys}::text[])`
  const ids: string[] = []
  // full names first, so that a surname finds the full name of its own batch
  const order = named.map((_, at) => at).sort((a, b) => words(named[b]) - words(named[a]) || a - b)
  for (const at of order) {
    const speaker = named[at]
    if (speaker === undefined) continue
    const match = matchSpeaker(speaker.name, speaker.country, known)
    const id = match?.id ?? (await makeSpeaker(db, speaker))
    ids[at] = id
    const merged = { id, key: match?.key ?? speakerKey(speaker.name), country: match?.country ?? speaker.country }
    known = [...known.filter((other) => other.id !== id), merged]
  }
  await noteAppearances(db, named.map((speaker, at) => ({ ...speaker, id: ids[at] })))
  return ids
}

function words(speaker: NamedSpeaker | undefined): number {
  return speaker === undefined ? 0 : speakerKey(speaker.name).split(' ').length
}

async function makeSpeaker(db: Database, { name, role, country, seenAt }: NamedSpeaker): Promise<string> {
  const key = speakerKey(name)
  const made = await db.speaker.create({ data: { name, key, surname: surnameOf(key), role, country, seenAt: BigInt(seenAt) }, select: { id: true } })
  return made.id.toString()
}

/** Keeps every form of name as an alias, and the role and country of the latest article that states them. */
async function noteAppearances(db: Database, appearances: readonly (NamedSpeaker & { readonly id: string | undefined })[]): Promise<void> {
  const json = JSON.stringify(appearances)
  await db.$executeRaw`
    insert into speaker_alias (speaker_id, name) select distinct id, name from jsonb_to_recordset(${json}::text::jsonb) as n (id bigint, name text)
    on conflict do nothing`
  await db.$executeRaw`
    with named as (select * from jsonb_to_recordset(${json}::text::jsonb) as n (id bigint, role text, country text, "seenAt" bigint)),
    latest as (select distinct on (id) id, role, "seenAt" from named order by id, role is null, "seenAt" desc),
    placed as (select id, min(country) as country from named group by id)
    update speaker p set country = coalesce(p.country, placed.country),
      role = case when p.role is null or l."seenAt" >= p.seen_at then coalesce(l.role, p.role) else p.role end,
      seen_at = case when l.role is null then p.seen_at else greatest(p.seen_at, l."seenAt") end
    from latest l join placed using (id) where p.id = l.id`
}
