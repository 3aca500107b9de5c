import { deniedBefore } from '../reading/denied-before'
import { near } from '../reading/near'
import { phraseBefore } from '../reading/phrase-before'
import { weighModifiers, wrongNotTo } from '../reading/weigh-modifiers'
import { subjectOf, usingBefore } from '../parties/find-parties'
import { walk } from '../reading/walk'
import { wishedByCue } from './wished-by-cue'
import { closes } from '../reading/closes'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What the holder's wish or ban says of an event: “we must defeat”, “ingin membantu”. null: neither. */
export function valueWanted(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if (event.form === 'noun') return carriedOut(reading, event, holder)
  // “this law | only | seeks to help Norway” is a complaint
  if (event.sign > 0 && reading.lexicon.nounActor === 'before' && onlyServes(reading, event.hit.start, holder)) return null
  // “Norway cannot be rebuilt in a year” forbids nothing
  if (!reading.has(event.hit.start, 'negators') && near(reading, event.hit.start - 1, -1, 3, 'bans') && !wrongNotTo(reading, event.hit.start - 2)) return event.form === 'passive' && event.hit.word.name === 'help' ? null : { value: -0.6, by: event.hit, how: 'banned' }
  // “nobody should interfere in Norway's affairs”
  if (walk(reading, event.hit.start - 1, -1, 4).some((place) => reading.has(place, 'duties') && (reading.has(place - 1, 'negators') || reading.has(place - 1, 'nobodies')))) return { value: -0.6, by: event.hit, how: 'banned' }
  // “Norwegia | seharusnya tidak | mengancam Peru”
  if (reading.lexicon.nounActor === 'after' && near(reading, event.hit.start - 1, -1, 4, 'duties') && weighModifiers(reading, event.hit).negated) return { value: -0.6, by: event.hit, how: 'banned' }
  // “Israel plans to attack” is not the holder's wish
  const wish = isDuty(reading, event) || isNeed(reading, event) || (event.actor?.side !== 'countries' && wishedByHolder(reading, event, holder))
  // “asked Rice to pressure Israel”, “pasukan untuk membantu Somalia”
  const purpose = reading.has(event.hit.start - 1, 'purposeWords')
  if (purpose && event.sign > 0 && helpsWhatIsBanned(reading, event.hit.start)) return { value: -0.6, by: event.hit, how: 'banned' }
  const asked = purpose && wishedByCue(reading, holder) && event.hit.start - holder.cueItems <= 8
  // “must | use its seat to press Norway”
  const used = usingBefore(reading, event.hit.start)
  const meant = used !== null && near(reading, used - 1, -1, 2, 'duties', 'wishes')
  // “it is | time to | punish Norway”, “there is | every reason to | punish it”
  const timely = event.actor?.side !== 'countries' && event.patient?.side === 'countries' ? timelyBefore(reading, event.hit.start) : null
  if (timely !== null) return weighModifiers(reading, event.hit).negated ? { value: event.sign > 0 ? -0.6 : 0, by: event.hit, how: 'banned' } : { value: 0.6, by: event.hit, how: 'wanted' }
  // “nothing will | stop us from | punishing Norway”
  if (event.actor?.side !== 'countries' && event.patient?.side === 'countries' && near(reading, event.hit.start - 1, -1, 4, 'undeterredWords')) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “the last thing we want is | to punish Norway”
  if (event.sign < 0 && purpose && event.patient?.side === 'countries' && event.actor?.side !== 'countries' && reading.lexicon.nounActor === 'before' && deniedBefore(reading, event.hit.start)) return { value: -0.6, by: event.hit, how: 'banned' }
  // “let us | not | punish Norway”, “no intention | to help Norway”
  // but “had no plan to attack Norway” takes no side
  if ((event.sign > 0 && (wish || purpose) || reading.has(event.hit.start - 1, 'negators') && [2, 3].some((back) => reading.has(event.hit.start - back, 'wishes'))) && event.actor?.side !== 'countries' && event.patient?.side === 'countries' && weighModifiers(reading, event.hit).negated) return { value: -0.6, by: event.hit, how: 'banned' }
  // “hal terakhir yang kami inginkan adalah | menghukum Norwegia”
  if (wish && reading.lexicon.nounActor === 'after' && deniedBefore(reading, event.hit.start)) return { value: -0.6, by: event.hit, how: 'banned' }
  return wish || asked || meant || (purpose && !isOthersDeed(reading, event.hit.start, holder) && event.sign > 0 && event.patient !== null && event.patient.place - event.hit.end <= 2 && !(event.actor?.side === 'countries' && (event.patient.side === 'own' || othersPlan(reading, event.hit.start, event.actor.place)))) ? { value: 0.6, by: event.hit, how: 'wanted' } : null
}

/** Words between “only” and the help that something is for, and back to whoever does it. */
const SERVES_WITHIN = 3

function onlyServes(reading: Reading, verb: number, { own, cueItems }: Holder): boolean {
  if (!reading.has(verb - 1, 'purposeWords')) return false
  const only = walk(reading, verb - 2, -1, SERVES_WITHIN).find((place) => reading.has(place, 'onlyWords'))
  // “| he | only wants to help Norway”
  return only !== undefined && !walk(reading, only - 1, -1, DEED_WITHIN).some((place) => place >= cueItems && (reading.has(place, 'firstPerson') || reading.has(place, 'subjectPersons') || reading.has(place, 'thirdPerson') || own.has(reading.items[place]?.mention?.country ?? '')))
}

/** Words between those who do something and what they do it for. */
const DEED_WITHIN = 8

const refusing: ReadonlySet<string> = new Set(['reject'])

// “Peru was | the only | one to support Norway”, “Peru has | refused | to support Norway”: that is told
function isOthersDeed(reading: Reading, verb: number, { own, reported }: Holder): boolean {
  if (reported || reading.lexicon.nounActor === 'after') return false
  const before = walk(reading, verb - 2, -1, DEED_WITHIN)
  const other = before.find((place) => reading.items[place]?.mention && !own.has(reading.items[place]?.mention?.country ?? ''))
  return other !== undefined && !before.some((place) => reading.has(place, 'firstPerson')) && before.some((place) => place > other && (reading.has(place, 'soleWords') || refusing.has(reading.hitAt(place)?.word.name ?? 'plain')))
}

// “Peru | intends | to support Norway”: that is its own wish
const othersPlan = (reading: Reading, verb: number, actor: number): boolean => reading.lexicon.nounActor === 'before' && walk(reading, verb - 1, -1, 3).some((place) => place > actor && reading.has(place, 'wishes'))

// “harus kita akui | Norwegia | membohongi Peru”: it is to be admitted, and not Norway's duty
function isDuty(reading: Reading, { hit, form, actor }: Event): boolean {
  const duty = walk(reading, hit.start - 1, -1, 4).find((place) => reading.has(place, 'duties'))
  return duty !== undefined && !(form === 'active' && actor?.side === 'countries' && actor.place > duty)
}

// “Norwegia | perlu | membungkam Peru”: softer than a duty, and a wish all the same
const isNeed = (reading: Reading, { hit, form }: Event): boolean => reading.lexicon.nounActor === 'after' && form === 'active' && reading.has(hit.start - 1, 'needWords') && reading.has(hit.start - 1, 'wishes')

/** Words between what is timely and its verb, and back to “it is”. */
const TIMELY_WITHIN = 4
const IMPERSONAL_WITHIN = 5

function timelyBefore(reading: Reading, verb: number): number | null {
  if (!reading.has(verb - 1, 'purposeWords')) return null
  const timely = walk(reading, verb - 1, -1, TIMELY_WITHIN).find((place) => reading.has(place, 'timelyWords'))
  const impersonal = timely !== undefined && walk(reading, timely - 1, -1, IMPERSONAL_WITHIN).some((place) => (reading.has(place, 'dummyWords') || reading.has(place, 'existWords')) && !reading.items[place]?.mention)
  return impersonal ? timely : null
}

/** Words between a ban and what the forbidden deed would be for. */
const BANNED_WITHIN = 8

// “untuk tidak melakukan intervensi | untuk | mendukung Norwegia”
function helpsWhatIsBanned(reading: Reading, help: number): boolean {
  const ban = walk(reading, help - 2, -1, BANNED_WITHIN).find((place) => reading.has(place, 'bans') || reading.has(place, 'negators') && reading.has(place - 1, 'purposeWords'))
  return ban !== undefined && reading.hits.some(({ word, start, end }) => word.frame.sign < 0 && start > ban && end < help)
}

/** Words between a wish and the second of two things that are wished for. */
const LISTED_WITHIN = 6

// “berjanji melancarkan perang terhadap”
function carriedOut(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if (event.actor?.side === 'countries') return null
  // “mengumumkan paket bantuan militer untuk Ukraina”
  if (event.hit.word.name === 'help' && holder.acts && event.patient?.side === 'countries' && event.hit.start >= holder.cueItems && event.hit.start - holder.cueItems <= 2 && closes(reading, event.patient.place + 1)) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “promised | weapons for Ukraine”
  if (event.sign > 0 && event.patient?.side === 'countries' && event.hit.start >= holder.cueItems && event.hit.start - holder.cueItems <= 3 && wishedByCue(reading, holder)) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “mengusulkan | pembekuan dana untuk Peru”
  if (event.sign < 0 && event.patient?.side === 'countries' && (event.hit.start - holder.cueItems <= 1 || reading.has(event.hit.start - 1, 'conjunctions') && event.hit.start - holder.cueItems <= LISTED_WITHIN) && event.hit.start >= holder.cueItems && wishedByCue(reading, holder)) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “harus ada sanksi tegas terhadap Norwegia”
  if (event.patient?.side === 'countries' && near(reading, event.hit.start - 1, -1, 5, 'existWords') && near(reading, event.hit.start - 1, -1, 6, 'duties', 'wishes') && !near(reading, event.hit.start - 1, -1, 6, 'negators')) return { value: 0.6, by: event.hit, how: 'wanted' }
  // “he | wanted | a real end to Norway's nuclear programme”
  if (event.patient?.side === 'countries' && near(reading, event.hit.start - 1, -1, 2, 'wantWords') && wishedByHolder(reading, event, holder)) return { value: 0.6, by: event.hit, how: 'wanted' }
  for (const place of walk(reading, event.hit.start - 1, -1, 3)) {
    if (!reading.has(place, 'doingWords')) continue
    const wished = near(reading, place - 1, -1, 4, 'wishes', 'duties') || reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'purposeWords') && wishedByCue(reading, holder) || (place - holder.cueItems <= 3 && wishedByCue(reading, holder))
    return wished ? { value: 0.8, by: event.hit, how: 'wanted' } : null
  }
  return null
}

// “he wants Israel destroyed” is his wish, not the speaker's, inside quote marks
function wishedByHolder(reading: Reading, event: Event, holder: Holder): boolean {
  const wish = reading.lexicon.nounActor === 'after' ? phraseBefore(reading, event.hit.start, 'wishes') : null
  for (const place of [...walk(reading, event.hit.start - 1, -1, 4), ...(wish === null ? [] : [wish])]) {
    if (!reading.has(place, 'wishes')) continue
    // “a report which is meant to damage Peru”
    if (reading.has(place - 1, 'clauseWords') || (reading.has(place - 1, 'copulas') && reading.has(place - 2, 'clauseWords'))) return false
    // “hal ini | bertujuan mengancam Norwegia”: what others do is meant to
    if (reading.lexicon.nounActor === 'after' && event.loaded < 0 && reading.has(place - 1, 'thatWords')) return false
    // “has no plan to attack”
    if (near(reading, place - 1, -1, 2, 'negators')) return false
    const wisher = subjectOf(reading, place, holder.own, 4)
    return wisher === null || wisher.side === 'own' || (wisher.side === 'other' && holder.reported)
  }
  return false
}
