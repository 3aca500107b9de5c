import { speakerKey, surnameOf } from './speaker-key'

export interface KnownSpeaker {
  readonly id: string
  /** Whom the speaker was merged into; else the same id. */
  readonly shown: string
  readonly key: string
  readonly country: string | null
  /** Made by a person who split another: meant only where name and country are the same. */
  readonly byHand: boolean
}

/**
 * Which known speaker a name of a new article means; undefined: a speaker of its own.
 * - Same key, same country, or the country is not known on one side: the same, if just one is left.
 *   Two countries may each have a "Ministry of Foreign Affairs", so unequal countries never merge.
 * - A single surname is the one known speaker who ends in it and has the same country ("Putin", RU → "Vladimir Putin").
 *   With two of them, or without a country, it stays its own: a wrong merge is worse than a double entry.
 * Several whom a person merged are one.
 */
export function matchSpeaker(name: string, country: string | null, known: readonly KnownSpeaker[]): KnownSpeaker | undefined {
  const key = speakerKey(name)
  const sameKey = known.filter((speaker) => speaker.key === key)
  const exact = sameKey.find((speaker) => speaker.country === country && !(speaker.byHand && country === null))
  if (exact !== undefined) return exact
  const read = known.filter((speaker) => !speaker.byHand)
  const compatible = read.filter((speaker) => speaker.key === key && (speaker.country === null || country === null))
  if (compatible.length > 0) return only(compatible)
  if (key.includes(' ') || country === null) return undefined
  return only(read.filter((speaker) => speaker.key !== key && surnameOf(speaker.key) === key && speaker.country === country))
}

/** The first of them, if all are shown as one speaker. */
function only(speakers: readonly KnownSpeaker[]): KnownSpeaker | undefined {
  return new Set(speakers.map(({ shown }) => shown)).size === 1 ? speakers[0] : undefined
}
