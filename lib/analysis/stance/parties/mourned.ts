import { walk } from '../reading/walk'
import { partyAt, type Party } from './party'
import { atEdge } from './marked'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a feeling for those who suffer and the country they are in. */
const MOURNED_WITHIN = 14

/** The country of those whom one feels for, wherever they are said to be: “our thoughts are with | the victims of the floods that have hit | Norway”. */
export function mourned(reading: Reading, { word, end }: Hit, own: ReadonlySet<string>): Party | null {
  if (word.name !== 'sympathise' || reading.lexicon.nounActor === 'after') return null
  for (const place of walk(reading, end, 1, MOURNED_WITHIN)) {
    if (reading.has(place, 'conjunctions') && reading.has(place + 1, 'subjectPersons')) return null
    const hit = reading.hitAt(place)
    // “saddened by the storm | that struck | Norway”
    if (hit && hit.word.frame.sign < 0 && hit.word.forms.includes('active') && reading.has(hit.start - 1, 'antecedentWords')) continue
    // “sorry for the victims of the attack by Norway”
    if (hit && hit.word.frame.kind !== 'plain' && hit.word.frame.kind !== 'plight') return null
    if (reading.items[place]?.mention) return atEdge(reading, place) ? null : partyAt(reading, place, own)
  }
  return null
}
