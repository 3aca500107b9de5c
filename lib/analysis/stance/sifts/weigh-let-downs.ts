import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

const WEIGHT = 0.6

/** Items between what was expected and what one got instead, and from there to the word for it. */
const INSTEAD_WITHIN = 8
const GOT_WITHIN = 4

const stops = /^[.;?!]$/

/** What one expected of a country and what one got, half open (places of items). */
interface LetDown {
  readonly from: number
  readonly to: number
  readonly country: string
  readonly finding: readonly Finding[]
}

/** What is found, with what one only expected of a country replaced by what one got from it: “we expected friendship from Norway and got lies”, “we feared the worst from Norway and were met with kindness”. */
export function weighLetDowns(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || holder.anyone) return found
  const all = gather(reading.placesOf('expectingWords'), (place) => letDownAt(reading, place, holder))
  if (all.length === 0) return found
  const replaced = ({ country, hit }: Finding) => hit !== null && all.some(({ country: of, from, to }) => country === of && from <= hit.start && hit.start < to)
  return [...found.filter((finding) => !replaced(finding)), ...all.flatMap(({ finding }) => finding)]
}

function letDownAt(reading: Reading, place: number, { own, cueItems }: Holder): readonly LetDown[] {
  if (place < cueItems || ![1, 2].some((back) => reading.has(place - back, 'firstPerson'))) return []
  const got = findOn(place + 1, INSTEAD_WITHIN, (at) => (reading.has(at, 'conjunctions') || reading.has(at, 'contraryWords')) && [1, 2].some((on) => gets(reading, at + on)))
  if (got === undefined || reading.items.slice(place, got).some(({ lower }) => stops.test(lower))) return []
  const deed = Array.from({ length: GOT_WITHIN }, (_, on) => reading.hitAt(got + 2 + on)).find((hit): hit is Hit => hit !== undefined && hit.word.frame.kind !== 'plain')
  // “and got | lies |”
  const lie = findOn(got + 2, GOT_WITHIN, (at) => reading.has(at, 'wrongVerdicts'))
  const hit = deed ?? (lie === undefined ? undefined : { start: lie, end: lie + 1 })
  const to = (hit?.end ?? got) + 1
  const named = findOn(place - GOT_WITHIN, to + 2 * GOT_WITHIN - place, (at) => Boolean(reading.items[at]?.mention) && !own.has(reading.items[at]?.mention?.country ?? ''))
  const mention = named === undefined ? undefined : reading.items[named]?.mention
  if (hit === undefined || named === undefined || !mention) return []
  const contribution = WEIGHT * (deed ? Math.sign(deed.word.frame.loaded || deed.word.frame.sign) : -1)
  const finding = spread(partyOf(reading, named), { contribution, code: contribution < 0 ? 'against' : 'for', hit, rule: 'let-down' })
  return [{ from: place, to, country: mention.country, finding }]
}

// (“got lies” may be a phrase of its own)
const gets = (reading: Reading, place: number): boolean => reading.has(place, 'gettingWords') || reading.items[place]?.word.exactTags.includes('gettingWords') === true
