import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueAt, cuesAt, peopleAt, type Reading } from '../reading'

/** Classes by which somebody else answers: “…, namun dibantah oleh Peru”. */
const answers: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'reject', 'condemn', 'criticise'])

/** Whether a “but” at token i opens what the reporter sets against what was said: “…, namun tidak merinci”, “…, namun tuduhan itu dibantah Peru”, “…, namun dikabarkan menambah pasukan”. */
export function turnsAgainst(reading: Reading, i: number, end: number): boolean {
  // “…, namun | ia | enggan menyebut nama”
  const next = peopleAt(reading, i + 1).pronouns && cueAt(reading, i + 2).blockers ? i + 2 : i + 1
  if (cueAt(reading, next).blockers) return cueAt(reading, next + 1).answers || cuesAt(reading, next + 1, end).some(({ form }) => form.voice === 'active' && form.cueClass === 'speech')
  return cuesAt(reading, next, end).some(({ form, to }) => form.voice === 'nominal' && peopleAt(reading, to).demonstratives || form.voice === 'passive' && (form.cueClass === 'speech' || answers.has(form.cueClass)))
}
