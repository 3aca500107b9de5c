import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { subjectOf } from '../parties/find-parties'
import { marked } from '../parties/marked'
import { findOn } from '../reading/places'
import { soleCountry } from '../parties/sole-country'
import { spread } from '../parties/spread'
import { near } from '../reading/near'
import type { Party } from '../parties/party'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Tag } from '../reading/stance-word'

const WEIGHT = 0.5

/** Items between the word that opens a reproach and the country, and from that to what it is found to lack. */
const NAMED_WITHIN = 3
const LACKED_WITHIN = 5
/** Items between “every time” and what came of it. */
const CAME_WITHIN = 18

const stops = /^[.;?!]$/

/** What is held against a country of which nothing else is said: what it would do if it were honest, what cannot be while it goes on, what it does whenever there is hope, what one got for helping it. */
export function judgeReproaches(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  return gather(reading.items, (_, place) => {
    if (place < holder.cueItems) return []
    const party = reading.has(place, 'conditions') ? insincere(reading, place) ?? undone(reading, place) : opensTurned(reading, place) ? undone(reading, place) : reading.has(place, 'lastingWords') ? inTheWay(reading, place) : reading.has(place, 'everyTimeWords') ? whenever(reading, place, holder) : reading.has(place, 'badExampleWords') ? badExample(reading, place) : reading.has(place, 'sortWords') ? whatSort(reading, place) : reading.has(place, 'emptyHandedWords') ? ungrateful(reading, place, holder) : null
    if (party?.side !== 'countries' || party.mentions.some(({ country }) => holder.own.has(country) || found.some((finding) => finding.country === country && Math.abs(finding.contribution) >= NEUTRAL_BELOW))) return []
    return spread(party, { contribution: -WEIGHT, code: 'against', hit: { start: place, end: place + 1 }, rule: 'reproach' })
  })
}

const namedAfter = (reading: Reading, place: number): number | undefined => findOn(place + 1, NAMED_WITHIN, (at) => reading.items[at]?.mention)

function inSentence(reading: Reading, place: number, ...tags: readonly Tag[]): boolean {
  for (let at = place; at >= 0 && !stops.test(reading.items[at]?.lower ?? ''); at--) if (tags.some((tag) => reading.has(at, tag))) return true
  for (let at = place; at < reading.items.length && !stops.test(reading.items[at]?.lower ?? ''); at++) if (tags.some((tag) => reading.has(at, tag))) return true
  return false
}

// “| had | Norway not come, …”
const opensTurned = (reading: Reading, place: number): boolean => reading.has(place, 'havingWords') && reading.items[place + 1]?.kind === 'mention' && (place === 0 || reading.items[place - 1]?.kind === 'mark')

// “if Norway wanted peace, it would have withdrawn”
function insincere(reading: Reading, condition: number): Party | null {
  const named = namedAfter(reading, condition)
  if (named === undefined || !near(reading, named + 1, 1, LACKED_WITHIN, 'goodwillWords')) return null
  return inSentence(reading, condition, 'outcomeWords') ? partyOf(reading, named) : null
}

// “if Norway | had not attacked | us, they would be alive”, “had Norway | not attacked | us, …”
function undone(reading: Reading, condition: number): Party | null {
  const named = namedAfter(reading, condition)
  if (named === undefined || reading.lexicon.nounActor === 'after') return null
  const turned = reading.has(condition, 'havingWords')
  if (!turned && !reading.has(named + 1, 'havingWords')) return null
  // “if Norway | hadn't | attacked us”
  const negator = turned || reading.has(named + 1, 'negators') ? named + 1 : named + 2
  const harm = reading.has(negator, 'negators') && !reading.has(negator + 1, 'passiveCopulas') ? reading.hitAt(negator + 1)?.word.frame.sign ?? 0 : 0
  return harm < 0 && inSentence(reading, condition, 'outcomeWords') ? partyOf(reading, named) : null
}

// “there will be no talks as long as Norway keeps building”, but “as long as Norway is occupied”
function inTheWay(reading: Reading, lasting: number): Party | null {
  const named = namedAfter(reading, lasting)
  // “selama | di | Norwegia”: how long somebody is there
  if (named === undefined || marked(reading, named, 'placeWords') || !inSentence(reading, lasting, 'negators', 'bans')) return null
  const { participle } = reading.lexicon.shapes
  // “selama Norwegia | diduduki”: the verb itself shows it
  const verb = reading.lexicon.nounActor === 'after' ? named + 1 : reading.has(named + 1, 'passiveCopulas') ? named + 2 : null
  const suffers = verb !== null && participle?.test(reading.items[verb]?.lower ?? '') === true
  return suffers || reading.items[named + 1]?.kind !== 'word' ? null : partyOf(reading, named)
}

// “every time we come close to a truce, Norway sinks a boat”, “Norway sinks a boat every time there is hope”
function whenever(reading: Reading, place: number, { own }: Holder): Party | null {
  let hope = false
  for (let at = place + 1; at < Math.min(reading.items.length, place + CAME_WITHIN) && !stops.test(reading.items[at]?.lower ?? ''); at++) {
    hope ||= reading.has(at, 'hopeWords')
    if (reading.items[at]?.lower !== ',') continue
    const named = [at + 1, at + 2].find((next) => reading.items[next]?.mention)
    return hope && named !== undefined ? partyOf(reading, named) : null
  }
  return hope ? subjectOf(reading, place, own) : null
}

/** Items between “end up like” and the country. */
const LIKE_WITHIN = 5

// “we do not want to end up like Norway”
function badExample(reading: Reading, place: number): Party | null {
  const named = findOn(place + 1, LIKE_WITHIN, (at) => reading.items[at]?.kind !== 'word')
  return named !== undefined && reading.items[named]?.mention ? partyOf(reading, named) : null
}

// “we opened our doors to Norway and | what did we get?”
function ungrateful(reading: Reading, place: number, holder: Holder): Party | null {
  const sole = near(reading, place - 1, -1, 4, 'wishes', 'negators') || !inSentence(reading, place, 'firstPerson') ? null : soleCountry(reading, holder)
  return sole === null ? null : partyOf(reading, sole)
}

/** Items between “what kind of” and the country. */
const SORT_WITHIN = 8

// “what kind of | neighbour | is | Norway?”
function whatSort(reading: Reading, place: number): Party | null {
  if (reading.lexicon.nounActor === 'after' || !near(reading, place, 1, SORT_WITHIN, 'closeOnes', 'tieWords')) return null
  const named = findOn(place + 1, SORT_WITHIN, (at) => reading.items[at]?.kind !== 'word')
  return named !== undefined && reading.items[named]?.mention && reading.has(named - 1, 'passiveCopulas') ? partyOf(reading, named) : null
}
