import { ANSWER_LABELS, COUNTRY_GROUPS, GROUP_NAMES, VIAS, type Filter } from '../../document'
import type { Columns } from '../columns/columns'
import { countBy } from '../columns/count-by'
import { getOrMake } from '../columns/get-or-make'
import { speakerTest } from '../columns/quotation-tests'
import { select, type Selected } from '../columns/select'
import { countQuotations } from '../quotations/count-quotations'
import { findSpeakers } from '../speakers/find-speakers'
import type { Choice } from '../rows'
import { inOrder } from './stance-counts'

/** The filters that take some of the values stored. */
export type ChoiceName = 'country' | 'label' | 'via' | 'speaker' | 'speakerCountry' | 'outlet' | 'language' | 'kind'
export const CHOICE_NAMES: readonly ChoiceName[] = ['country', 'label', 'via', 'speaker', 'speakerCountry', 'outlet', 'language', 'kind']

/** As many as a list can hold that somebody looks through. */
const MOST = 1000

/**
 * What a filter can choose under the others, each with the number of quotations that it alone would select there, most first.
 * `find`: letters of a speaker's name; the 20 that fit best. The other lists are short enough to be searched where they are shown.
 */
export async function choices(name: ChoiceName, filter: Filter, find = ''): Promise<readonly Choice[]> {
  const others = { ...filter, [name]: undefined }
  switch (name) {
    case 'speaker':
      return findSpeakers(others, find)
    case 'country':
      return [...(await ofStances(others, ({ country, words }, stance) => [words.text(country[stance] ?? 0)])), ...(await groups('country', others))]
    case 'label':
      return ofStances(others, ({ label }, stance) => [ANSWER_LABELS[label[stance] ?? 0] ?? null])
    case 'via':
      return ofStances(others, ({ via }, stance) => VIAS.filter((_, bit) => ((via[stance] ?? 0) & (1 << bit)) !== 0))
    case 'speakerCountry':
      return [...(await ofSpeakers(others)), ...(await groups('speakerCountry', others))]
    case 'outlet':
    case 'kind':
      return ofQuotations(await select(others, name), name)
    case 'language':
      return ofQuotations(await select(others), name)
  }
}

/** Numbers of quotations by value, most first. */
function sorted(counts: Iterable<readonly [string | null, number]>): readonly Choice[] {
  return [...counts]
    .map(([value, quotations]) => ({ value: value ?? 'unknown', quotations }))
    .sort((one, other) => other.quotations - one.quotations || inOrder(one.value, other.value))
    .slice(0, MOST)
}

function ofQuotations({ columns, quotations }: Selected, name: 'outlet' | 'language' | 'kind'): readonly Choice[] {
  const counts = countBy(columns.words.size(), (count) => quotations((place) => count(columns[name][place] ?? 0)))
  return sorted([...counts].map(([code, number]) => [columns.words.text(code), number] as const))
}

/** A quotation has one stance a country, but may have several of a label: it, or its statement, counts once for a value. */
async function ofStances(filter: Filter, valuesOf: (columns: Columns, stance: number) => readonly (string | null)[]): Promise<readonly Choice[]> {
  const { columns, stances } = await select(filter)
  const counted = filter.counting === 'reports' ? columns.id : columns.statement
  const byValue = new Map<string | null, Set<number>>()
  stances((stance, place) => {
    for (const value of valuesOf(columns, stance)) getOrMake(byValue, value, () => new Set<number>()).add(counted[place] ?? 0)
  })
  return sorted([...byValue].map(([value, { size }]) => [value, size] as const))
}

/** A joint quotation counts once for each country that its speakers are of. */
async function ofSpeakers(filter: Filter): Promise<readonly Choice[]> {
  const { columns, quotations, speakersOf } = await select(filter)
  const isAsked = speakerTest(columns, { ...(filter.speaker === undefined ? {} : { speaker: filter.speaker }) })
  const counts = new Map<string | null, number>()
  quotations((place) => {
    const speakers: number[] = []
    speakersOf(place, (speaker) => speakers.push(speaker))
    const asked = (speakers.length === 0 ? [0] : speakers).filter(isAsked)
    for (const country of new Set(asked.map((speaker) => columns.people[speaker]?.country ?? null))) counts.set(country, (counts.get(country) ?? 0) + 1)
  })
  return sorted(counts)
}

async function groups(name: 'country' | 'speakerCountry', filter: Filter): Promise<readonly Choice[]> {
  return Promise.all(GROUP_NAMES.map(async (group) => {
    const value = `@${COUNTRY_GROUPS[group].name}`
    return { value, quotations: await countQuotations({ ...filter, [name]: [value] }) }
  }))
}
