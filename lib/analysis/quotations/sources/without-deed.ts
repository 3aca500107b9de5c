import { cueAt, cuesAt, isCapitalised, peopleAt, type Range, type Reading } from '../reading'
import type { Source } from './source-before'

/**
 * Leaves out what somebody does with the thing that a relative clause tells of, which the walk ran into:
 * “declined to sign off on | a report | that endorsed …”, “wrote to her, condemning | a letter | which said …”.
 */
export function withoutDeed(reading: Reading, source: Source): Source {
  if (source === null || source === 'linked' || reading.cues.finites.size === 0) return source
  if (!isCapitalised(reading, source.from) && cuesAt(reading, source.from, source.from + 1).some(({ form }) => form.voice === 'linked')) return { from: source.from + 1, to: source.to }
  return behindDeed(reading, source)
}

function behindDeed(reading: Reading, { from, to }: Range): Range {
  for (let k = to - 2; k > from + 1; k--) {
    if (!peopleAt(reading, k).determiners && !peopleAt(reading, k).demonstratives) continue
    for (let i = from + 1; i < k; i++) if (cueAt(reading, i).deedVerb && !isCapitalised(reading, i) && !cueAt(reading, i - 1).relatives && !cueAt(reading, i + 1).byWords) return { from: k, to }
    return { from, to }
  }
  return { from, to }
}
