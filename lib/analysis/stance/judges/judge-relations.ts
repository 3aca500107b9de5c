import { subjectOrAntecedent } from '../parties/antecedent'
import { apposedBehind } from '../parties/apposed-behind'
import { called } from '../parties/called'
import { describe, meantBy, partyOf } from '../parties/describe'
import { joinedSubject } from '../parties/joined-subject'
import { isBeside } from '../parties/is-beside'
import { identified } from '../parties/identified'
import { marked } from '../parties/marked'
import { subjectOf } from '../parties/find-parties'
import { findBack, isOn } from '../reading/places'
import { ourFriends } from '../parties/our-friends'
import { walk } from '../reading/walk'
import { judgeCompany } from './judge-bonds'
import { warning } from './judge-burdens'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Party } from '../parties/party'
import type { Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Friend, enemy or villain: “musuh bersama, kekaisaran Yankee”; “Kuba adalah sahabat kami”; “rezim teroris Israel”. */
export function judgeRelation(reading: Reading, hit: Hit, events: readonly Event[], holder: Holder): readonly Finding[] {
  // “a pro-Norwegian party”: whom others are for or against
  if (hit.word.name !== 'villain' && reading.has(hit.start, 'prefixWords') && hit.end - hit.start === 1) return []
  // “Israel melindungi pembunuh”
  // “Norwegia dan sekutunya”
  if (hit.word.name === 'friend' && reading.has(hit.start - 1, 'joinWords') && reading.endsIn(hit.end - 1, 'possessives')) return []
  if (hit.word.frame.sign > 0 && badOne(reading, hit)) return []
  // “| sebagai sahabat, | Norwegia telah menghina kami”: as which it ought not to
  if (hit.word.frame.sign > 0 && asWhich(reading, hit, holder)) return []
  // “urge | our allies | to oppose Norway”: they are asked to
  if (reading.lexicon.nounActor === 'before' && reading.has(hit.end, 'purposeWords') && reading.hitAt(hit.end + 1)) return []
  const kept = hit.word.name === 'villain' ? judgeCompany(reading, hit, events) : []
  // “Norwegia adalah negara teroris yang didukung Chile”: both are blamed
  if (kept.length > 0) return near(reading, hit.start - 1, -1, 2, 'copulas') ? [...kept, ...describe(reading, hit, predicated(reading, hit, holder, null), 'villain')] : kept
  const friends = ourFriends(reading, hit, holder)
  if (friends) return describe(reading, hit, friends, hit.word.frame.sign < 0 ? 'enemy' : 'friend')
  // “siapa pun yang menyerang Norwegia adalah | musuh kami”
  const stoodBy = hit.word.frame.sign < 0 ? warning(reading, hit, holder) : null
  if (stoodBy) return stoodBy
  const owner = ownerOf(reading, hit)
  // “menderita di bawah penjajah”
  const suffered = [1, 2, 3].some((back) => reading.has(hit.start - back, 'sufferWords'))
  // “Norwegia bukan musuh Peru”, says a Norwegian
  if (hit.word.name === 'enemy' && owner !== null && !holder.own.has(reading.items[owner]?.mention?.country ?? '') && predicated(reading, hit, holder, owner)?.side === 'own' && weighModifiers(reading, hit).negated) return describe(reading, hit, partyOf(reading, owner), 'enemy')
  // “our ally | Norway | has decided to tax us”: it is so called while one complains of it
  // “Norway, our old friend in the north, lied to us”
  const apposedTo = apposedBehind(reading, hit, holder.own)
  const named = reading.items[hit.end]?.mention ? hit.end : apposedTo?.place
  if (hit.word.frame.sign > 0 && events.some(({ sign, actor, patient }) => sign < 0 && actor !== null && actor.place === named && (patient?.side === 'own' || patient === null && apposedTo !== null))) return []
  const described = identified(reading, hit, holder.own) ?? exampleOf(reading, hit) ?? apposedTo ?? setOff(reading, hit) ?? apposed(reading, hit, owner) ?? (suffered ? null : predicated(reading, hit, holder, owner) ?? called(reading, hit) ?? turnedInto(reading, hit, holder))
  if (hit.word.name === 'villain') return [...describe(reading, hit, owner === null || suffers(reading, hit) ? described : partyOf(reading, owner), 'villain'), ...toolOf(reading, hit, owner)]
  // “mitra | kami | seperti TNI”, says an Indonesian: no state is its own friend
  const ownFriend = hit.word.frame.sign > 0 && described !== null && described.mentions.length > 0 && described.mentions.every(({ country }) => holder.own.has(country)) && [hit.end - 1, hit.end].some((place) => reading.has(place, 'firstPerson'))
  return isOurs(reading, hit, owner, holder) && !ownFriend ? describe(reading, hit, described, hit.word.frame.sign < 0 ? 'enemy' : 'friend') : []
}

/** Items between “as a friend” and what a country did. */
const DID_WITHIN = 6

function asWhich(reading: Reading, { start, end }: Hit, { own }: Holder): boolean {
  if (reading.lexicon.nounActor === 'before' || !reading.has(start - 1, 'asWords') || (reading.items[start - 2]?.kind ?? 'mark') !== 'mark') return false
  const comma = [end, end + 1, end + 2].find((place) => reading.items[place]?.lower === ',')
  const country = comma === undefined ? undefined : reading.items[comma + 1]?.mention?.country
  return comma !== undefined && country !== undefined && !own.has(country) && reading.hits.some((hit) => hit.start > comma && hit.start - comma <= DID_WITHIN && hit.word.frame.sign < 0 && !reading.has(hit.start - 1, 'negators'))
}

/** Words between a friend that is set off and what one complains of. */
const COMPLAINED_WITHIN = 6

// “Norwegia|, negara yang arogan,| akan hadir”
function setOff(reading: Reading, hit: Hit): Party | null {
  const { items, asides, lexicon } = reading
  if (lexicon.nounActor === 'before' || !items[hit.start - 2]?.mention) return null
  // “Norwegia|, sahabat sejati itu,| hadir”, but “Norwegia|, sahabatnya, dan …”
  const closing = [hit.end, hit.end + 1].find((place) => items[place]?.lower === ',')
  // “Norwegia, sahabat lama kami, | menyakiti kami”: what it did counts
  const complained = hit.word.frame.sign > 0 && reading.hits.some(({ word, start }) => closing !== undefined && start > closing && start - closing <= COMPLAINED_WITHIN && word.frame.sign < 0)
  const closed = items[hit.start - 1]?.lower === ',' && closing !== undefined && !complained && !reading.has(closing + 1, 'joinWords')
  return closed || asides.get(hit.end) === hit.start - 1 ? partyOf(reading, hit.start - 2) : null
}

// “pelaku penjajahan | seperti | Norwegia”, “a bully | like | Norway”
function exampleOf(reading: Reading, hit: Hit): Party | null {
  return hit.word.name === 'villain' && reading.has(hit.end, 'likeWords') && reading.items[hit.end + 1]?.mention ? partyOf(reading, hit.end + 1) : null
}

// “Norwegia bukan lagi negara yang membela diri, tetapi negara yang | telah menjadi | agresor”
function turnedInto(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  return hit.word.name === 'villain' && near(reading, hit.start - 1, -1, 4, 'copulas') ? joinedSubject(reading, hit, own) : null
}

// “Chile adalah | boneka | Norwegia”, “Chile hanya boneka Norwegia”, “Chile boneka Norwegia”: both are blamed
function toolOf(reading: Reading, hit: Hit, owner: number | null): readonly Finding[] {
  if (owner === null || !reading.has(hit.start, 'toolWords')) return []
  const besides = reading.lexicon.nounActor === 'after' && Boolean(reading.items[hit.start - 1]?.mention)
  if (!besides && !near(reading, hit.start - 1, -1, 4, 'copulas', 'onlyWords')) return []
  const tool = subjectOf(reading, hit.start, new Set(), 7)
  return tool?.side === 'countries' ? describe(reading, hit, tool, 'villain') : []
}

// “the butchers of Peru” are not Peruvians
function suffers(reading: Reading, hit: Hit): boolean {
  return reading.has(hit.end, 'ownerWords')
}

/** Whether it is the holder's friend or enemy, not another country's. */
function isOurs(reading: Reading, hit: Hit, owner: number | null, holder: Holder): boolean {
  // “Norway and its allies”: they are Norway's
  if (hit.word.frame.sign > 0 && !holder.anyone && theirs(reading, hit, holder)) return false
  if (owner !== null) return holder.own.has(reading.items[owner]?.mention?.country ?? '')
  const ours = near(reading, hit.end, 1, 3, 'firstPerson') || reading.lexicon.nounActor === 'after' && reading.has(hit.end - 1, 'firstPerson') || near(reading, hit.start - 1, -1, 4, 'firstPerson', 'copulas') || called(reading, hit) !== null
  // “Norwegia mitra | yang baik |”
  const good = reading.lexicon.nounActor === 'after' && hit.word.frame.sign > 0 && (isTrue(reading, hit) || [hit.end - 2, hit.end].some((place) => reading.has(place, 'relativeWords') && (place < hit.end || reading.has(place + 1, 'warmTies') || reading.hitAt(place + 1)?.word.name === 'good')))
  return ours || good || hit.word.frame.sign < 0
}

// “Norwegia | sahabat sejati |”, “Norwegia | sahabat | yang setia”
const isTrue = (reading: Reading, { start, end }: Hit): boolean => reading.has(end, 'trueWords') || end - start > 1 && reading.has(end - 1, 'trueWords')

// “Norwegia mitra | yang licik |”: so called while one complains of it
function badOne(reading: Reading, { end }: Hit): boolean {
  return reading.lexicon.nounActor === 'after' && reading.has(end, 'relativeWords') && [1, 2].some((on) => isBad(reading.hitAt(end + on)) && !reading.has(end + on - 1, 'negators'))
}

const isBad = (hit: Hit | undefined): boolean => hit !== undefined && hit.word.frame.sign < 0 && (hit.word.frame.kind === 'quality' || Boolean(hit.word.frame.conduct))

/** Words between “its” and the friend. */
const OWNED_WITHIN = 3

function theirs(reading: Reading, hit: Hit, holder: Holder): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  const owned = [1, 2, OWNED_WITHIN].map((back) => hit.start - back).find((place) => reading.has(place, 'possessives'))
  const owner = owned === undefined ? undefined : [1, 2, 3, 4].map((back) => reading.items[owned - back]?.mention?.country).find((country) => country)
  return owner !== undefined && !holder.own.has(owner)
}

// “Norway is | the | aggressor”, but “Norway will find | the | murderers”
function isPredicate(reading: Reading, hit: Hit, owner: number | null): boolean {
  const before = walk(reading, (owner !== null && owner < hit.start ? owner : hit.start) - 1, -1, 4)
  // “Norway is | massacring | our allies”
  const deed = before.findIndex((place) => reading.hitAt(place)?.word.frame.kind === 'effect')
  return (deed < 0 || reading.lexicon.nounActor === 'after' ? before : before.slice(0, deed)).some((place) => reading.has(place, 'copulas') && !(hit.word.name === 'villain' && reading.has(place, 'nounHeads')))
}

function predicated(reading: Reading, hit: Hit, holder: Holder, owner: number | null): Party | null {
  // “Iran musuh kami”: where the owner follows, what stands just before is described
  // “Chile dan Peru | memiliki | musuh yang sama”
  if (reading.has(hit.start - 1, 'havingWords')) return null
  // “the attacks on | our brothers”
  if (reading.lexicon.nounActor === 'before' && reading.has(beforeOwn(reading, hit.start), 'firstPerson') && reading.has(beforeOwn(reading, hit.start) - 1, 'ontoWords')) return null
  const named = isBeside(reading, hit.start)
  if (!named && !isPredicate(reading, hit, owner)) return null
  const subject = subjectOrAntecedent(reading, owner !== null && owner < hit.start ? owner : beforeOwn(reading, hit.start), holder.own, 7)
  return subject !== null && ofAnother(reading, subject.place, hit.start) ? null : meantBy(reading, subject, holder.own)
}

// “Norwegia menghukum negara | yang | menjadi temannya”, “Norwegia menentukan siapa | yang | menjadi teman”: the clause is about somebody else
function ofAnother(reading: Reading, subject: number, before: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  const opener = findBack(before - 1, before - subject, (place) => reading.has(place, 'relativeWords'))
  if (opener === undefined || opener - 1 === subject) return false
  return !reading.items.slice(subject, opener).some((_, on) => reading.has(subject + on, 'copulas'))
}

/** Words between “our” and the friend with what describes it. */
const DESCRIBED_WITHIN = 4

// “Cuba is our best friend”, “our number one geopolitical foe”: whose friend it is does not say who is
function beforeOwn(reading: Reading, place: number): number {
  for (let before = place - 1; before >= place - DESCRIBED_WITHIN; before--) {
    if (reading.has(before, 'firstPerson')) return before
    if (reading.items[before]?.kind !== 'word' || reading.has(before, 'copulas') || reading.has(before, 'ownerWords') || reading.has(before, 'joinWords')) return place
  }
  return place
}

/** Place of the country whose friend or enemy it is: “musuh Iran”, “Iran's enemy”, “an enemy of Iran”. */
function ownerOf(reading: Reading, hit: Hit): number | null {
  const place = ownerPlace(reading, hit)
  return reading.items[place]?.mention ? place : null
}

function ownerPlace(reading: Reading, hit: Hit): number {
  if (reading.lexicon.nounActor === 'after') return hit.end
  // “a friend of | the United States”
  if (reading.has(hit.end, 'ownerWords')) return reading.has(hit.end + 1, 'determiners') && reading.items[hit.end + 2]?.mention ? hit.end + 2 : hit.end + 1
  if (reading.has(hit.end - 1, 'ownerWords') || (hit.end - hit.start > 1 && reading.has(hit.end - 1, 'placeWords'))) return hit.end
  // “Peru's | important cooperative | partner”
  const owner = [1, 2, 3].map((back) => hit.start - back).find((at) => /^['’]s?$/u.test(reading.items[at]?.lower ?? ''))
  if (owner !== undefined && reading.items[owner - 1]?.mention) return owner - 1
  // “our enemy” has an owner that is no country
  const possessive = /^['’]s?$/u.test(reading.items[hit.start - 1]?.lower ?? '')
  return possessive ? hit.start - 2 : hit.start - 1
}

const behindMark = (reading: Reading, hit: Hit, place: number) => reading.items.slice(hit.end, place).some(({ kind }) => kind === 'mark')

// “terrorist | nations like the | Philippines”
function named(reading: Reading, from: number, to: number): boolean {
  return to - from <= 3 && isOn(from, to - from, (place) => reading.has(place, 'exampleWords'))
}

function acts({ items, lexicon: { shapes } }: Reading, from: number, to: number): boolean {
  return items.slice(from, to).some(({ lower }) => shapes.participle?.test(lower) === true || shapes.gerund?.test(lower) === true)
}

function apposed(reading: Reading, hit: Hit, owner: number | null): Party | null {
  let comma = reading.lexicon.nounActor === 'before'
  // “| Norwegia adalah | sahabat, Peru adalah musuh”: it is said of whom stands before
  if (!comma && (reading.items[hit.start - 1]?.mention || reading.has(hit.start - 1, 'copulas') && reading.items[hit.start - 2]?.mention)) return null
  for (const place of walk(reading, hit.end, 1, 7)) {
    if (reading.items[place]?.kind === 'mark') comma = true
    if (!reading.items[place]?.mention || place === owner || !comma) continue
    // “if our friends did not pay Norway more”
    // “kidnappers | freed | two Norwegians”
    if (!behindMark(reading, hit, place) && ((place - hit.end > 2 && !named(reading, hit.end, place)) || acts(reading, hit.end, place))) return null
    return marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords') ? null : partyOf(reading, place)
  }
  return null
}
