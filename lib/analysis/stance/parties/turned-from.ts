import { joinedSubject } from './joined-subject'
import type { Party } from './party'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Hit, Reading } from '../reading/read-frames'

/** Whom a judgement without a copula behind “but” is about, named in the clause before: “Norwegia kecil, | tetapi | berani”. null: nobody. */
export function turnedFrom(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor === 'before' || !hit.word.forms.includes('describing')) return null
  const { whole } = weighModifiers(reading, hit)
  return reading.has(whole.start - 1, 'contraryWords') ? joinedSubject(reading, whole, own) : null
}
