import { database } from './client'
import type { SpeakerName } from './rows'

export interface SpeakerDetail {
  readonly speaker: SpeakerName & { readonly id: string }
  /** Other forms of the name under which the speaker appeared. */
  readonly aliases: readonly string[]
}

/** A known speaker, or null where the id names none. */
export async function getSpeaker(id: string): Promise<SpeakerDetail | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const found = await database().speaker.findUnique({ where: { id: BigInt(id) }, include: { aliases: { orderBy: { name: 'asc' } } } })
  if (found === null) return null
  const { name, role, country } = found
  return { speaker: { id, name, role, country }, aliases: found.aliases.map((alias) => alias.name).filter((alias) => alias !== name) }
}
