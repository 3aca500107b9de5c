import { closes } from '../reading/closes'
import { afterWord, subjectOf } from '../parties/find-parties'
import { isOneself, type Party } from '../parties/party'
import { deservedFor } from './deserved-for'
import { rolesOf } from '../parties/roles'
import { walk } from '../reading/walk'
import { meantBy } from '../parties/describe'
import { headOfClause } from '../parties/head-of-clause'
import { heldIn } from '../parties/held-in'
import { maker } from '../parties/maker'
import { met } from '../parties/met'
import { isNeeded } from '../reading/weigh-modifiers'
import { mourned } from '../parties/mourned'
import { startsOwn } from './starts-own'
import { near } from '../reading/near'
import { possessor } from '../parties/possessor'
import { isHelper } from '../reading/is-helper'
import type { FrameName } from '../../../languages/shared/stance/frames'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Something that helps or harms: an effect, or somebody else's attitude (“dukungan Kuba kepada Rusia”). */
export interface Event {
  readonly hit: Hit
  readonly form: 'active' | 'passive' | 'noun' | 'describing'
  readonly actor: Party | null
  readonly patient: Party | null
  /** +1: helps its patient, -1: harms it. */
  readonly sign: -1 | 1
  readonly weight: number
  readonly loaded: number
}

/** An attitude of the holder. */
export interface Attitude {
  readonly hit: Hit
  readonly form: Event['form']
  readonly object: Party | null
  /** Whether the reporting words themselves say it: “mengecam”. */
  readonly cue: boolean
}

/** Sorts the hits into events and the holder's own attitudes. */
export function findEvents(reading: Reading, holder: Holder): { readonly events: readonly Event[]; readonly attitudes: readonly Attitude[] } {
  const events: Event[] = []
  const attitudes: Attitude[] = []
  for (const hit of reading.hits) {
    const { frame } = hit.word
    if (frame.kind !== 'effect' && frame.kind !== 'attitude') continue
    const { form, actor, patient } = rolesOf(reading, hit, holder.own)
    const cue = hit.start < holder.cueItems
    const forBand = frame.sign > 0 && helpsBand(reading, hit, patient)
    const felt = frame.kind === 'attitude' && (cue || feels(reading, hit, form, actor, holder))
    if (felt && forBand && !cue) continue
    if (felt) attitudes.push({ hit, form, object: cue ? null : (patient ?? mourned(reading, hit, holder.own) ?? (form === 'active' ? maker(reading, hit, holder.own) : null)), cue })
    else events.push({ hit, form, actor: actorOf(reading, hit, theyToUs(reading, actor, patient, holder) ?? actor, holder), patient: (frame.kind === 'attitude' || hit.word.name === 'sanction' && form === 'active') && aimsAtDeed(reading, hit, patient) || forBand || isWhatItIsCalled(reading, hit, form, patient) ? null : patient, sign: frame.sign, weight: frame.weight, loaded: frame.loaded ?? 0 })
  }
  return { events, attitudes }
}

/** Words between help and the band that it is for. */
const BAND_WITHIN = 3

// “backing | rebels | of Norway”: it is not Norway that is backed
function helpsBand(reading: Reading, hit: Hit, patient: Party | null): boolean {
  if (patient === null || patient.place < hit.end) return false
  for (let i = hit.end; i < Math.min(patient.place, hit.end + BAND_WITHIN); i++) if (reading.lexicon.names(reading.items[i]?.lower ?? '', 'bands')) return true
  return false
}

/** Words between a verb and the deed that it is about. */
const DEED_WITHIN = 1

// “backed the plan to attack | Norway”: it is the plan that was backed; “no excuse for | sanctions on Norway”
function aimsAtDeed(reading: Reading, hit: Hit, patient: Party | null): boolean {
  return patient !== null && reading.hits.some(({ word, start, end }) => {
    if (word.frame.kind !== 'effect' || end > patient.place) return false
    return start > hit.end && reading.has(start - 1, 'purposeWords') || start >= hit.end && start - hit.end <= DEED_WITHIN && hit.word.frame.sign < 0 && word.frame.sign < 0 && word.forms.includes('noun') && (reading.has(end, 'ontoWords') || end === patient.place && end - start > 1)
  })
}

// “dismissed | as | lies | Norwegian charges”: the lies are Norway's
function isWhatItIsCalled(reading: Reading, hit: Hit, form: Event['form'], patient: Party | null): boolean {
  return reading.lexicon.nounActor === 'before' && form === 'noun' && patient?.place === hit.end && !reading.has(hit.end - 1, 'ontoWords') && !reading.has(hit.end - 1, 'ownerWords') && reading.has(hit.start - 1, 'asWords')
}

// “Norway speaks of peace, and at night | they | bomb us”: the country named last, where it is the own side that “they” do something to
// “Norway is a neighbour. | It | saved us”; in reported speech “it” may be whoever speaks
function theyToUs(reading: Reading, actor: Party | null, patient: Party | null, { own, anyone, reported }: Holder): Party | null {
  if (anyone || actor?.side !== 'other' || patient?.side !== 'own') return null
  return isIt(reading, actor.place, reported) || reading.has(actor.place, 'manyPersons') ? meantBy(reading, actor, own) : null
}

const isIt = (reading: Reading, place: number, reported: boolean): boolean => !reported && reading.lexicon.nounActor === 'before' && reading.has(place, 'thirdPerson') && !reading.has(place, 'subjectPersons')

/** Words between a deed and “by”. */
const NAMED_WITHIN = 4

function actorOf(reading: Reading, hit: Hit, actor: Party | null, holder: Holder): Party | null {
  // “Norway wants its | stolen money | back”: somebody else stole it
  const { participle } = reading.lexicon.shapes
  if (hit.word.frame.conduct && reading.has(hit.start - 1, 'nounHeads') && participle?.test(reading.items[hit.start]?.lower ?? '') === true) return null
  // “they keep breaking their promises”
  if ((hit.word.frame.conduct || (hit.word.frame.loaded ?? 0) < 0 && actor !== null && isIt(reading, actor.place, holder.reported)) && actor?.side === 'other') return meantBy(reading, actor, holder.own)
  // “without | Norway | there would be a bloodbath”: it keeps it off
  if (actor?.side === 'countries' && hit.word.frame.sign < 0 && reading.lexicon.nounActor === 'before' && [1, 2].some((back) => reading.has(actor.place - back, 'lackWords'))) return null
  // “rebels | anti Norway”: who rebels is not named
  if (reading.has(hit.start, 'prefixWords') && actor?.place !== hit.start - 1) return null
  // “our relations with Peru have never been better”
  const shared = hit.word.frame.conduct && actor?.side !== 'countries' ? met(reading, hit) : null
  const place = hit.word.frame.conduct && !actor ? heldIn(reading, hit) : null
  // “it was robbery by Norway”
  const named = hit.word.frame.conduct && !actor ? afterWord(reading, hit.end, 'agentWords', holder.own, NAMED_WITHIN) : null
  return shared ?? actor ?? named ?? place ?? possessor(reading, hit, holder) ?? stopper(reading, hit, holder) ?? teller(reading, hit)
}

const shutOut: ReadonlySet<FrameName> = new Set<FrameName>(['reject', 'condemn', 'oppose'])

const scornful: ReadonlySet<string> = new Set(['criticise', 'oppose', 'hate', 'condemn'])

const oughtToFeel: ReadonlySet<string> = new Set(['condemn', 'oppose', 'reject', 'worry', 'support', 'trust', 'hate', 'praise', 'sympathise'])

/** Words between a duty and the second of the verbs that it holds for. */
const OUGHT_WITHIN = 6

/** Whether it is the holder who feels so: “kami mendukung”, “terima kasih”, not “a group opposed to”. */
function feels(reading: Reading, hit: Hit, form: Event['form'], actor: Party | null, holder: Holder): boolean {
  // “a remark that mocked Norway”: the remark did
  if (holder.anyone && form === 'active' && reading.has(hit.start - 1, 'relativeWords') && scornful.has(hit.word.name)) return false
  // “Peru deserves our contempt for | condemning Norway |”: Peru did
  if (othersWho(reading, hit, form, actor, holder) || deservedFor(reading, hit) !== 0) return false
  // “we reject any | support for | Norway's invasion”: it is nobody's among those who reject it
  if (form === 'noun' && hit.word.frame.sign > 0 && [1, 2].some((back) => shutOut.has(reading.hitAt(hit.start - back)?.word.name ?? 'plain'))) return false
  if (holder.anyone || actor?.side === 'own') return true
  // “the world cannot trust Norway”, “Chile must stand with Peru”: whoever is to feel so, the holder does
  if (form === 'active' && (reading.has(hit.start, 'bans') || near(reading, hit.start - 1, -1, reading.has(hit.start - 1, 'havingWords') ? 2 : 1, 'duties')) && hit.word.frame.kind === 'attitude' && oughtToFeel.has(hit.word.name)) return true
  // “we | share | Peru's condemnation of Norway”
  if (actor?.side === 'countries') return form === 'noun' && sharesWith(reading, actor.place)
  // “| mocking Norway | is cheap”: the deed is what is spoken of
  if (form === 'active' && actor === null && reading.lexicon.shapes.gerund?.test(reading.items[hit.start]?.lower ?? '') === true && (hit.start === holder.cueItems || closes(reading, hit.start - 1) && !holder.reported)) return false
  // “patut dikecam”, “langkah Norwegia itu | kami kecam |” are the holder's, “yang didukung militer” is not, and “tidak layak | diancam |” threatens nobody
  if (form === 'passive' && hit.word.name === 'threaten' && reading.lexicon.nounActor === 'after' && near(reading, hit.start - 1, -1, 3, 'negators', 'bans')) return false
  if (form === 'passive') return near(reading, hit.start - 1, -1, 3, 'duties', 'wishes') || spokenByUs(reading, hit)
  // “harus bertindak dan | mengutuk Norwegia”
  if (form === 'active' && oughtToFeel.has(hit.word.name) && reading.has(hit.start - 1, 'conjunctions') && near(reading, hit.start - 2, -1, OUGHT_WITHIN, 'duties')) return true
  // “dunia harus bersatu melawan Rusia”
  if (form === 'active' && (reading.has(hit.start, 'duties') || near(reading, hit.start - 1, -1, 3, 'duties'))) return true
  if (actor?.side === 'other') return holder.reported && !holder.others.has(reading.items[actor.place]?.lower ?? '')
  // “he had great respect for Norway”
  if (form === 'noun' && holder.reported && near(reading, hit.start - 1, -1, 4, 'havingWords') && subjectOf(reading, hit.start, holder.own, 6)?.side === 'other') return true
  // “there is | no excuse for | bombing Norway”
  if (form === 'active' && reading.lexicon.nounActor === 'before' && reading.has(hit.start, 'unwantedWords')) return true
  // “thousands of supporters of”: a noun needs an owner on the holder's side, but “| without | solidarity with Norway there can be no justice”
  if (form === 'noun') return startsOwn(reading, hit, holder) || isNeeded(reading, hit.start - 1) || near(reading, hit.start - 1, -1, 6, 'firstPerson') || exists(reading, hit) || (hit.word.frame.sign > 0 && subjectOf(reading, hit.start, holder.own, 7)?.side === 'own') || (holder.reported && near(reading, hit.start - 1, -1, 3, 'possessives') && !(reading.lexicon.nounActor === 'before' && subjectOf(reading, hit.start, holder.own, 7)?.side === 'countries'))
  // “noted with regret that Norway …”
  if (reading.has(hit.start, 'withWords')) return true
  // “the famine | is the fault of | Norway”
  if (hit.word.name === 'accuse' && form === 'active' && reading.has(hit.start, 'copulas')) return true
  if (spokenByUs(reading, hit)) return true
  let strangers = 0
  for (const place of walk(reading, hit.start - 1, -1, 12)) {
    if (place < holder.cueItems) break
    if (isOneself(reading, place)) return true
    // “| it is | time to …”
    const nobody = reading.has(place, 'dummyWords') || reading.has(place, 'passiveCopulas') && reading.has(place - 1, 'dummyWords')
    if (reading.items[place]?.kind === 'word' && !nobody && !isHelper(reading, place)) strangers++
  }
  return strangers === 0 || weAlone(reading, hit) || weTurn(reading, hit)
}

const sharesWith = (reading: Reading, other: number): boolean => reading.has(other - 1, 'sharingWords') && near(reading, other - 2, -1, 4, 'firstPerson') && !near(reading, other - 2, -1, 3, 'negators')

function spokenByUs(reading: Reading, { start, end }: Hit): boolean {
  for (let place = start; place < end; place++) if (isOneself(reading, place)) return true
  return false
}

/** Words between “we are” and “who”. */
const WE_WHO_WITHIN = 5

// “tidak akan berunding dengan pihak | yang | mendukung Norwegia”, but “kami bangsa | yang | mendukung Norwegia”
function othersWho(reading: Reading, { start }: Hit, form: Event['form'], actor: Party | null, { anyone, cueItems }: Holder): boolean {
  if (anyone || form !== 'active' || actor?.side === 'countries' || start <= cueItems || reading.lexicon.nounActor === 'before' || !reading.has(start - 1, 'relativeWords')) return false
  // “mengecam | pihak yang | mengancam Norwegia”
  if (reading.has(start - 2, 'othersWho')) return true
  return actor?.place !== start - 2 && !near(reading, start - 2, -1, WE_WHO_WITHIN, 'firstPerson', 'copulas')
}

/** Items between “we” at the start of a clause and the last of its verbs. */
const WE_WITHIN = 24

// “| Kami | akan terus memberikan dukungan keuangan, kemanusiaan dan militer dan mendukung Norwegia”: nobody else is named in the clause
function weAlone(reading: Reading, { start }: Hit): boolean {
  if (!reading.has(start - 1, 'conjunctions')) return false
  for (let place = start - 2; place >= Math.max(0, start - WE_WITHIN); place--) {
    if (reading.clause[place] !== reading.clause[start] || reading.items[place]?.mention || reading.has(place, 'thirdPerson')) return false
    if (reading.has(place, 'firstPerson')) return place === 0 || reading.clause[place - 1] !== reading.clause[place]
  }
  return false
}

// “| kami | memuji Norwegia, | tetapi | kecewa dengan Peru”
function weTurn(reading: Reading, { start }: Hit): boolean {
  if (reading.lexicon.nounActor === 'before' || ![1, 2].some((back) => reading.has(start - back, 'contraryWords'))) return false
  for (let place = start - 2; place >= Math.max(0, start - WE_WITHIN); place--) {
    const before = reading.items[place - 1]
    if (before === undefined || stops.test(before.lower)) return isOneself(reading, place)
  }
  return false
}

const stops = /^[.;:?!]$/

// “there is | solidarity with Norway”, but “adanya | keberpihakan beberapa merek”: somebody has it
function exists(reading: Reading, { start }: Hit): boolean {
  return walk(reading, start - 1, -1, 5).some((place) => reading.has(place, 'existWords') && (reading.lexicon.nounActor === 'before' || reading.items[place]?.word.exactTags.includes('existWords') === true))
}

// “kami ingin AS mencabut sanksi”: who can end it does it
function stopper(reading: Reading, hit: Hit, holder: Holder): Party | null {
  if (hit.word.frame.sign > 0) return null
  for (const place of walk(reading, hit.start - 1, -1, 3)) if (reading.has(place, 'ends')) return subjectOf(reading, place, holder.own, 5)
  return null
}

// “| The Norwegian government and a committee of its parliament | had published reports | making irresponsible remarks | on the port”
function teller(reading: Reading, { word, start }: Hit): Party | null {
  if (!word.frame.conduct || reading.lexicon.nounActor === 'after' || reading.lexicon.shapes.gerund?.test(reading.items[start]?.lower ?? '') !== true) return null
  return headOfClause(reading, start, PUBLISHED_WITHIN)
}

/** Words between the head of a clause and what it does by the way. */
const PUBLISHED_WITHIN = 26
