import type { Filter } from '../../../lib/document'
import { archiveDays, choices, rankSpeakers } from '../../../lib/store'
import { chance, type Chance } from '../../seed-load/chance'

/** Values of the archive that questions ask for, another one each time. */
export interface Values {
  readonly country: () => string
  readonly speaker: () => string
  readonly outlet: () => string
  /** Of a quarter or a year. */
  readonly period: () => Pick<Filter, 'from' | 'to'>
  readonly one: <Value>(values: readonly Value[]) => Value
}

/** Reads what the archive holds: countries, speakers and outlets that are often there and such that seldom are. */
export async function valuesOf(seed: number): Promise<Values> {
  const from: Chance = chance(seed)
  const [countries, outlets, speakers, days] = await Promise.all([
    choices('country', { counting: 'reports' }), choices('outlet', { counting: 'reports' }), rankSpeakers({ counting: 'reports' }, 300), archiveDays('2999-01-01'),
  ])
  const countryCodes = countries.map(({ value }) => value).filter((value) => /^[A-Z]{2}$/.test(value))
  const first = Date.parse(days.first ?? '2024-01-01')
  const span = Math.max(1, (Date.parse(days.newest ?? '2024-12-31') - first) / DAY)
  return {
    country: () => from.pick(countryCodes),
    speaker: () => from.pick(speakers).speaker.id,
    outlet: () => from.pick(outlets).value,
    period: () => {
      const start = first + from.below(span) * DAY
      return { from: dayOf(start), to: dayOf(start + (from.happens(0.5) ? 91 : 365) * DAY) }
    },
    one: from.pick,
  }
}

const DAY = 86_400_000

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
