import { near } from '../reading/near'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Hit, Reading } from '../reading/read-frames'

/** The judgement that stands beside an event and is about it. */
export function qualityOf(reading: Reading, event: Event): Hit | null {
  const cause = event.hit.start - 1
  const judged = event.form === 'active' && event.hit.word.frame.kind === 'effect' && event.actor?.side !== 'countries' && reading.has(cause, 'causeWords') ? reading.hitAt(cause - 1) : undefined
  // “serangan itu keji karena menyasar Norwegia”
  if (judged?.word.frame.kind === 'quality' && judged.end === cause) return judged
  // “menjadi subjek sanksi tidak adil” ends in a noun; a verb alone is judged by no adjective
  if (event.hit.word.frame.kind !== 'effect' && !(event.hit.word.name === 'threaten' && event.form === 'noun') || event.hit.word.frame.conduct || (event.form === 'active' && event.hit.end - event.hit.start < 2)) return null
  for (const step of [1, -1] as const)
    for (const place of walk(reading, step === 1 ? event.hit.end : event.hit.start - 1, step, step === 1 ? 7 : 2)) {
      const hit = reading.hitAt(place)
      const kind = hit?.word.frame.kind
      // “sanksi pada Norwegia | yang begitu kejam”: Norway is
      if (hit && step === 1 && ofPatient(reading, event, hit)) return null
      if (hit && step === 1 && event.form === 'noun' && event.hit.word.name === 'sanction' && wounds(hit) && !reading.has(place - 1, 'purposeWords')) return hit
      // “interference in | our democracy” is not called good
      if (hit && step === 1 && event.sign < 0 && hit.word.frame.sign > 0 && (aimedAt(reading, hit) || listedBehindAim(reading, event, hit))) continue
      // “must be protected from | aggression” is not called so
      if (hit && step === 1 && event.sign > 0 && hit.word.frame.sign < 0 && hit.word.forms.includes('noun') && (reading.has(hit.start - 1, 'againstWords') || reading.has(hit.start - 1, 'byWords'))) continue
      // “berhasil | menindas rakyatnya” is no praise
      if (hit && step === -1 && hit.word.frame.sign > 0 && event.loaded < 0 && event.form === 'active' && reading.lexicon.nounActor === 'after') continue
      // “tidak berani | melanggar perjanjian”, “tidak berniat | menjatuhkan sanksi”: it is not done
      if (hit && step === -1 && event.form === 'active' && reading.lexicon.nounActor === 'after' && hit.end === event.hit.start && (reading.has(hit.start, 'negators') || reading.has(hit.start - 1, 'negators'))) continue
      // “gagal | membantu Peru” is no harm that was meant
      if (hit && step === -1 && (hit.word.name === 'violate' || hit.word.name === 'trespass')) continue
      if (hit && (kind === 'quality' || (hit.word.name === 'villain' && !aimedAt(reading, hit)) || ((hit.word.frame.loaded ?? 0) < -0.5 && (step === 1 || hit.end === event.hit.start)))) return hit
    }
  return event.form === 'noun' ? judgedBehind(reading, event) : null
}

/** Words between an event and a predicate that judges it. */
const PREDICATE_WITHIN = 18

// “the blockade of Norway in the middle of winter | was | inhuman”
function judgedBehind(reading: Reading, event: Event): Hit | null {
  for (const place of walk(reading, event.hit.end, 1, PREDICATE_WITHIN)) {
    const hit = reading.hitAt(place)
    if (hit && hit.word.frame.kind !== 'plain') return hit.word.frame.kind === 'quality' && (hit.word.forms.includes('describing') || reading.lexicon.nounActor === 'before' && near(reading, hit.start - 1, -1, 2, 'passiveCopulas')) && (near(reading, hit.start - 1, -1, 2, 'copulas') || reading.lexicon.nounActor === 'after' && reading.items[hit.start - 1]?.lower === ',') ? hit : null
  }
  return null
}

/** Words between “threat to” and a good thing that is listed behind it. */
const LISTED_WITHIN = 6

/** Whether a judgement stands in a relative clause about the one that an event is done to: “sanksi pada Norwegia | yang | begitu kejam”. */
export function ofPatient(reading: Reading, { patient, hit: { end } }: Event, judgement: Hit): boolean {
  return reading.lexicon.nounActor === 'after' && patient?.side === 'countries' && patient.place >= end && patient.place < judgement.start && reading.has(patient.place + 1, 'relativeWords')
}

// “pressure on | this regime” is not itself a regime
function aimedAt(reading: Reading, hit: Hit): boolean {
  const onto = (place: number) => reading.has(place, 'ontoWords') || reading.has(place, 'placeWords')
  return onto(hit.start - 1) || (reading.has(hit.start - 1, 'determiners') && onto(hit.start - 2))
}

// “a threat to | peace and | prosperity”
function listedBehindAim(reading: Reading, event: Event, { start, word }: Hit): boolean {
  if (!word.forms.includes('noun')) return false
  const between = walk(reading, start - 1, -1, LISTED_WITHIN).filter((place) => place >= event.hit.start)
  return !between.some((place) => reading.items[place]?.mention) && between.some((place) => reading.has(place, 'ontoWords'))
}

// “sanksi terhadap Norwegia hanya menyengsarakan warga”: what wounds is found wrong
function wounds({ word }: Hit): boolean {
  return word.forms.includes('active') && (word.name === 'destroy' || word.name === 'kill' || word.name === 'attack' || word.name === 'oppress')
}
