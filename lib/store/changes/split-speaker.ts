import type { ChangeResult, SaidAt } from '../../document'
import type { Database } from '../client'
import { UNDATED } from '../articles/publication'
import { speakerKey, surnameOf } from '../speakers/speaker-key'
import { changing, recordChange } from './changing'
import { deriveSpeakers } from './derive-speakers'
import { findSpeaker } from './find-speaker'

/** What becomes a speaker of its own. */
export interface SplitOff {
  /** What the new speaker is called; blank: as the first name chosen, or as the speaker is. */
  readonly name: string
  /** Forms of name: whatever is or will be read under them. */
  readonly names: readonly string[]
  /** Ids of quotations. */
  readonly quotations: readonly string[]
}

/** Makes a speaker of its own of some names or quotations of another. */
export function splitSpeaker(speaker: string, { name, names, quotations }: SplitOff): Promise<ChangeResult> {
  return changing(async (db) => {
    const from = await findSpeaker(db, speaker)
    if (from === undefined) return { refused: 'speaker-missing' }
    const readings = await readingsOf(db, from.id)
    const chosenNames = [...new Set(readings.map((reading) => reading.name))].filter((each) => names.includes(each))
    const chosen = readings.filter((reading) => chosenNames.includes(reading.name) || quotations.includes(reading.quotation))
    if (chosen.length === 0) return { refused: 'nothing-chosen' }
    if (chosen.length === readings.length) return { refused: 'everything-chosen' }
    const called = name.trim() || (chosenNames[0] ?? from.name)
    const key = speakerKey(called)
    const made = await db.speaker.create({ data: { name: called, readName: called, key, surname: surnameOf(key), seenAt: BigInt(UNDATED), byHand: true }, select: { id: true } })
    const id = made.id.toString()
    const places = chosen.flatMap((reading) => (chosenNames.includes(reading.name) ? [] : [placeOf(reading)]))
    const after = { from: { id: from.id, name: from.name }, speaker: { id, name: called }, names: chosenNames, quotations: places }
    const change = await recordChange(db, { kind: 'split-speaker', before: {}, after }, [`speaker:${from.id}`, `speaker:${id}`])
    await deriveSpeakers(db, [from.id, id])
    return { change }
  })
}

interface ReadingOf extends SaidAt {
  readonly quotation: string
}

async function readingsOf(db: Database, speaker: string): Promise<readonly ReadingOf[]> {
  return db.$queryRaw<ReadingOf[]>`
    select r.quotation_id::text as quotation, r.name, q.article_id::text as article, (q.data ->> 'start')::int as start, (q.data ->> 'end')::int as "end"
    from speaker_reading r join quotation q on q.id = r.quotation_id where r.shown_id = ${speaker}::text::bigint order by q.sort_key, q.id, r.place`
}

function placeOf({ article, start, end, name }: ReadingOf): SaidAt {
  return { article, start, end, name }
}
