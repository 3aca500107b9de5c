import { headOfList } from './country-list'
import { insideDeedSubject } from './deed-subject'
import { atEdge, marked } from './marked'
import { partyAt, ruledOut, type Party } from './party'
import { leavesOut } from '../reading/leaves-out'
import { walk } from '../reading/walk'
import { isOn } from '../reading/places'
import type { Reading } from '../reading/read-frames'

/** Who stands before a verb as its subject. */
export function subjectOf(reading: Reading, before: number, own: ReadonlySet<string>, limit = 10): Party | null {
  const subject = namedBefore(reading, usingBefore(reading, before) ?? before, own, limit)
  return subject && insideDeedSubject(reading, subject.place) ? null : subject
}

/** Words between a tool and what it is used for. */
const USED_WITHIN = 7

/** Where the use of a tool is told, before what it is for: “Norway | used Peruvian drones to kill civilians”, “| mengandalkan | Peru untuk terus menyerang”. null: none is used. */
export function usingBefore(reading: Reading, verb: number): number | null {
  const purpose = [verb - 1, verb - 2].find((place) => reading.has(place, 'purposeWords'))
  if (purpose === undefined || purpose < verb - 1 && reading.items[verb - 1]?.mention) return null
  return walk(reading, purpose - 1, -1, USED_WITHIN).find((place) => reading.has(place, 'usingWords')) ?? null
}

/** Words between “who” and the object of what they do. */
const RELATIVE_WITHIN = 6

// “| Norwegia | yang mengunjungi | Peru | belum memberi jawaban”: the object in the clause is not the subject
function headOfRelative(reading: Reading, object: number, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor === 'before') return headBefore(reading, object, own)
  let acts = false
  for (const place of walk(reading, object - 1, -1, RELATIVE_WITHIN)) {
    if (reading.has(place, 'relativeWords')) {
      // “siapa pun yang mengunjungi | Norwegia | harus membawa paspor”
      const others = [1, 2, 3].find((back) => reading.has(place - back, 'othersWho'))
      if (acts && others !== undefined) return { side: 'other', mentions: [], place: place - others }
      return acts && reading.items[place - 1]?.mention ? partyAt(reading, place - 1, own) : null
    }
    if (reading.items[place]?.mention || reading.items[place]?.kind === 'mark') return null
    acts ||= reading.lexicon.shapes.active?.test(reading.items[place]?.lower ?? '') === true
  }
  return null
}

/** Words between those whose way it is and whom they treat so. */
const WAY_WITHIN = 4

// “| those | who attack | Norway | are cowards”, “| Norway |, which attacked | Peru |, cannot be trusted”
function headBefore(reading: Reading, object: number, own: ReadonlySet<string>): Party | null {
  // “the way | Norway | treats | Peru | is a disgrace”
  const way = [2, 3, WAY_WITHIN].map((back) => object - back).find((place) => reading.items[place]?.mention && [1, 2].some((before) => reading.has(place - before, 'wayWords')))
  if (way !== undefined) return partyAt(reading, way, own)
  const verb = reading.hitAt(object - 1)
  if (!verb?.word.forms.includes('active')) return null
  // “| those who | want us to condemn | Norway | are right”
  const others = [3, 4, 5, 6].map((back) => verb.start - back).find((place) => reading.has(place, 'othersWho'))
  if (others !== undefined && !reading.items.slice(others, verb.start).some(({ kind }) => kind !== 'word')) return { side: 'other', mentions: [], place: others }
  for (const opener of [verb.start - 1, verb.start - 2]) {
    if (reading.has(opener - 1, 'othersWho')) return { side: 'other', mentions: [], place: opener - 1 }
    // “those in | Norway | who attacked | Peru | must be tried”
    if (reading.items[opener - 1]?.mention && reading.has(opener, 'whoWords') && reading.has(opener - 2, 'placeWords')) return partyAt(reading, opener - 1, own)
    if (!reading.has(opener, 'antecedentWords') || reading.items[opener - 1]?.lower !== ',' || reading.items[object + 1]?.lower !== ',') continue
    if (reading.items[opener - 2]?.mention) return partyAt(reading, opener - 2, own)
  }
  return null
}

function namedBefore(reading: Reading, before: number, own: ReadonlySet<string>, limit: number): Party | null {
  let candidate: Party | null = null
  let placed: Party | null = null
  let joined = false
  for (const place of walk(reading, before - 1, -1, limit)) {
    const hit = reading.hitAt(place)
    // “Israel menyerang Iran dan menewaskan …”: the object of the first verb is not the subject of the second
    if (candidate && joined && (hit?.word.forms.includes('active') || takes(reading, place, candidate.place, before))) candidate = null
    if (!candidate) {
      if (reading.has(place, 'joinWords')) joined = true
      const isBeside = isObject(reading, place)
      // but “bersama kami | melawan Norwegia”, where nobody else is named
      if (isBeside && reading.lexicon.nounActor === 'after') placed ??= partyAt(reading, place, own)
      const party = ruledOut(reading, place) || beyond(reading, place) || isBeside ? null : partyAt(reading, place, own)
      // “a man suspected by Norway had hidden rebels”: Norway hid none
      // but “the attempt by Norway to hide rebels” and “a visit by Norway” are Norway's
      const head = party?.side === 'countries' ? headOfList(reading, place) : place
      const suffered = [place, head, reading.has(head - 1, 'rulers') ? head - 1 : head].some((at) => reading.has(at - 1, 'agentWords') && !namesDeed(reading, at - 1))
      if (party?.side === 'countries' && (endsInOwner(reading, head) || claims(reading, place, before))) continue
      if (suffered && !(place === before - 2 && reading.has(before - 1, 'purposeWords'))) continue
      // “soldiers from Norway”: they are Norway's
      const sent = party?.side === 'countries' && reading.has(head - 1, 'byWords') && reading.has(head - 2, 'stateHands')
      const whose = party ? headOfRelative(reading, place, own) : null
      if (whose) return whose
      // “Peru's envoy in | Oslo | lied to us”, said in Oslo: the envoy did
      const isPlace = party !== null && reading.items[place]?.mention && (marked(reading, place, 'placeWords') || (party.side === 'countries' || joined) && marked(reading, place, 'ontoWords') && !reliedOn(reading, head))
      // “the time has come for | Norway | to stop”, “it is just like | Norway | to lie”
      const infinitive = party?.side === 'countries' && reading.lexicon.nounActor === 'before' && reading.has(place + 1, 'purposeWords') && (reading.has(head - 1, 'benefitWords') || reading.has(head - 1, 'likeWords') && [2, 3, 4, 5, 6].some((back) => reading.has(head - back, 'dummyWords'))) || party?.side === 'countries' && inItsNature(reading, place)
      if (party && (sent || infinitive || !isPlace)) candidate = party
      else if (party?.side === 'own') placed ??= party
      else if (reading.has(place, 'thirdPerson')) return { side: 'other', mentions: [], place }
      if (candidate && !joined) return candidate
    }
  }
  return candidate ?? placed
}

// “it is in | Norway|'s nature to lie”
const inItsNature = (reading: Reading, place: number): boolean =>
  reading.lexicon.nounActor === 'before' && /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '') && reading.has(place + 3, 'purposeWords') && reading.has(place - 1, 'placeWords') && [2, 3, 4].some((back) => reading.has(place - back, 'dummyWords'))

// “you can | rely on | Norway to keep its word”
const reliedOn = (reading: Reading, head: number): boolean => [2, 3].some((back) => reading.has(head - back, 'relianceWords'))

/** Words between what is done and by whom. */
const DONE_WITHIN = 4

// “the | attempt | by Norway”, “| penghentian | ekspor gandum | oleh | Norwegia”, but not “gudang yang | dibakar | oleh Norwegia”
function namesDeed({ items, lexicon: { nounActor, shapes } }: Reading, by: number): boolean {
  if (nounActor === 'before') return shapes.deed?.test(items[by - 1]?.lower ?? '') === true
  for (let place = by - 1; place >= Math.max(0, by - DONE_WITHIN); place--) {
    const { kind = 'mark', lower = '' } = items[place] ?? {}
    if (kind === 'mark' || shapes.participle?.test(lower) === true || shapes.active?.test(lower) === true) return false
    if (shapes.verbalNoun?.test(lower) === true) return true
  }
  return false
}

/** Words between a verb and its object; and where somebody is named right before the verb. */
const TAKEN_WITHIN = 4
const TAKEN_BY_SUBJECT_WITHIN = 8

// “Israel | membeli | minyak | Iran | dan membakar desa”: any verb right before takes it for an object
// “| Peru | mendarat | di atas dua kapal berbendera | Norwegia | dan menyandera awaknya”
function takes({ items, lexicon: { shapes } }: Reading, place: number, object: number, verb: number): boolean {
  const acts = (at: number) => shapes.active?.test(items[at]?.lower ?? '') === true
  // “melihat | Israel | menyerang | kota itu dan membakar desa”
  const reach = items[place - 1]?.mention ? TAKEN_BY_SUBJECT_WITHIN : TAKEN_WITHIN
  return object - place <= reach && acts(place) && !isOn(object + 1, Math.max(0, verb - object - 2), acts)
}

// “Norway borders | us | and has lied”, “Norwegia berbatasan | dengan kami | dan telah berbohong”, “Norwegia sebagai tetangga | kami | telah …”: we have not
function isObject(reading: Reading, place: number): boolean {
  if (reading.items[place]?.mention || !reading.has(place, 'firstPerson')) return false
  return reading.lexicon.nounActor === 'before' ? reading.has(place, 'ownObjects') : (['withWords', 'ontoWords', 'againstWords'] as const).some((tag) => reading.has(place - 1, tag)) || [2, 3].some((back) => reading.has(place - back, 'asWords'))
}

// “their flights close | to our coast | are the cause of it”: we are not
function beyond(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'before' && reading.has(place, 'firstPerson') && reading.has(place, 'nounHeads') && (reading.has(place - 1, 'ontoWords') || reading.has(place - 1, 'placeWords'))
}

/** Whether a harm that is named ends in the country that suffers it: “a boycott of | Norway | must end” asks it of the boycott. */
export function endsInOwner(reading: Reading, head: number): boolean {
  const deed = reading.hitAt(head - 1)
  return reading.lexicon.nounActor === 'before' && deed !== undefined && deed.end === head && deed.end - deed.start > 1 && reading.has(head - 1, 'ownerWords') && deed.word.frame.kind === 'effect' && deed.word.frame.sign < 0 && deed.word.forms.includes('noun')
}

// “denied | Norwegian | accusations it was arming rebels”: who claims so is not who does
function claims(reading: Reading, place: number, verb: number): boolean {
  return reading.lexicon.nounActor === 'before' && (reading.has(place + 1, 'claimWords') || reading.hitAt(place + 1)?.word.name === 'accuse') && verb - place > 3
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
    // “killed civilians, | and so did | Peru”
    if (reading.has(place, 'sameWords') && reading.has(place + 1, 'standInWords')) return null
    if (place > after && (opensPurpose(reading, place) || reading.has(place, 'relativeWords') || opensMain(reading, place) || opensVerb(reading, place))) return null
    // “siapa yang menyerang kami | kalau bukan | Norwegia”
    if (reading.has(place, 'exceptWords') || reading.items[place]?.mention && leavesOut(reading, place)) return null
    // “membantu Chile memulihkan diri | dari serangan | Peru”, “mendukung perjuangan oposisi | melawan | rezim Peru”: whose harm it was
    if (place > after && reading.lexicon.nounActor === 'after' && reading.has(place, 'againstWords') && (!reading.has(place, 'despiteWords') || reading.has(place + 1, 'rulers') || reading.items[place + 1]?.mention)) return null
    // “sold out the miners | to please | Norway”: what for
    if (place > after + 1 && reading.lexicon.nounActor === 'before' && reading.has(place, 'purposeWords') && !reading.items[place + 1]?.mention && !reading.has(place + 1, 'determiners')) return null
    const party = partyAt(reading, place, own)
    if (!party) continue
    // “fight the rebels | together with | Norway”
    if (reading.items[place]?.mention && reading.hitAt(place - 1)?.word.frame.kind === 'bond' && place - 1 > after) continue
    // “bangga dengan hubungan | kami | dengan Norwegia”
    if (party.side === 'own' && party.mentions.length === 0 && reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'tieWords') && reading.has(place + 1, 'withWords')) continue
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
    // “pembunuhan dan kelaparan yang | dilaporkan oleh | warga Peru”: who tells of it does not do it
    if (tag !== 'ontoWords' && reading.lexicon.nounActor === 'after' && place > after && (reading.has(place - 1, 'toldOfWords') || reading.has(place - 1, 'undergoneWords'))) return null
    if (tag === 'ontoWords' && opensPurpose(reading, place)) return null
    // “sanksi terhadap | mereka yang | melanggar HAM di Norwegia”: it strikes them
    if (tag === 'ontoWords' && reading.lexicon.nounActor === 'after' && reading.has(place + 1, 'othersWho')) return null
    for (const next of walk(reading, place + 1, 1, 5)) {
      // “incursions from outside Peru”
      if (next === place + 1 && tag !== 'ontoWords' && reading.has(next, 'placeWords') && !reading.has(next, tag)) return null
      const party = partyAt(reading, next, own)
      if (party) return party
      if (tag === 'ontoWords' && endsInPeople(reading, next)) return null
      // “serangan terhadap kapal | milik Peru |”
      if (tag === 'ontoWords' && reading.lexicon.nounActor === 'after' && reading.has(next, 'ownerWords')) continue
      // but “by | ships from | Norway”
      if (next > place + 1 && (reading.has(next, 'byWords') && !reading.has(next - 1, 'stateHands') || reading.has(next, 'ontoWords'))) break
    }
  }
  return null
}

// “the raids on | villages | show Norway's …”: those who are struck are named, and the verb follows; but “on villages in Norway”, “on children and Norwegians”
function endsInPeople(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'after' || !reading.has(place, 'innocents') || reading.hitAt(place + 1)) return false
  const next = reading.items[place + 1]
  return next?.kind === 'word' && !next.mention && !/^['’]/u.test(next.lower) && !reading.has(place + 1, 'placeWords') && !reading.has(place + 1, 'ownerWords') && !reading.has(place + 1, 'byWords') && !reading.has(place + 1, 'conjunctions') && !reading.has(place + 1, 'innocents') && !reading.has(place + 1, 'ontoWords')
}
