import type { ChangeResult, SpeakerFields } from '../../document'
import { changing, recordChange } from './changing'
import { deriveSpeakers } from './derive-speakers'
import { findSpeaker } from './find-speaker'

/** Says what a speaker is called, which office and which country the speaker has; kept apart from what articles read. */
export function describeSpeaker(speaker: string, { name, role, country }: Required<SpeakerFields>): Promise<ChangeResult> {
  return changing(async (db) => {
    const found = await findSpeaker(db, speaker)
    if (found === undefined) return { refused: 'speaker-missing' }
    const fields: SpeakerFields = {
      ...(name === found.name ? {} : { name }),
      ...(role === found.role ? {} : { role }),
      ...(country === found.country ? {} : { country }),
    }
    if (Object.keys(fields).length === 0) return { refused: 'nothing-changed' }
    const before = { name: found.name, role: found.role, country: found.country }
    const after = { speaker: { id: found.id, name: found.name }, fields }
    const change = await recordChange(db, { kind: 'describe-speaker', before, after }, [`speaker:${found.id}`])
    await deriveSpeakers(db, [found.id])
    return { change }
  })
}
