import { canSpeak } from './can-speak'
import { cueAt, isCapitalised, peopleAt, type Reading } from '../reading'
import type { Source } from './source-before'

/** “menembakkan gas air mata ke arah | mahasiswa | yang menuntut …”: those behind the preposition, where nothing before it speaks. */
export function behindDirection(reading: Reading, source: Source): Source {
  if (source === null || source === 'linked') return source
  for (let k = source.to - 2; k > source.from; k--) {
    if (!cueAt(reading, k).settings && !peopleAt(reading, k).locatives) continue
    const behind = { from: peopleAt(reading, k + 1).voices || isCapitalised(reading, k + 1) ? k + 1 : k + 2, to: source.to }
    return behind.from < source.to && !canSpeak(reading, { from: source.from, to: k }) && canSpeak(reading, behind) ? behind : source
  }
  return source
}
