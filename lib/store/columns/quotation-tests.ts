import { expandCountries, type Filter } from '../../document'
import { dayNumber, UNDATED, type Columns } from './columns'
import { everyTest, given, isAmong, stated, type Test } from './every-test'
import type { FoundWords } from './found-words'

/** Which quotations hold the words searched for; undefined where none are. */
export type Found = FoundWords | undefined

/** What selects quotations apart from their stances and from which of them stand for their statement. */
export function quotationTest(columns: Columns, filter: Filter, found: Found): Test {
  const { language, words } = columns
  return everyTest([
    ...given(filter.language, (languages) => isAmong(language, languages.map(words.find))),
    ...dayTests(columns, filter),
    ...reportTests(columns, filter, found),
    ...given(filter.speaker, (ids) => spokenBy(columns, ids)),
    ...given(filter.speakerCountry, (values) => spokenFrom(columns, values)),
  ])
}

/** What selects among the reports of one statement; speakers and language are the same for all of them. */
export function reportTests({ outlet, kind, upload, words }: Columns, filter: Filter, found: Found): readonly Test[] {
  return [
    ...given(filter.outlet, (outlets) => isAmong(outlet, outlets.map((one) => (one === 'unknown' ? 0 : words.find(one))))),
    ...given(filter.kind, (kinds) => isAmong(kind, kinds.map(words.find))),
    ...stated(filter.upload, (asked) => isAmong(upload, [Number(asked)])),
    ...stated(found, (marks) => (place) => marks[place] === 1),
  ]
}

/** `from`, `to` and `dated`. */
export function dayTests({ day }: Columns, filter: Filter): readonly Test[] {
  return [
    ...stated(filter.from, (from) => atLeast(day, dayNumber(from))),
    ...stated(filter.to, (to) => {
      const last = dayNumber(to)
      return (place) => day[place] !== UNDATED && (day[place] ?? 0) <= last
    }),
    ...stated(filter.dated, (dated) => (place) => (day[place] !== UNDATED) === (dated === 'yes')),
  ]
}

const atLeast = (day: Int32Array, first: number): Test => (place) => (day[place] ?? UNDATED) >= first

/** Which speakers, by code, have a series or a row of their own: of a joint source only those asked for. 0: nobody is resolved. */
export function speakerTest(columns: Columns, filter: Pick<Filter, 'speaker' | 'speakerCountry'>): Test {
  return everyTest([
    ...given(filter.speaker, (ids) => {
      const wanted = shownCodes(columns, ids)
      return (speaker) => wanted.has(speaker)
    }),
    ...given(filter.speakerCountry, (values) => {
      const countries = new Set(expandCountries(values))
      return (speaker) => countries.has(columns.people[speaker]?.country ?? 'unknown')
    }),
  ])
}

function spokenBy(columns: Columns, ids: readonly string[]): Test {
  const wanted = shownCodes(columns, ids)
  return anySpeaker(columns, (speaker) => wanted.has(speaker))
}

function spokenFrom(columns: Columns, values: readonly string[]): Test {
  const countries = new Set(expandCountries(values))
  return anySpeaker(columns, (speaker) => countries.has(columns.people[speaker]?.country ?? 'unknown'))
}

/** A quotation of nobody is spoken by 0. */
function anySpeaker({ speakersFrom, speaker }: Columns, test: Test): Test {
  return (place) => {
    const [first = 0, end = 0] = [speakersFrom[place], speakersFrom[place + 1]]
    if (first === end) return test(0)
    for (let at = first; at < end; at++) if (test(speaker[at] ?? 0)) return true
    return false
  }
}

/** The speakers that ids name: whom a person merged into another is that other, so that an address from before still finds what was said. */
function shownCodes({ people, speakers }: Columns, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => {
    if (id === 'unknown') return [0]
    const code = speakers.find(id)
    return code < 0 ? [] : [people[code]?.shownAs || code]
  }))
}
