import type { Database } from '../client'
import { recount } from '../recount'
import { activeChanges } from './active-changes'
import { describeSpeakers } from './describe-speakers'
import { speakerRules, type ReadAt, type SpeakerRules } from './speaker-rules'

/** The rules that the changes which are not undone make. */
export async function currentSpeakerRules(db: Database): Promise<SpeakerRules> {
  return speakerRules(await activeChanges(db, ['merge-speakers', 'split-speaker', 'describe-speaker']))
}

/** Makes what is shown follow the rules wherever one of these speakers is shown or would be; lists, numbers and names in one. */
export async function deriveSpeakers(db: Database, speakers: readonly string[]): Promise<void> {
  const rules = await currentSpeakerRules(db)
  const before = await db.$queryRaw<{ id: string }[]>`
    select distinct coalesce(shown_as, id)::text as id from speaker where id = any(${[...speakers]}::text[]::bigint[])`
  const concerned = [...new Set([...speakers, ...before.map(({ id }) => id), ...speakers.map(rules.mergedInto)])]
  const readings = await readingsShownAs(db, concerned)
  const moves = readings.flatMap((reading) => {
    const to = rules.shown(reading)
    return to === reading.shown ? [] : [{ ...reading, to }]
  })
  await recount(db, [...new Set(moves.map(({ article }) => article))], async () => {
    await moveReadings(db, moves)
    return []
  })
  await describeSpeakers(db, [...new Set([...concerned, ...moves.map(({ to }) => to)])], rules)
}

interface ShownReading extends ReadAt {
  readonly quotation: string
  readonly place: number
  readonly shown: string
}

async function readingsShownAs(db: Database, speakers: readonly string[]): Promise<readonly ShownReading[]> {
  return db.$queryRaw<ShownReading[]>`
    select r.quotation_id::text as quotation, r.place, r.name, r.speaker_id::text as speaker, r.shown_id::text as shown,
      q.article_id::text as article, (q.data ->> 'start')::int as start, (q.data ->> 'end')::int as "end"
    from speaker_reading r join quotation q on q.id = r.quotation_id where r.shown_id = any(${[...speakers]}::text[]::bigint[])`
}

async function moveReadings(db: Database, moves: readonly (ShownReading & { readonly to: string })[]): Promise<void> {
  if (moves.length === 0) return
  const json = JSON.stringify(moves.map(({ quotation, place, to }) => ({ quotation, place, to })))
  await db.$executeRaw`
    update speaker_reading r set shown_id = n.to from jsonb_to_recordset(${json}::text::jsonb) as n (quotation bigint, place int, "to" bigint)
    where r.quotation_id = n.quotation and r.place = n.place`
  const quotations = [...new Set(moves.map(({ quotation }) => quotation))]
  await db.$executeRaw`delete from quotation_speaker where quotation_id = any(${quotations}::text[]::bigint[])`
  await showSpeakers(db, quotations)
}

/** Fills in who is shown to have said these quotations: each speaker once, at the first place. */
async function showSpeakers(db: Database, quotations: readonly string[]): Promise<void> {
  await db.$executeRaw`
    insert into quotation_speaker (quotation_id, speaker_id, place)
    select quotation_id, shown_id, min(place) from speaker_reading where quotation_id = any(${[...quotations]}::text[]::bigint[]) group by 1, 2 order by 1, 3`
}
