import type { SpeakerRules } from './changes/speaker-rules'
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
 * Takes for granted that the write lock is held.
 */
export async function resolveSpeakers(db: Database, named: readonly NamedSpeaker[], rules: SpeakerRules): Promise<readonly string[]> {
  if (named.length === 0) return []
  let known = await knownSpeakers(db, [...new Set(named.map(({ name }) => speakerKey(name)))], rules)
  const ids: string[] = []
  // full names first, so that a surname finds the full name of its own batch
  const order = named.map((_, at) => at).sort((a, b) => words(named[b]) - words(named[a]) || a - b)
  for (const at of order) {
    const speaker = named[at]
    if (speaker === undefined) continue
    const match = matchSpeaker(speaker.name, speaker.country, known)
    const id = match?.id ?? (await makeSpeaker(db, speaker))
    ids[at] = id
    const merged = { id, shown: match?.shown ?? id, key: match?.key ?? speakerKey(speaker.name), country: match?.country ?? speaker.country, byHand: match?.byHand ?? false }
    known = [...known.filter((other) => other !== match), merged]
  }
  await placeSpeakers(db, named.flatMap(({ country }, at) => (country === null ? [] : [{ id: ids[at], country, at }])))
  return ids
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

function words(speaker: NamedSpeaker | undefined): number {
  return speaker === undefined ? 0 : speakerKey(speaker.name).split(' ').length
}

async function makeSpeaker(db: Database, { name, country, seenAt }: NamedSpeaker): Promise<string> {
  const key = speakerKey(name)
  const made = await db.speaker.create({ data: { name, readName: name, key, surname: surnameOf(key), country, readCountry: country, seenAt: BigInt(seenAt) }, select: { id: true } })
  return made.id.toString()
}

/** A country that becomes known stays. */
async function placeSpeakers(db: Database, placed: readonly { readonly id: string | undefined; readonly country: string; readonly at: number }[]): Promise<void> {
  await db.$executeRaw`
    with first as (select distinct on (id) id, country from jsonb_to_recordset(${JSON.stringify(placed)}::text::jsonb) as n (id bigint, country text, at int) order by id, at)
    update speaker p set read_country = first.country from first where p.id = first.id and p.read_country is null`
}
