import { gather } from '../../gather'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { partyAt } from '../parties/party'
import { subjectOf } from '../parties/find-parties'
import { meantBy, partyOf } from '../parties/describe'
import { callsOnAll } from './calls-on-all'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import { findBack, findOn, isBack } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Demands on a country: “Israel harus mengakhiri …”. A call to several at once, or one that wishes the country well, takes no side. */
export function judgeDemands(reading: Reading, holder: Holder): readonly Finding[] {
  return gather(reading.placesOf('untilWords', 'conditions', 'onceWords', 'wantWords', 'bans', 'duties', 'purposeWords'), (place) => demandAt(reading, place, holder))
}

function demandAt(reading: Reading, place: number, holder: Holder): readonly Finding[] {
  // “send them everything it | needs | to win”: part of the help
  if ((reading.hitAt(place)?.start ?? place) < place) return []
  if (reading.has(place, 'untilWords') || onlyIf(reading, place) || overIf(reading, place)) return untilDone(reading, place, holder)
  if (reading.has(place, 'conditions')) return notDone(reading, place, holder)
  if (reading.has(place, 'wantWords')) return wantedOf(reading, place, holder)
  if (reading.has(place, 'bans') && forbids(reading, place, holder)) return demanded(reading, place, holder, 'ban')
  if (reading.has(place, 'duties')) return [...demanded(reading, place, holder, 'duty'), ...stopped(reading, place, holder)]
  return reading.lexicon.nounActor === 'after' && reading.has(place, 'purposeWords') ? stopped(reading, place, holder) : []
}

function demanded(reading: Reading, place: number, holder: Holder, rule: 'ban' | 'duty'): readonly Finding[] {
  // “should be greeted as guests”, “should not have to queue”: others are to act
  // nor is “harus | kita | akhiri” asked of Norway
  if (passed(reading, place) || reading.lexicon.nounActor === 'after' && reading.has(place + 1, 'firstPerson')) return []
  // “no reason why Norway | should wait” asks nothing of it
  const told = reading.hitAt(place)?.word.frame
  if (told?.kind === 'fate' && told.sign > 0) return []
  // “we cannot trust Norway” asks nothing of those who cannot
  if (rule === 'ban' && reading.hitAt(place)?.word.frame.kind === 'attitude') return []
  // nor does “Norway cannot help us”
  if (rule === 'ban' && reading.lexicon.nounActor === 'before' && reading.hitAt(place + 1)?.word.name === 'merit' && reading.has(place, 'negators')) return []
  const named = subjectOf(reading, place, holder.own, 5)
  // “Norway's answer was that they cannot sign it”
  if (rule === 'ban' && named?.side === 'other' && !reading.has(place, 'duties')) return []
  const subject = meantBy(reading, named, holder.own)
  if (subject?.side !== 'countries' || new Set(subject.mentions.map((m) => m.country)).size > 1) return []
  // “what is being done to the people of | Norway | should shame us all”
  if (reading.hits.some(({ word, end }) => word.frame.kind === 'plight' && end <= subject.place && subject.place - end <= 1)) return []
  // “whether Norway should join” asks it of nobody
  if (place - subject.place <= 2 && [1, 2].some((back) => reading.has(subject.place - back, 'conditions'))) return []
  // “Norway | should | win this war”, “should be at the table”
  if (rule === 'duty' && [1, 2].some((on) => reading.has(place + on, 'favourWords'))) return []
  if (callsOnAll(reading, walk(reading, place, 1, 12)) || kindAhead(reading, place)) return []
  const hit = { word: demandWord, start: place, end: place + 1 }
  const { strength } = weighModifiers(reading, hit)
  return spread(subject, { contribution: -0.5 * strength, code: 'demands', hit, rule })
}

// “dunia harus menghentikan Norwegia”, “berbuat lebih banyak untuk menghentikan Norwegia”
function stopped(reading: Reading, place: number, holder: Holder): readonly Finding[] {
  const verb = [place + 1, place + 2].find((at) => reading.has(at, 'ends'))
  if (verb === undefined) return []
  const object = partyAt(reading, verb + 1, holder.own)
  if (object?.side !== 'countries' || object.mentions.length > 1 || subjectOf(reading, place, holder.own, 5)?.side === 'countries') return []
  // “must end Iran talks”
  if (reading.lexicon.nounActor === 'before' && (reading.items[verb + 2]?.kind ?? 'mark') !== 'mark') return []
  return spread(object, { contribution: -0.6, code: 'demands', hit: { start: place, end: verb + 1 }, rule: 'stop' })
}

const PASSIVE_WITHIN = 3

// “harus diberi waktu”: the verb itself shows it
function ownPassive({ items, lexicon }: Reading, at: number): boolean {
  return lexicon.nounActor === 'after' && lexicon.shapes.participle?.test(items[at]?.lower ?? '') === true
}

function passed(reading: Reading, place: number): boolean {
  for (let at = place + 1; at <= place + PASSIVE_WITHIN; at++) {
    if (reading.has(at, 'passiveWords') || ownPassive(reading, at)) return true
    if (!reading.has(at, 'negators') && !reading.has(at, 'duties')) return false
  }
  return false
}

// “told Norway not to sail”, but “Norway ordered its airlines not to fly”
function forbids(reading: Reading, place: number, holder: Holder): boolean {
  const asWritten = reading.items[place]?.word.exactTags
  if (!asWritten?.includes('purposeWords') && !reading.has(place + 1, 'purposeWords')) return true
  if (reading.items[place - 1]?.mention) return true
  for (let at = place - 1; at >= Math.max(0, place - 8); at--) if (reading.has(at, 'wishes')) return at < holder.cueItems || subjectOf(reading, at, holder.own, 6)?.side !== 'countries'
  return false
}

/** Words between those of whom something is wanted and what they are to do. */
const WANTED_WITHIN = 5

// “the families want | Norway to admit its guilt”
function wantedOf(reading: Reading, place: number, holder: Holder): readonly Finding[] {
  // “sudah saatnya | Norwegia mundur”
  const behind = reading.lexicon.nounActor === 'after' ? place + Math.max(1, reading.reach(place)) : place + 1
  const start = reading.has(behind, 'determiners') ? behind + 1 : behind
  const asked = reading.items[start]?.mention ? partyOf(reading, start) : null
  if (asked === null || new Set(asked.mentions.map(({ country }) => country)).size > 1 || subjectOf(reading, place, holder.own, 6)?.side === 'countries') return []
  if (near(reading, place - 1, -1, 3, 'negators') || kindAhead(reading, start) || callsOnAll(reading, walk(reading, start + 1, 1, 12))) return []
  return near(reading, start + 1, 1, WANTED_WITHIN, 'yields', 'ends') ? spread(asked, { contribution: -0.5, code: 'demands', hit: { start: place, end: place + 1 }, rule: 'want' }) : []
}

/** Verbs that hold something back until it is done: “will oppose any deal until …”. */
const opposing: ReadonlySet<string> = new Set(['oppose', 'reject'])

/** Words between “only” and “if”. */
const ONLY_WITHIN = 5

// “perdamaian hanya mungkin terjadi | jika | Kanada mencabut tarifnya”, “only if Canada drops its tariffs”, “will be lifted only | when | Canada drops its tariffs”
function onlyIf(reading: Reading, place: number): boolean {
  if (!isBack(place - 1, ONLY_WITHIN, (at) => reading.has(at, 'onlyWords'))) return false
  // “it was only | when | Canada dropped its tariffs that …” tells what was
  return reading.has(place, 'conditions') || reading.has(place, 'onceWords') && isBack(place - 1, ONLY_WITHIN, (at) => reading.has(at, 'ends') || reading.has(at, 'topicWords') || reading.has(at, 'meetings') || reading.has(at, 'tieWords') || isMeasure(reading, at))
}

/** Words between a war, its end and “if”. */
const OVER_WITHIN = 7

// “perang itu bisa berakhir besok | jika | Kanada menarik pasukannya”
function overIf(reading: Reading, place: number): boolean {
  if (!reading.has(place, 'conditions') || reading.has(place, 'openWords')) return false
  return isBack(place - 1, OVER_WITHIN, (at) => reading.has(at, 'overWords')) && isBack(place - 1, OVER_WITHIN, (at) => reading.has(at, 'warWords') || reading.has(at, 'topicWords'))
}

const measures: ReadonlySet<string> = new Set(['sanction', 'pressure'])

const isMeasure = (reading: Reading, place: number): boolean => measures.has(reading.hitAt(place)?.word.name ?? '')

// “no talks until Canada drops its tariffs” asks it of Canada
function untilDone(reading: Reading, place: number, holder: Holder): readonly Finding[] {
  const before = Array.from({ length: Math.min(place, 12) }, (_, back) => place - 1 - back)
  const refused = reading.has(place, 'conditions') || reading.has(place, 'onceWords') || before.some((at) => reading.has(at, 'negators') || reading.has(at, 'bans') || opposing.has(reading.hitAt(at)?.word.name ?? ''))
  // “the tariffs will stay in place | until | Canada opens its ports”
  const kept = before.some((at) => reading.has(at, 'upholds')) && before.some((at) => isMeasure(reading, at))
  if (!refused && !kept) return []
  const subject = [place + 1, place + 2, place + 3, place + 4].find((at) => reading.items[at]?.mention)
  if (subject === undefined) return refusedWith(reading, place, holder)
  if (holder.own.has(reading.items[subject]?.mention?.country ?? '')) return []
  if (!near(reading, subject + 1, 1, DONE_WITHIN, 'yields', 'ends') && !reading.hits.some(({ word, start }) => word.name === 'merit' && start > subject && start <= subject + DONE_WITHIN)) return []
  const party = partyOf(reading, subject)
  if (new Set(party.mentions.map(({ country }) => country)).size > 1) return []
  return spread(party, { contribution: -0.5, code: 'demands', hit: { start: place, end: place + 1 }, rule: 'until' })
}

/** Words between “if” and the country, and between that, “not” and the verb. */
const NAMED_WITHIN = 3
const NOT_WITHIN = 3

// “will impose more sanctions | if | Canada does not comply”
function notDone(reading: Reading, condition: number, { own }: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || reading.has(condition, 'openWords')) return []
  const named = findOn(condition + 1, NAMED_WITHIN, (at) => reading.items[at]?.mention)
  if (named === undefined || own.has(reading.items[named]?.mention?.country ?? '')) return []
  const not = walk(reading, named + 1, 1, NOT_WITHIN).find((at) => reading.has(at, 'negators'))
  if (not === undefined || !near(reading, not + 1, 1, 2, 'yields', 'ends')) return []
  const party = partyOf(reading, named)
  if (new Set(party.mentions.map(({ country }) => country)).size > 1 || callsOnAll(reading, walk(reading, not + 1, 1, DONE_WITHIN))) return []
  return spread(party, { contribution: -0.5, code: 'demands', hit: { start: condition, end: condition + 1 }, rule: 'unless' })
}

/** Words between a country and what it is to do first. */
const DONE_WITHIN = 5

/** Words between “no” and a tie, on to the country that it leads to, and from there to “until”. */
const REFUSED_WITHIN = 4
const TIED_WITHIN = 5

// “no normal relations with Norway as long as our sailors are in its prisons”
function refusedWith(reading: Reading, until: number, { own }: Holder): readonly Finding[] {
  for (let place = until - 1; place >= Math.max(0, until - TIED_WITHIN); place--) {
    const country = reading.items[place]?.mention?.country
    if (!country || own.has(country)) continue
    const tie = findBack(place - 1, TIED_WITHIN, (at) => reading.has(at, 'tieWords') || reading.has(at, 'meetings') || reading.has(at, 'topicWords'))
    if (tie === undefined || !near(reading, place - 1, -1, 2, 'withWords', 'ontoWords') || !near(reading, tie - 1, -1, REFUSED_WITHIN, 'negators')) return []
    return spread(partyOf(reading, place), { contribution: -0.5, code: 'demands', hit: { start: until, end: until + 1 }, rule: 'until' })
  }
  return []
}

const demandWord = { name: 'demand', frame: { kind: 'attitude', sign: -1, weight: 0.5 }, forms: ['active'] } as const

// “Israel must be protected”, and passives: what must be done to a country is no demand on it
function kindAhead(reading: Reading, place: number): boolean {
  return reading.hits.some((hit) => {
    if (hit.word.name === 'good' && reading.has(hit.start - 1, 'mannerWords')) return false
    if (hit.start < place || hit.start > place + 6 || reading.clause[hit.start] !== reading.clause[place]) return false
    // “Norway must recognise Peru” is kind to Peru; “must respect the verdict” yields to it
    const elsewhere = hit.word.name === 'recognise' || hit.word.name === 'merit' || reading.has(hit.start, 'yields')
    // “must | let | the aid in” is kind to those who need it
    const yielding = reading.has(place + 1, 'yields') && hit.word.frame.kind === 'effect'
    return (hit.word.frame.sign > 0 && hit.word.frame.kind !== 'bond' && !elsewhere && !yielding) || hit.word.forms.includes('passive') || hit.word.frame.kind === 'fate'
  })
}
