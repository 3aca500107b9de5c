import type { ChangeResult } from '../../document'
import { changing, recordChange } from './changing'
import { deriveSpeakers } from './derive-speakers'
import { findSpeaker } from './find-speaker'

/** Makes one speaker the same as another, under the name of the other. Later articles that name either follow. */
export function mergeSpeakers(speaker: string, into: string): Promise<ChangeResult> {
  return changing(async (db) => {
    const [merged, kept] = [await findSpeaker(db, speaker), await findSpeaker(db, into)]
    if (merged === undefined || kept === undefined) return { refused: 'speaker-missing' }
    if (merged.id === kept.id) return { refused: 'speaker-same' }
    const after = { speaker: { id: merged.id, name: merged.name }, into: { id: kept.id, name: kept.name } }
    const change = await recordChange(db, { kind: 'merge-speakers', before: {}, after }, [`speaker:${merged.id}`, `speaker:${kept.id}`])
    await deriveSpeakers(db, [merged.id, kept.id])
    return { change }
  })
}
