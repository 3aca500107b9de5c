import { describeSpeakers } from '../changes/describe-speakers'
import type { SpeakerRules } from '../changes/speaker-rules'
import type { Database } from '../client'
import { refreshOwn } from '../stances/refresh-stances'
import type { NamedSpeaker } from './resolve-speakers'

/** Somebody named in a new article, and whom that is shown as. */
export interface Appearance extends NamedSpeaker {
  readonly shown: string
}

/**
 * Keeps every form of name as an alias, and the role of the latest article that states one; of equally old ones the one stored last.
 * Those whom a change is about are written anew from all that is shown as theirs.
 */
export async function noteAppearances(db: Database, appearances: readonly Appearance[], rules: SpeakerRules): Promise<void> {
  const changed = [...new Set(appearances.map(({ shown }) => shown).filter(rules.concern))]
  await describeSpeakers(db, changed, rules)
  const plain = appearances.filter(({ shown }) => !rules.concern(shown))
  if (plain.length === 0) return
  // the names of a batch repeat, and are sorted out here: to be read as JSON costs the database more
  const names = [...new Map(plain.map(({ shown: id, name }) => [`${id} ${name}`, { id, name }])).values()]
  await db.$executeRaw`
    insert into speaker_alias (speaker_id, name) select id, name from jsonb_to_recordset(${JSON.stringify(names)}::text::jsonb) as n (id bigint, name text)
    on conflict do nothing`
  const latest = [...latestOf(plain).values()].map(({ shown: id, role, seenAt }) => ({ id, role, seenAt }))
  const moved = await db.$queryRaw<{ id: string }[]>`
    with latest as (select * from jsonb_to_recordset(${JSON.stringify(latest)}::text::jsonb) as n (id bigint, role text, "seenAt" bigint)),
    newer as (select p.id, p.read_country as country, case when l.role is not null and (p.read_role is null or l."seenAt" >= p.seen_at) then l.role end as role, l."seenAt"
      from latest l join speaker p on p.id = l.id),
    told as (update speaker p set country = n.country, role = coalesce(n.role, p.read_role), read_role = coalesce(n.role, p.read_role),
      seen_at = case when n.role is null then p.seen_at else n."seenAt" end
      from newer n join speaker o on o.id = n.id
      where p.id = n.id and (p.country is distinct from n.country or (n.role is not null and (p.role, p.read_role, p.seen_at) is distinct from (n.role, n.role, n."seenAt")))
      returning p.id, p.country is distinct from o.country as moved)
    select id::text from told where moved`
  await refreshOwn(db, moved.map(({ id }) => id))
}

/** Of each speaker the latest appearance that states a role, else the latest; of equally old ones the last. */
function latestOf(appearances: readonly Appearance[]): ReadonlyMap<string, Appearance> {
  const latest = new Map<string, Appearance>()
  for (const one of appearances) {
    const before = latest.get(one.shown)
    if (before === undefined || isLater(one, before)) latest.set(one.shown, one)
  }
  return latest
}

function isLater(one: Appearance, before: Appearance): boolean {
  const states = one.role !== null
  return states === (before.role !== null) ? one.seenAt >= before.seenAt : states
}
