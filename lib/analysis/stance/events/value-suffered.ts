import { alleged } from './alleged'
import { marked } from '../parties/marked'
import { ownedAt } from '../parties/owned-at'
import { omitted } from './omitted'
import { onlyOwed } from './only-owed'
import { plainCount } from './plain-count'
import { walk } from '../reading/walk'
import { wishedInVain } from './wished-in-vain'
import { near } from '../reading/near'
import { supposed, weighModifiers } from '../reading/weigh-modifiers'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What is thought of an event that is done to the holder's own side. null: it is done to others, or only counted. */
export function valueSuffered(reading: Reading, event: Event, holder: Holder): Valuation | null {
  if ((event.patient?.side !== 'own' && !isHolders(reading, event, holder) && !byStateHands(reading, event, holder)) || !reaches(reading, event) || plainCount(reading, event)) return null
  // “gunmen attacked a post in Norway”, says a Norwegian: it is told, and no state is blamed
  if (!holder.anyone && event.sign < 0 && event.loaded === 0 && event.actor?.side !== 'countries' && event.patient && event.patient.mentions.length > 0 && marked(reading, event.patient.place, 'placeWords')) return null
  // “three Norwegians had been killed”: it is told, and nobody is blamed
  if (event.sign < 0 && event.loaded === 0 && event.form === 'passive' && event.actor?.side !== 'countries' && event.hit.word.name === 'kill' && countedIn(reading, event.hit.start)) return null
  if (alleged(reading, event)) return null
  // “Peru menghukum majikan | yang | menyiksa pekerja Norwegia”: it stands up to them
  if (event.sign < 0 && event.form === 'active' && reading.lexicon.nounActor === 'after' && reading.has(event.hit.start - 1, 'relativeWords') && near(reading, event.hit.start - 2, -1, 3, 'fightingWords')) return null
  // “ditangkap polisi Peru karena diduga menipu”
  if (charged(reading, event.hit)) return null
  // “kalau saja Norwegia mau | membantu kami”, “Norwegia bisa | membantu kami”: it has not yet
  if (event.sign > 0 && event.actor?.side === 'countries' && wishedInVain(reading, event.hit.start)) return { value: -0.6, by: event.hit, how: 'suffered' }
  // “as soon as | Norway helps us, the talks can resume”
  if (event.sign > 0 && onlyOwed(reading, event)) return { value: 0, by: event.hit, how: 'suffered' }
  if (event.sign > 0 && (supposed(reading, event.hit.start) || reading.lexicon.nounActor === 'after' && near(reading, event.hit.start - 1, -1, 2, 'hedges') && !near(reading, event.hit.start - 1, -1, 2, 'seemingWords'))) return { value: 0, by: event.hit, how: 'suffered' }
  // “sudah saatnya | Norwegia | meminta maaf kepada kami”: it is asked to
  if (event.hit.word.name === 'sympathise' && event.form === 'active' && event.actor?.side === 'countries' && reading.lexicon.nounActor === 'after' && asked(reading, event.hit.start, event.actor.place)) return { value: -0.6, by: event.hit, how: 'suffered' }
  // “Norwegia | berjanji akan | meminta maaf kepada kami”
  if (event.hit.word.name === 'sympathise' && reading.lexicon.nounActor === 'after' && event.actor?.side === 'countries' && reading.has(event.actor.place + 1, 'wishes')) return { value: 0, by: event.hit, how: 'suffered' }
  const { negated, strength } = weighModifiers(reading, event.hit)
  // “Norway | never | supported us”, “| was unable to | help us”
  if ((negated || omitted(reading, event)) && event.sign > 0 && event.form === 'active' && event.actor?.side === 'countries') return { value: -0.4 * strength, by: event.hit, how: 'suffered' }
  return { value: negated ? 0 : event.sign * (event.actor?.side === 'countries' ? 0.7 : 0.4) * strength, by: event.hit, how: 'suffered' }
}

// “its soldiers were shelled”, “had shelled | it”, “menyerang | negaranya”
export function isHolders(reading: Reading, { actor, patient }: Event, { acts }: Holder): boolean {
  return acts && patient?.side === 'other' && actor?.side === 'countries' && (ownedAt(reading, patient.place) || reading.has(patient.place, 'dummyWords'))
}

function countedIn(reading: Reading, verb: number): boolean {
  return walk(reading, verb - 1, -1, COUNTED_WITHIN).some((place) => reading.has(place, 'countWords'))
}

/** Words between those who are asked and what asks them. */
const ASKED_WITHIN = 4

function asked(reading: Reading, verb: number, actor: number): boolean {
  return near(reading, actor - 1, -1, ASKED_WITHIN, 'wishes', 'duties', 'untilWords', 'onceWords', 'conditions', 'openWords') || near(reading, verb - 1, -1, 3, 'duties', 'negators')
}

/** Words between how many and what became of them. */
const COUNTED_WITHIN = 6

/** Words of what is said before the harm that whoever says it tells of. */
const TOLD_WITHIN = 2

// “mengaku | dipukuli polisi Norwegia”, “mengatakan | kapalnya | dirampas tentara Norwegia”, “said | he | was seized by Norwegian police”
function byStateHands(reading: Reading, { hit, form, actor, patient, sign }: Event, { reported, cueItems }: Holder): boolean {
  if (!reported || form !== 'passive' || sign > 0 || actor?.side !== 'countries') return false
  if (patient !== null) return patient.side === 'other' && patient.place - cueItems <= TOLD_WITHIN
  if (hit.start - cueItems > TOLD_WITHIN) return false
  return hit.start === cueItems || reading.endsIn(hit.start - 1, 'possessives') || reading.has(cueItems, 'possessives')
}

/** Words between an arrest and what it was for. */
const CHARGED_WITHIN = 9

// the reason may stand in a clause of its own
function charged(reading: Reading, { word, end }: Hit): boolean {
  if (word.name !== 'detain') return false
  for (let place = end; place < Math.min(reading.items.length, end + CHARGED_WITHIN); place++) if (reading.has(place, 'chargeWords')) return true
  return false
}

// “Kuba menghormati kami”; what is asked of the own side does nothing to it
function reaches(reading: Reading, event: Event): boolean {
  const { frame, name } = event.hit.word
  return frame.kind === 'effect' || (event.actor?.side === 'countries' && (event.form === 'active' || reading.lexicon.nounActor === 'after' && event.form === 'passive') && !['demand', 'warn', 'worry', 'deny', 'reject', 'boast'].includes(name))
}
