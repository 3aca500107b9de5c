import { speakerKey, surnameOf } from './speaker-key'

export interface KnownSpeaker {
  readonly id: string
  readonly key: string
  readonly country: string | null
}

/**
 * Which known speaker a name of a new article means; undefined: a speaker of its own.
 * - Same key, same country, or the country is not known on one side: the same, if just one is left.
 *   Two countries may each have a "Ministry of Foreign Affairs", so unequal countries never merge.
 * - A single surname is the one known speaker who ends in it and has the same country ("Putin", RU → "Vladimir Putin").
 *   With two of them, or without a country, it stays its own: a wrong merge is worse than a double entry.
 */
export function matchSpeaker(name: string, country: string | null, known: readonly KnownSpeaker[]): KnownSpeaker | undefined {
  const key = speakerKey(name)
  const sameKey = known.filter((speaker) => speaker.key === key)
  const exact = sameKey.find((speaker) => speaker.country === country)
  if (exact !== undefined) return exact
  const compatible = sameKey.filter((speaker) => speaker.country === null || country === null)
  if (compatible.length > 0) return compatible.length === 1 ? compatible[0] : undefined
  if (key.includes(' ') || country === null) return undefined
  const fuller = known.filter((speaker) => speaker.key !== key && surnameOf(speaker.key) === key && speaker.country === country)
  return fuller.length === 1 ? fuller[0] : undefined
}
