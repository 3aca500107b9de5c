import type { Filter } from '../document'
import { countBy } from './columns/count-by'
import { speakerTest } from './columns/quotation-tests'
import { select } from './columns/select'
import type { SpeakerRow } from './rows'
import { addStance, stanceCounts, stanceSums, type Facts } from './stance-counts'

/**
 * Known speakers by the number of their quotations that match, most first. A joint quotation counts for each of its
 * speakers; with speakers or their countries in the filter only those are ranked. Quotations that name no country count as quotations.
 */
export async function rankSpeakers(filter: Filter, limit = 100): Promise<readonly SpeakerRow[]> {
  const { columns, quotations, stances, speakersOf } = await select(filter)
  const isAsked = speakerTest(columns, filter)
  const counts = countBy(columns.speakers.size(), (count) => quotations((place) => speakersOf(place, (speaker) => isAsked(speaker) && count(speaker))))
  const ranked = [...counts]
    .flatMap(([code, number]) => {
      const person = columns.people[code]
      return person === undefined ? [] : [{ code, person, quotations: number }]
    })
    .sort((one, other) => other.quotations - one.quotations || Number(one.person.id) - Number(other.person.id))
    .slice(0, limit)
  const sums = Array.from<Facts | undefined>({ length: columns.speakers.size() })
  for (const { code } of ranked) sums[code] = []
  stances((stance, place) => speakersOf(place, (speaker) => {
    const facts = sums[speaker]
    if (facts !== undefined) addStance(facts, columns, stance, place)
  }))
  return ranked.map(({ code, person: { id, name, role, country }, quotations: number }) => (
    { speaker: { id, name, role, country }, ...stanceCounts({ ...stanceSums(sums[code] ?? [], columns), quotations: number }) }
  ))
}
