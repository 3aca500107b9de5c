import type { Mention } from '../../document'
import type { Reading } from './read-frames'
import { insideDeedSubject } from './deed-subject'
import { asideBefore } from './aside-before'
import { headOfList, listAround } from './country-list'
import { isTopic } from './is-topic'
import { walk } from './walk'

/** Who plays a role: the mentions of one list of countries, the holder's own side, or somebody else. */
export interface Party {
  readonly side: 'countries' | 'own' | 'other'
  readonly mentions: readonly Mention[]
  /** Place of the item that was found. */
  readonly place: number
}

/** Whether the words before a mention make it a mere place, or the one that something is done onto: “di Iran”, “ke wilayah Iran”. */
export function marked(reading: Reading, place: number, tag: 'placeWords' | 'ontoWords' | 'byWords'): boolean {
  if (tag === 'placeWords' && reading.has(place + 1, 'placeEndings')) return true
  const head = headOfList(reading, place)
  if (tag === 'placeWords' && inApposition(reading, head, place)) return true
  // “serangan terhadap kantor dan pelabuhan Norwegia”: both things are hers
  // “in the island of Taiwan”
  const owner = reading.lexicon.nounActor === 'before' && reading.has(head - 1, 'ownerWords')
  const reach = owner || reading.has(head - 2, 'joinWords') ? 4 : 2
  for (let at = head - 1; at >= Math.max(0, head - reach); at--) {
    const item = reading.items[at]
    if (!item || item.kind !== 'word') return false
    // the “about” of “concerned about Norway” belongs to the attitude
    const hit = reading.hitAt(at)
    if (hit?.word.frame.kind === 'attitude') return false
    // nor does the “to” of “stopped arms shipments to Norway” make Norway a place
    if (hit && tag === 'placeWords' && hit.end === at + 1 && hit.end - hit.start > 1) return false
    // “the regime in Tehran” is the state's
    if (tag !== 'byWords' && reading.has(at, tag) && reading.has(at, 'placeWords') && (reading.has(at - 1, 'rulers') || reading.has(at - 1, 'exampleWords') || ruledFrom(reading, at))) return false
    if (reading.has(at, tag)) return true
    if (reading.hitAt(at)) return false
  }
  return tag === 'ontoWords' && ontoThing(reading, head)
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

/** Whether a first person means the holder's side: “we”, “our troops”, but “my | opponent”, “our worst | enemies”. */
export function isOneself(reading: Reading, place: number): boolean {
  return reading.has(place, 'firstPerson') && !(reading.has(place, 'nounHeads') && [1, 2].some((on) => reading.has(place + on, 'rivals')))
}

const isOwn = (reading: Reading, place: number, own: ReadonlySet<string>): boolean => {
  const mention = reading.items[place]?.mention
  // “Palestinian militants” are not the side of a Palestinian minister
  const armed = [place - 1, place + 1].some((beside) => reading.hitAt(beside)?.word.name === 'militants')
  return mention ? own.has(mention.country) && !armed : isOneself(reading, place)
}

// “pressed Norway's | allies”: others than Norway
function ownsFriends(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'before' && /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '') && reading.hitAt(place + 2)?.word.frame.kind === 'relation' && reading.hitAt(place + 2)?.word.name !== 'villain'
}

/** Whether a country is named as the one that it was not: “Norway, | not Peru, | broke the truce”. */
export function ruledOut(reading: Reading, place: number): boolean {
  return reading.has(place - 1, 'negators') && (reading.items[place - 2]?.lower === ',' || reading.has(place - 2, 'conjunctions'))
}

/** Who stands at a place: a list of countries or the holder's own side. */
export function partyAt(reading: Reading, place: number, own: ReadonlySet<string>): Party | null {
  if (reading.items[place]?.mention && (isTopic(reading, place) || ownsFriends(reading, place))) return null
  // “railed against | former | Norwegian president Ann Miller”: a person, and no state
  if (reading.items[place]?.mention && reading.has(place - 1, 'formerWords')) return null
  // “our | Norwegian friends”
  if (reading.lexicon.nounActor === 'before' && reading.items[place + 1]?.mention?.via === 'demonym' && reading.has(place, 'firstPerson') && !reading.items[place]?.mention) return null
  if (isOwn(reading, place, own)) {
    const mentions = reading.items[place]?.mention ? listAround(reading, place) : []
    return { side: 'own', mentions, place }
  }
  if (reading.items[place]?.mention) return { side: 'countries', mentions: listAround(reading, place), place }
  return null
}

/** Who stands before a verb as its subject. */
export function subjectOf(reading: Reading, before: number, own: ReadonlySet<string>, limit = 10): Party | null {
  const subject = namedBefore(reading, asideBefore(reading, before) ?? before, own, limit)
  return subject && insideDeedSubject(reading, subject.place) ? null : subject
}

function namedBefore(reading: Reading, before: number, own: ReadonlySet<string>, limit: number): Party | null {
  let candidate: Party | null = null
  let joined = false
  for (const place of walk(reading, before - 1, -1, limit)) {
    const hit = reading.hitAt(place)
    // “Israel menyerang Iran dan menewaskan …”: the object of the first verb is not the subject of the second
    if (candidate && joined && hit?.word.forms.includes('active')) candidate = null
    if (!candidate) {
      if (reading.has(place, 'joinWords')) joined = true
      const party = ruledOut(reading, place) ? null : partyAt(reading, place, own)
      // “a man suspected by Norway had hidden rebels”: Norway hid none
      // but “the attempt by Norway to hide rebels” and “a visit by Norway” are Norway's
      const head = party?.side === 'countries' ? headOfList(reading, place) : place
      const suffered = [place, head].some((at) => reading.has(at - 1, 'agentWords') && !reading.lexicon.shapes.deed?.test(reading.items[at - 2]?.lower ?? ''))
      if (party?.side === 'countries' && endsInOwner(reading, head)) continue
      if (suffered && !(place === before - 2 && reading.has(before - 1, 'purposeWords'))) continue
      // “soldiers from Norway”: they are Norway's
      const sent = party?.side === 'countries' && reading.has(head - 1, 'byWords') && reading.has(head - 2, 'stateHands')
      if (party && (sent || !(party.side === 'countries' && (marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords'))))) candidate = party
      else if (reading.has(place, 'thirdPerson')) return { side: 'other', mentions: [], place }
      if (candidate && !joined) return candidate
    }
  }
  return candidate
}

/** Whether a harm that is named ends in the country that suffers it: “a boycott of | Norway | must end” asks it of the boycott. */
export function endsInOwner(reading: Reading, head: number): boolean {
  const deed = reading.hitAt(head - 1)
  return reading.lexicon.nounActor === 'before' && deed !== undefined && deed.end === head && deed.end - deed.start > 1 && reading.has(head - 1, 'ownerWords') && deed.word.frame.kind === 'effect' && deed.word.frame.sign < 0 && deed.word.forms.includes('noun')
}

// “after the murder of our envoy|, Norway has …”
function opensMain(reading: Reading, comma: number): boolean {
  if (reading.items[comma]?.lower !== ',' || reading.lexicon.nounActor === 'after') return false
  const next = reading.has(comma + 1, 'determiners') ? comma + 2 : comma + 1
  return Boolean(reading.items[next]?.mention) && (reading.has(next + 1, 'copulas') || reading.has(next + 1, 'duties') || reading.has(next + 1, 'bans'))
}

// “recognise the island | and stop rewarding Norway”
function opensVerb(reading: Reading, place: number): boolean {
  if (!reading.has(place, 'conjunctions') || reading.lexicon.nounActor === 'after') return false
  const next = reading.hitAt(place + 1)
  return reading.has(place + 1, 'ends') || reading.has(place + 1, 'duties') || (next !== undefined && next.start === place + 1 && next.word.forms.includes('active') && !next.word.forms.includes('noun'))
}

// “intervensi | untuk | mendukung Peru”: a deed of its own
function opensPurpose(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'after' && reading.has(place, 'purposeWords') && reading.hitAt(place + 1)?.word.forms.includes('active') === true
}

/** Who stands after a verb as its object. */
export function objectOf(reading: Reading, after: number, own: ReadonlySet<string>, limit: number, places: boolean): Party | null {
  for (const place of walk(reading, after, 1, limit)) {
    // “defeat the rebels as badly as | we do”
    if (reading.has(place, 'subjectPersons')) return null
    if (place > after && (opensPurpose(reading, place) || reading.has(place, 'relativeWords') || opensMain(reading, place) || opensVerb(reading, place))) return null
    const party = partyAt(reading, place, own)
    if (!party) continue
    // “fight the rebels | together with | Norway”
    if (reading.items[place]?.mention && reading.hitAt(place - 1)?.word.frame.kind === 'bond' && place - 1 > after) continue
    if (reading.items[place]?.mention && (atEdge(reading, place) || (!places && marked(reading, place, 'placeWords')))) continue
    return party
  }
  return null
}

/** Who is named after a small word: “oleh Israel”, “against Iran”. */
export function afterWord(reading: Reading, after: number, tag: 'agentWords' | 'byWords' | 'ontoWords', own: ReadonlySet<string>, limit: number): Party | null {
  let joined = false
  for (const place of walk(reading, after, 1, limit)) {
    // “pelanggaran terhadap kedaulatan dari Iran”: past “terhadap” nobody is the actor, but behind “oleh”
    if (tag === 'byWords' && reading.has(place, 'ontoWords') && !reading.has(place, tag)) return null
    // “genosida dan kampus | yang | bekerja sama dengan Peru”: that is said of the second noun
    if (joined && reading.has(place, 'relativeWords')) return null
    // but “sanksi dan tekanan | yang keras bagi Peru” share it
    joined = reading.has(place, 'conjunctions') || joined && !reading.hitAt(place)
    if (!reading.has(place, tag)) continue
    if (tag === 'ontoWords' && opensPurpose(reading, place)) return null
    for (const next of walk(reading, place + 1, 1, 5)) {
      // “incursions from outside Peru”
      if (next === place + 1 && tag !== 'ontoWords' && reading.has(next, 'placeWords') && !reading.has(next, tag)) return null
      const party = partyAt(reading, next, own)
      if (party) return party
      if (next > place + 1 && (reading.has(next, 'byWords') || reading.has(next, 'ontoWords'))) break
    }
  }
  return null
}
