import type { Filter } from '../../document'
import { countBy } from '../columns/count-by'
import { keptWith, keyOf } from '../columns/kept-with'
import { speakerTest } from '../columns/quotation-tests'
import { select, type Selected } from '../columns/select'
import type { SpeakerRow } from '../rows'
import { addStance, stanceCounts, stanceSums, type Facts } from './stance-counts'

/** A page asks for the period before too, and the next view of it for the same. */
const rankings = keptWith<readonly SpeakerRow[]>(8)

/**
 * Known speakers by the number of their quotations that match, most first. A joint quotation counts for each of its
 * speakers; with speakers or their countries in the filter only those are ranked. Quotations that name no country count as quotations.
 * At most `limit` of them, after the first `skip`.
 */
export async function rankSpeakers(filter: Filter, limit = 100, skip = 0): Promise<readonly SpeakerRow[]> {
  const selected = await select(filter)
  return rankings(selected.columns, keyOf(filter, limit, skip), () => ranking(selected, filter, limit, skip))
}

function ranking(selected: Selected, filter: Filter, limit: number, skip: number): readonly SpeakerRow[] {
  const { columns, stances, speakersOf } = selected
  const ranked = counted(selected, filter)
    .sort((one, other) => other.quotations - one.quotations || Number(one.person.id) - Number(other.person.id))
    .slice(skip, skip + limit)
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

/** How many `rankSpeakers` would rank without a limit. */
export async function countSpeakers(filter: Filter): Promise<number> {
  return counted(await select(filter), filter).length
}

function counted({ columns, quotations, speakersOf }: Selected, filter: Filter) {
  const isAsked = speakerTest(columns, filter)
  const counts = countBy(columns.speakers.size(), (count) => quotations((place) => speakersOf(place, (speaker) => isAsked(speaker) && count(speaker))))
  return [...counts].flatMap(([code, number]) => {
    const person = columns.people[code]
    return person === undefined ? [] : [{ code, person, quotations: number }]
  })
}
