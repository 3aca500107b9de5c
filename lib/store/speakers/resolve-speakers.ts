import type { SpeakerRules } from '../changes/speaker-rules'
import type { Database } from '../client'
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
 * The ids of named speakers, in their order: known ones found, new ones made as a set, all in the transaction given.
 * Takes for granted that the write lock is held.
 */
export async function resolveSpeakers(db: Database, named: readonly NamedSpeaker[], rules: SpeakerRules): Promise<readonly string[]> {
  if (named.length === 0) return []
  const keys = named.map(({ name }) => speakerKey(name))
  const known = directory(await knownSpeakers(db, [...new Set(keys)], rules))
  const matched: string[] = []
  const made: NamedSpeaker[] = []
  // full names first, so that a surname finds the full name of its own batch
  const words = keys.map((key) => key.split(' ').length)
  const order = named.map((_, at) => at).sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0) || a - b)
  for (const at of order) {
    const speaker = named[at]
    if (speaker === undefined) continue
    const match = matchSpeaker(speaker.name, speaker.country, known.about(speaker.name))
    const id = match?.id ?? newId(made.push(speaker) - 1)
    matched[at] = id
    const merged = { id, shown: match?.shown ?? id, key: match?.key ?? speakerKey(speaker.name), country: match?.country ?? speaker.country, byHand: match?.byHand ?? false }
    known.put(merged, match)
  }
  const madeIds = new Map((await makeSpeakers(db, made)).map((id, at) => [newId(at), id]))
  const ids = matched.map((id) => madeIds.get(id) ?? id)
  await placeSpeakers(db, named.flatMap(({ country }, at) => (country === null ? [] : [{ id: ids[at], country, at }])))
  return ids
}

/** Stands for the id of a speaker who is not stored yet. */
function newId(at: number): string {
  return `new ${at}`
}

interface Directory {
  /** Those whom a name may mean, in the order in which they became known. */
  readonly about: (name: string) => readonly KnownSpeaker[]
  readonly put: (speaker: KnownSpeaker, instead: KnownSpeaker | undefined) => void
}

/** Known speakers by their last name: a name means only somebody who shares it. */
function directory(known: readonly KnownSpeaker[]): Directory {
  const bySurname = new Map<string, KnownSpeaker[]>()
  const put = (speaker: KnownSpeaker, instead?: KnownSpeaker): void => {
    const surname = surnameOf(speaker.key)
    bySurname.set(surname, [...(bySurname.get(surname) ?? []).filter((other) => other !== instead), speaker])
  }
  for (const speaker of known) put(speaker)
  return { about: (name) => bySurname.get(surnameOf(speakerKey(name))) ?? [], put }
}

/** Those whom the keys may mean: as the analysis read them, and as people described them. */
async function knownSpeakers(db: Database, keys: readonly string[], rules: SpeakerRules): Promise<readonly KnownSpeaker[]> {
  const described = [...rules.descriptions.keys()]
  const rows = await db.$queryRaw<(KnownSpeaker & { name: string; shownCountry: string | null })[]>`
    select id::text, coalesce(shown_as, id)::text as shown, key, read_country as country, by_hand as "byHand", name, country as "shownCountry" from speaker
    where key = any(${[...keys]}::text[]) or surname = any(${[...keys]}::text[]) or id = any(${described}::text[]::bigint[])
    order by speaker.id`
  const asRead = rows.map(({ id, shown, key, country, byHand }) => ({ id, shown, key, country, byHand }))
  const asDescribed = rows.filter(({ id }) => rules.descriptions.has(id)).map(({ id, shown, name, shownCountry, byHand }) => ({ id, shown, key: speakerKey(name), country: shownCountry, byHand }))
  return [...asRead, ...asDescribed]
}

/** Their ids, in the order given. Each is written with its role at once: a row that is changed afterwards costs all its indexes again. */
async function makeSpeakers(db: Database, speakers: readonly NamedSpeaker[]): Promise<readonly string[]> {
  if (speakers.length === 0) return []
  const json = JSON.stringify(speakers.map(({ name, role, country, seenAt }, at) => ({ at, name, key: speakerKey(name), surname: surnameOf(speakerKey(name)), role, country, seenAt })))
  const rows = await db.$queryRaw<{ id: string }[]>`
    with given as (select nextval((select pg_get_serial_sequence('speaker', 'id'))::regclass) as id, n.* from
      (select * from jsonb_to_recordset(${json}::text::jsonb) as f (at int, name text, key text, surname text, role text, country text, "seenAt" bigint) order by at) n),
    made as (insert into speaker (id, name, read_name, key, surname, role, read_role, country, read_country, seen_at)
      select id, name, name, key, surname, role, role, country, country, "seenAt" from given)
    select id::text from given order by at`
  return rows.map(({ id }) => id)
}

/** A country that becomes known stays. */
async function placeSpeakers(db: Database, placed: readonly { readonly id: string | undefined; readonly country: string; readonly at: number }[]): Promise<void> {
  await db.$executeRaw`
    with first as (select distinct on (id) id, country from jsonb_to_recordset(${JSON.stringify(placed)}::text::jsonb) as n (id bigint, country text, at int) order by id, at)
    update speaker p set read_country = first.country from first where p.id = first.id and p.read_country is null`
}
