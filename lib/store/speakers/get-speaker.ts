import { findSpeaker } from '../changes/find-speaker'
import { database } from '../client'
import type { SpeakerName } from '../rows'

export interface SpeakerDetail {
  readonly speaker: SpeakerName & { readonly id: string }
  /** Other forms of the name under which the speaker appeared. */
  readonly aliases: readonly string[]
}

/** A known speaker, or the one whom a person merged that one into; null where the id names none. */
export async function getSpeaker(id: string): Promise<SpeakerDetail | null> {
  const db = database()
  const speaker = await findSpeaker(db, id)
  if (speaker === undefined) return null
  const aliases = await db.speakerAlias.findMany({ where: { speakerId: BigInt(speaker.id) }, orderBy: { name: 'asc' } })
  return { speaker, aliases: aliases.map(({ name }) => name).filter((name) => name !== speaker.name) }
}
