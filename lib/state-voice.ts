import { packs } from './languages/registry'

/** What speaks where a text names a place or a body of a state as the speaker: its government, or that body. */
export type StateVoice = 'government' | 'institution'

const VOICES: ReadonlyMap<string, StateVoice> = new Map(packs.flatMap(({ countries }) => countries.forms.flatMap(({ form, country, via }): [string, StateVoice][] => {
  if (country === null || (via !== 'name' && via !== 'capital' && via !== 'institution')) return []
  return [[keyOf(form, country), via === 'institution' ? 'institution' : 'government']]
})))

/** Who speaks behind a speaker that bears the name of a state, its capital or one of its bodies: “Beijing” the government, “Gedung Putih” a body. null: a person, or somebody else. */
export function stateVoice(speaker: { readonly name: string; readonly country: string | null }): StateVoice | null {
  return speaker.country === null ? null : (VOICES.get(keyOf(speaker.name, speaker.country)) ?? null)
}

function keyOf(name: string, country: string): string {
  return `${country} ${name.toLowerCase()}`
}
