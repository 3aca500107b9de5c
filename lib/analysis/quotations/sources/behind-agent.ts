import { phraseAt } from '../../people/phrase-at'
import { cueAt, isCapitalised, type Reading } from '../reading'
import type { Source } from './source-before'

/** “Interpelasi itu diajukan | 30 anggota | yang menilai …”: whoever did it alone, where the noun phrase ran over a passive. */
export function behindAgent(reading: Reading, source: Source): Source {
  if (source === null || source === 'linked' || reading.cues.activeVerb === null) return source
  for (let k = source.to - 2; k > source.from; k--) {
    const { verbShape, activeVerb, relatives } = cueAt(reading, k)
    if (relatives) return source
    if (!verbShape || activeVerb || isCapitalised(reading, k) || phraseAt('titles', reading.tokens, k) > 0 || cueAt(reading, k - 1).relatives) continue
    return { from: cueAt(reading, k + 1).byWords ? k + 2 : k + 1, to: source.to }
  }
  return source
}
