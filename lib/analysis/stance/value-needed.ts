import { near } from './weigh-modifiers'
import { walk } from './walk'
import type { Event } from './find-events'
import type { Reading } from './read-frames'
import type { Valuation } from './value-events'

/** Words between a deed with its target and what says that it is needed, and between “need for” and the deed. */
const BEHIND = 8
const BEFORE = 4

/** What is needed or justified is wanted, what is not needed is opposed: “more pressure on Norway is needed”, “there is no need for sanctions on Norway”. null: nothing says so. */
export function valueNeeded(reading: Reading, event: Event): Valuation | null {
  const { form, patient, actor, hit } = event
  if (form !== 'noun' || patient?.side !== 'countries') return null
  const place = neededBehind(reading, event) ?? walk(reading, hit.start - 1, -1, BEFORE).find((before) => reading.has(before, 'needWords'))
  if (place === undefined || near(reading, Math.min(place, hit.start) - 1, -1, BEHIND, 'conditions', 'openWords')) return null
  if (near(reading, place - 1, -1, 3, 'negators')) return { value: -0.6, by: hit, how: 'quality' }
  return { value: 0.6, by: hit, how: actor?.side === 'countries' ? 'quality' : 'wanted' }
}

// “sanctions on Norway | were badly | needed”, but “sanctions on Norway | that | were needed for votes at home”
function neededBehind(reading: Reading, { hit, patient, actor }: Event): number | undefined {
  const from = Math.max(hit.end, (patient?.place ?? -1) + 1, (actor?.place ?? -1) + 1)
  for (const place of walk(reading, from, 1, BEHIND)) {
    if (reading.has(place, 'relativeWords') || reading.items[place]?.mention) return undefined
    if (reading.has(place, 'neededWords')) return place
  }
  return undefined
}
