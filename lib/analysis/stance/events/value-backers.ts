import type { FrameName } from '../../../languages/shared/stance/frames'
import type { Event } from './find-events'
import type { Hit, Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

const shunned: ReadonlySet<FrameName> = new Set<FrameName>(['sanction', 'reject', 'condemn', 'criticise'])

/** Words between what is done to somebody and “who”. */
const DONE_WITHIN = 6

/** What is thought of help whose givers are to be punished for it: “memboikot merek-merek | yang | mendukung Norwegia”, “a boycott of firms that help Norway”. null: they are not. */
export function valueBackers(reading: Reading, { hit, form, sign }: Event): Valuation | null {
  if (sign < 0 || form !== 'active' || !reading.has(hit.start - 1, 'relativeWords')) return null
  const punished = punishedBefore(reading, hit.start - 1)
  return punished && { value: -0.6, by: punished, how: 'attitude' }
}

function punishedBefore(reading: Reading, opener: number): Hit | null {
  for (let place = opener - 1; place >= Math.max(0, opener - DONE_WITHIN); place--) {
    if (reading.items[place]?.kind !== 'word' || reading.items[place]?.mention) return null
    const hit = reading.hitAt(place)
    if (hit) return shunned.has(hit.word.name) ? hit : null
  }
  return null
}
