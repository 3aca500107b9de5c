import type { Reading } from '../reading/read-frames'

/** Whether people or things of somebody named before stand at a place: “its soldiers”, not “it”. */
export function ownedAt(reading: Reading, place: number): boolean {
  if (!reading.has(place, 'thirdPerson')) return false
  // “negaranya”
  return reading.items[place]?.word.exactTags.includes('possessives') === true || reading.endsIn(place, 'possessives')
}
