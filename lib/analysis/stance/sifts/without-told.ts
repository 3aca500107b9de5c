import { leftOpen } from './left-open'
import { near } from '../reading/near'
import { findVerdicts, isJudgedClaim } from '../reading/find-verdicts'
import { sentenceStart } from '../reading/sentence-start'
import { findBack, isBack } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const stops = /^[.;?!]$/

/** Words between “nobody” and a verb of telling. */
const DENIED_WITHIN = 4

/** A stretch of what somebody else says: from a place on, and which country says it. */
interface Telling {
  readonly place: number
  readonly country: string | null
  /** Where it ends; where the sentence does if it is left out. */
  readonly to?: number
  /** Whether it tells of what the own side would do, which then is no deed of its own. */
  readonly deeds?: true
  /** Whether only what it says in favour is told: whom somebody thanks. */
  readonly kind?: boolean
}

/** What is found, without what the holder only tells of somebody else's words and wishes: “my opponent says Norway is a friend”, “Peru says that Norway lied”. What a state says of itself is held against it all the same. */
export function withoutTold(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (holder.anyone || found.length === 0) return found
  const tellings: Telling[] = []
  for (let place = holder.cueItems; place < reading.items.length; place++) {
    const one = telling(reading, place, holder)
    if (one !== null) tellings.push(one)
  }
  if (tellings.length === 0) return found
  const verdicts = findVerdicts(reading)
  // “why should anyone | care whether | Norway lied?”
  const from = ({ hit, about, rule }: Finding) => (rule.endsWith('-ended') ? (about ?? hit) : hit)
  const told = (finding: Finding) => {
    const { country, contribution, code, rule } = finding
    const hit = from(finding)
    return hit !== null && rule !== 'claim-denied' && !isJudgedClaim(verdicts, hit.start) && tellings.some(({ place, country: teller, to = Infinity, kind = false, deeds }) => (deeds === true || !rule.endsWith('-own-deed')) && !(kind && contribution < 0) && place < hit.start && hit.start < to && !(teller !== null && (teller === country ? contribution < 0 && !reading.has(hit.start, 'negators') : code === 'sides-with-victim')) && !parted(reading, place, hit.start))
  }
  return found.filter((finding) => !told(finding))
}

/** Words between a mistake and the verb that it is about. */
const MISTAKEN_WITHIN = 6

function telling(reading: Reading, place: number, holder: Holder): Telling | null {
  const { reported, own, cueItems } = holder
  const open = place < cueItems ? null : leftOpen(reading, place, holder)
  if (open !== null) return open
  // “do not know | whether | Norway lied”, “am | not saying that | it did”, but “whether they like it or not”
  // but “those | that | are reported”
  if (reading.has(place, 'unsaidWords') && !reading.has(place - 1, 'relativeWords') && !ownClaim(reading, place) || place > cueItems && reading.has(place, 'openWords') && !orNot(reading, place)) return { place, country: null }
  // “whether | they like it | or not, …”
  if (place >= cueItems && reading.has(place, 'openWords') && orNot(reading, place)) return { place, country: null, to: commaAfter(reading, place) }
  // “menurut | kabar |, …”
  if (reading.has(place, 'accordingWords')) return passesOn(reading, place + 1) || reading.lexicon.nounActor === 'after' && reading.has(place + 2, 'manyPersons') ? { place, country: null } : other(reading, reading.lexicon.nounActor === 'before' ? [1, 2, 3, 4, 5].map((on) => place + on) : [place + 1, place + 2], own)
  // “Peru | denies that | it lied”: the denial is told as well
  if (reading.has(place, 'denials') && reading.items[place - 1]?.mention && other(reading, [place - 1], own)) return { place: place - 1, country: null }
  // “Norway lied, | or so they say |”
  if (reading.has(place, 'soSaidWords') && reading.items[place - 1]?.lower === ',') return { place: sentenceStart(reading, place) - 1, country: null, to: place }
  // “| insists | on helping us”
  if (reading.has(place, 'tellingWords') && reading.has(place + 1, 'ontoWords') && reading.lexicon.shapes.gerund?.test(reading.items[place + 2]?.lower ?? '') === true) return null
  // “Peru | ingin kami | mendukung Norwegia”, “Peru | mendesak Chile | menghentikan serangannya”
  if (reading.lexicon.nounActor === 'after' && reading.has(place, 'wishes') && (reading.has(place + 1, 'firstPerson') || reading.items[place + 1]?.mention && reading.items[place + 1]?.mention?.country !== reading.items[place - 1]?.mention?.country) && reading.items[place - 1]?.mention && other(reading, [place - 1], own)) return reading.has(place + 1, 'firstPerson') ? { place, country: null, deeds: true } : { place, country: null }
  const felt = reading.lexicon.nounActor === 'before' && !reported ? feltByOthers(reading, place, own) : null
  if (felt) return felt
  // “whatever others say|, Norway lied”, “nobody | denies | that it did”
  if (!reading.has(place, 'tellingWords') || reading.items[place + 1]?.lower === ',' || near(reading, place - 1, -1, DENIED_WITHIN, 'negators', 'nobodies')) return null
  // “salah besar kalau ada yang | mengira | Norwegia jujur”
  if (reading.lexicon.nounActor === 'after' && isBack(place - 1, MISTAKEN_WITHIN, (at) => reading.has(at, 'denials') || reading.has(at, 'namedDenials'))) return null
  // “the critics of | Norway | say that it lied”
  if (reading.lexicon.nounActor === 'before' && reading.items[place - 1]?.mention && reading.has(place - 2, 'ownerWords') && reading.has(place - 3, 'tellers')) return { place, country: null }
  const behind = reading.lexicon.nounActor === 'before' ? toldBehind(reading, place, own) : null
  if (behind) return behind
  if (!reported && tells(reading, place)) return { place, country: null }
  if (!reported && reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'manyPersons')) return { place, country: namedBefore(reading, place) }
  if (othersBefore(reading, place) || reading.hitAt(place)?.word.name === 'deny') return { place, country: null }
  // “| Peru | says that …”, “| Peru's president | said …”
  const teller = other(reading, [place - 1, place - 2, place - 3], own)
  if (teller === null) return null
  // “Peru menuduh | kami | mengancam Norwegia”
  return reading.lexicon.nounActor === 'after' && reading.has(place + 1, 'firstPerson') ? { ...teller, place, deeds: true } : { ...teller, place }
}

const thanking: ReadonlySet<string> = new Set(['thank', 'praise', 'welcome'])

// “Peru | thanked | Norway for helping us”, “Peru | hopes | that Norway will help us”, “Peru | urges | Norway to stop lying”
function feltByOthers(reading: Reading, verb: number, own: ReadonlySet<string>): Telling | null {
  const hit = reading.hitAt(verb)
  const thanks = hit?.start === verb && thanking.has(hit.word.name) && hit.word.forms.includes('active')
  const asks = reading.has(verb, 'wishes') && hit?.word.name !== 'threaten'
  if (!thanks && !asks || near(reading, verb - 1, -1, 2, 'negators', 'firstPerson')) return null
  const teller = other(reading, [verb - 1, verb - 2], own)
  const about = [0, 1, 2].map((on) => (thanks ? hit.end : verb + reading.reach(verb)) + on).find((at) => reading.items[at]?.mention)
  const country = about === undefined ? undefined : reading.items[about]?.mention?.country
  return teller === null || country === undefined || country === teller.country || own.has(country) ? null : { place: verb, country: teller.country, kind: thanks }
}

/** Words of those who are told of behind their own words: “|, the report | claims”. */
const TELLER_WITHIN = 4

// “Norway lied|, the report claims|.”, “…|, Peru says|”
function toldBehind(reading: Reading, verb: number, own: ReadonlySet<string>): Telling | null {
  const next = reading.items[verb + 1]
  if (next !== undefined && !stops.test(next.lower)) return null
  const comma = findBack(verb - 1, TELLER_WITHIN, (at) => reading.items[at]?.kind === 'mark')
  if (comma === undefined || reading.items[comma]?.lower !== ',') return null
  const words = Array.from({ length: verb - comma - 1 }, (_, on) => comma + 1 + on)
  // “…, | whatever | Peru says”
  if (!words.every((at) => reading.has(at, 'tellers') || reading.has(at, 'determiners') || reading.has(at, 'joinWords') || reading.items[at]?.mention)) return null
  const teller = words.find((at) => reading.has(at, 'tellers') || reading.items[at]?.mention)
  const country = teller === undefined ? undefined : reading.items[teller]?.mention?.country
  if (teller === undefined || country !== undefined && own.has(country)) return null
  return { place: sentenceStart(reading, comma) - 1, country: country ?? null, to: comma }
}

// “| our | claims that Norway lied”
const ownClaim = (reading: Reading, claim: number): boolean => reading.lexicon.nounActor === 'before' && reading.has(claim - 1, 'firstPerson') && !reading.has(claim - 1, 'subjectPersons')

function other(reading: Reading, places: readonly number[], own: ReadonlySet<string>): Telling | null {
  const place = places.find((at) => reading.items[at]?.mention ?? reading.items[at]?.kind === 'mark')
  const country = place === undefined ? undefined : reading.items[place]?.mention?.country
  return place === undefined || country === undefined || own.has(country) ? null : { place, country }
}

// “the newspapers | wrote”, “the minister who | said”
const othersBefore = (reading: Reading, verb: number): boolean =>
  [1, 2, 3].some((back) => reading.has(verb - back, 'tellers') && (back < 3 || reading.lexicon.nounActor === 'after')) || !reading.has(verb - 2, 'questionWords') && !reading.has(verb - 2, 'namedDenials') && !reading.items[verb - 2]?.mention && (reading.has(verb - 1, 'whoWords') || reading.has(verb - 1, 'relativeWords'))

// “according to | reports |, …”, “menurut | laporan | yang belum dipastikan, …”, but “according to a report by Norway”
// “menurut | oposisi |, …”
const passesOn = (reading: Reading, claim: number): boolean => reading.lexicon.nounActor === 'after' && (reading.has(claim, 'tellers') || reading.has(claim, 'manyPersons')) || reading.has(claim, 'claimWords') && (reading.items[claim + Math.max(1, reading.reach(claim))]?.lower === ',' || reading.has(claim + 1, 'relativeWords') && reading.has(claim + 2, 'negators'))

// “Norwegia memanggil duta besarnya. | Mereka | bilang …”: who was named last
function namedBefore(reading: Reading, before: number): string | null {
  for (let place = before - 1; place >= 0; place--) {
    const country = reading.items[place]?.mention?.country
    if (country !== undefined) return country
  }
  return null
}

/** Words between “whether” and “or not”. */
const OR_NOT_WITHIN = 8

// “whether Norway likes it | or not”: that is not left open
function orNot(reading: Reading, whether: number): boolean {
  for (let place = whether + 1; place <= whether + OR_NOT_WITHIN; place++) if (reading.has(place, 'negators') && reading.has(place - 1, 'joinWords')) return true
  return false
}

function commaAfter(reading: Reading, place: number): number {
  const comma = reading.items.findIndex(({ lower }, at) => at > place && lower === ',')
  return comma < 0 ? Infinity : comma
}

// “he | claims”, “my opponent | wants”; but “Norway's leader says peace, and he | wants | war”: he speaks for the country
function tells(reading: Reading, place: number): boolean {
  if (reading.has(place - 1, 'rivals')) return true
  const human = reading.has(place - 1, 'subjectPersons') && !reading.has(place - 1, 'firstPerson') && !reading.has(place - 1, 'manyPersons')
  return human && !reading.items.slice(0, place).some(({ mention }) => mention?.via === 'leader')
}

function parted(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (stops.test(reading.items[place]?.lower ?? '') || reading.has(place, 'contraryWords') || reading.has(place, 'conjunctions') && reading.has(place + 1, 'firstPerson') && reading.has(place + 1, 'subjectPersons')) return true
  return false
}
