import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** Words between help for a country and what it gives for it. */
const UNPAID_WITHIN = 24

const helping: ReadonlySet<string> = new Set(['help', 'defend', 'indulge'])

/** Help that is regretted because nothing is given for it: “we defend Norway and they pay us nothing”. null: nothing says so. */
export function valueUnpaid(reading: Reading, { hit, actor, patient }: Event): Valuation | null {
  if (!helping.has(hit.word.name) || actor?.side === 'countries' || patient?.side !== 'countries') return null
  const from = Math.max(hit.end, patient.place + 1)
  for (let place = from; place < Math.min(reading.items.length, from + UNPAID_WITHIN); place++)
    if (reading.has(place, 'unpaidWords')) return { value: -0.9, by: { ...hit, start: place, end: place + 1 }, how: 'attitude' }
  return null
}
