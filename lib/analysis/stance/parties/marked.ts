import { isDate } from '../reading/is-date'
import type { Hit, Reading } from '../reading/read-frames'
import { headOfList } from './country-list'

/** Whether the words before a mention make it a mere place, or the one that something is done onto: “di Iran”, “ke wilayah Iran”. */
export function marked(reading: Reading, place: number, tag: 'placeWords' | 'ontoWords' | 'byWords'): boolean {
  if (tag === 'placeWords' && reading.has(place + 1, 'placeEndings')) return true
  const head = headOfList(reading, place)
  if (tag === 'placeWords' && inApposition(reading, head, place)) return true
  // “serangan terhadap kantor dan pelabuhan Norwegia”: both things are hers
  // “in the island of Taiwan”
  const owner = reading.lexicon.nounActor === 'before' && reading.has(head - 1, 'ownerWords')
  // “di | sepanjang | perbatasan Norwegia”
  const edge = reading.has(head - 1, 'edgeWords') ? 3 : 2
  const reach = owner || reading.has(head - 2, 'joinWords') ? 4 : edge
  for (let at = head - 1; at >= Math.max(0, head - reach); at--) {
    const item = reading.items[at]
    if (!item || item.kind !== 'word') return false
    // “cases in | which | Norway lied”
    if (at === head - 1 && reading.lexicon.nounActor === 'before' && reading.has(at, 'antecedentWords')) return false
    // “on | Monday | Norway lied”
    if (at === head - 1 && isDate(reading, at)) return false
    // “no country | other than | Norway lied”
    if (at === head - 1 && reading.has(at - 1, 'exceptWords')) return false
    // “bagi | kami | Norwegia adalah sahabat”
    if (reading.lexicon.nounActor === 'after' && at === head - 1 && reading.has(at, 'firstPerson') && (reading.has(place + 1, 'copulas') || isPredicate(reading.hitAt(place + 1)))) return false
    // the “about” of “concerned about Norway” belongs to the attitude
    const hit = reading.hitAt(at)
    // nor does the “to” of “want to | see | Norway isolated” make Norway one
    // nor that of “has to | tell | Norway to stop”
    if (hit?.word.frame.kind === 'attitude' || reading.has(at, 'seenWords') || bids(reading, at, place)) return false
    // “latihan gabungan | antara | Peru dan Chile”: it is theirs
    if (hit === undefined && tag === 'placeWords' && at === head - 1 && [1, 2, 3].some((back) => reading.has(at - back, 'jointDeeds'))) return false
    // nor does the “to” of “stopped arms shipments to Norway” make Norway a place
    if (hit && tag === 'placeWords' && hit.end === at + 1 && hit.end - hit.start > 1) return false
    // “the regime in Tehran” is the state's
    if (tag !== 'byWords' && reading.has(at, tag) && reading.has(at, 'placeWords') && (reading.has(at - 1, 'rulers') || reading.has(at - 1, 'exampleWords') || ruledFrom(reading, at))) return false
    if (reading.has(at, tag)) return true
    if (reading.hitAt(at)) return false
  }
  return tag === 'ontoWords' && ontoThing(reading, head)
}

// “bagi | kami | Norwegia sahabat sejati”
const isPredicate = (hit: Hit | undefined): boolean => hit !== undefined && (hit.word.frame.kind === 'relation' || hit.word.frame.kind === 'quality' || hit.word.forms.includes('noun'))

// “has to | tell | Norway to stop”, “do everything to | keep | Norway from lying”, but “to make Norway great”
function bids(reading: Reading, verb: number, place: number): boolean {
  if (reading.lexicon.nounActor === 'after' || !reading.has(verb, 'biddingWords') || !reading.has(verb - 1, 'purposeWords')) return false
  return (['purposeWords', 'byWords', 'ends'] as const).some((tag) => reading.has(place + 1, tag)) || reading.hitAt(place + 1)?.word.forms.includes('active') === true
}

/** Words between a government and its capital: “pemerintahan | yang tidak taat hukum | di Oslo”. */
const RULED_WITHIN = 7

function ruledFrom(reading: Reading, preposition: number): boolean {
  if (reading.lexicon.nounActor === 'before' || reading.items[preposition + 1]?.mention?.via !== 'capital') return false
  for (let at = preposition - 2; at >= Math.max(0, preposition - 1 - RULED_WITHIN); at--) {
    if (reading.items[at]?.kind !== 'word') return false
    if (reading.has(at, 'rulers')) return reading.has(at + 1, 'relativeWords')
  }
  return false
}

/** Words between what is struck and whose it is: “serangan terhadap | fasilitas nuklir bawah tanah | Norwegia”. */
const THING_WITHIN = 4

// where a noun of a deed stands right before the small word, whose thing it is suffers the deed
function ontoThing(reading: Reading, head: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  for (let at = head - 1; at >= Math.max(1, head - 1 - THING_WITHIN); at--) {
    if (reading.items[at]?.kind !== 'word' || reading.has(at, 'clauseWords') || reading.has(at, 'relativeWords')) return false
    // “serangan | Peru | terhadap …”
    if (reading.has(at, 'ontoWords')) return [at - 1, at - 2, at - 3].some((before) => reading.hitAt(before)?.word.frame.kind === 'effect' && reading.hitAt(before)?.word.forms.includes('noun'))
    if (reading.hitAt(at)?.word.forms.includes('active')) return false
  }
  return false
}

// “di kota Bergen, Norwegia, …”, “in Bergen, Norway.”: the country behind a place says where that is
function inApposition(reading: Reading, head: number, place: number): boolean {
  if (reading.items[head - 1]?.lower !== ',' || head !== place || (reading.items[place + 1]?.kind ?? 'mark') !== 'mark') return false
  for (let at = head - 2; at >= head - 4; at--) {
    if (reading.items[at]?.kind !== 'word' || reading.hitAt(at)) return false
    if (reading.has(at, 'placeWords')) return at < head - 2
  }
  return false
}

// “near the border with Chad” is not Chad, nor are “Chad's waters”
export function atEdge(reading: Reading, place: number): boolean {
  return [place - 1, place - 2, place + 1].some((beside) => reading.has(beside, 'edgeWords'))
}
