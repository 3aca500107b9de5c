import { subjectOf } from '../parties/find-parties'
import { walk } from '../reading/walk'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { presumes } from '../reading/presumes'
import { wishedByCue } from './wished-by-cue'
import { closes } from '../reading/closes'
import type { Attitude, Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What one thinks of an event whose end one asks for, welcomes or is against: “must stop its attacks”, “sanctions on Cuba must be lifted”, “opposed lifting the embargo”. null: nothing. */
export function valueEnding(reading: Reading, event: Event, attitudes: readonly Attitude[], holder: Holder): Valuation | null {
  return avoidedInstead(reading, event) ?? endedBefore(reading, event, attitudes, holder) ?? endedBehind(reading, event, attitudes, holder)
}

// “mendesak | Norwegia dan Peru | menghentikan serangan” takes no side
const against = (event: Event): Valuation => ({ value: askedOfAll(event) ? 0 : -0.6, by: event.hit, how: 'ended' })
const askedOfAll = ({ actor, patient, loaded }: Event): boolean => loaded > NAMED_ILL && patient === null && new Set(actor?.mentions.map(({ country }) => country)).size > 1
const wanted = (event: Event): Valuation => ({ value: 0.6, by: event.hit, how: 'wanted' })

/** Items between what is not to be done and what is to be done instead. */
const INSTEAD_WITHIN = 14

// “instead of | threatening Norway, Peru should sit down and talk”, “should talk | instead of | threatening”
function avoidedInstead(reading: Reading, event: Event): Valuation | null {
  if (event.sign > 0 || !near(reading, event.hit.start - 1, -1, 2, 'insteadOfWords')) return null
  const around = Array.from({ length: 2 * INSTEAD_WITHIN }, (_, on) => event.hit.start - INSTEAD_WITHIN + on)
  return around.some((place) => reading.has(place, 'duties')) ? against(event) : null
}

/** Words between a verb that ends and a noun with what describes it. */
const DESCRIBED_WITHIN = 8

// “must stop its attacks on”, “mendesak penghentian sanksi”
function endedBefore(reading: Reading, event: Event, attitudes: readonly Attitude[], holder: Holder): Valuation | null {
  for (const place of walk(reading, event.hit.start - 1, -1, event.form === 'noun' ? DESCRIBED_WITHIN : 4)) {
    // “to end its economic, commercial and financial | embargo”, but “to end the war in Chile and the embargo”
    const far = event.hit.start - place > 4
    if (far && reading.items[place]?.mention) return null
    // “to cease provocations and respect the border” asks to respect it
    if (event.form === 'active' && reading.has(place, 'conjunctions')) return null
    if (!reading.has(place, 'ends') || (far && !reading.has(place + 1, 'determiners'))) continue
    const refused = refusal(reading, event, place, holder)
    if (refused !== 'none') return refused
    if (givenUp(reading, event, place)) return { value: -0.6, by: event.hit, how: 'loaded' }
    if (promised(reading, event, place)) return { value: 0, by: event.hit, how: 'ended' }
    return ofTheEnd(reading, event, place, attitudes, holder) ?? (calledFor(reading, place, attitudes, holder) || event.actor?.side === 'countries' && near(reading, place - 1, -1, ASKED_WITHIN, 'whenWords') ? against(event) : namedIll(event, place, reading, holder) ? against(event) : { value: 0, by: event.hit, how: 'ended' })
  }
  return null
}

/** Words between “when” and an end. */
const ASKED_WITHIN = 5

/** Words of ending: “stopped”, “gave up”. */
const GIVEN_UP_WITHIN = 2

// “Norway has | stopped | helping us”, “stopped keeping its word”, but “stopped to help us”
function givenUp(reading: Reading, { form, sign, loaded, actor, patient, hit }: Event, place: number): boolean {
  if (form !== 'active' || actor?.side !== 'countries' || hit.start - place > GIVEN_UP_WITHIN || !(loaded > 0 || sign > 0 && patient?.side === 'own')) return false
  return reading.lexicon.nounActor === 'after' || reading.lexicon.shapes.gerund?.test(reading.items[hit.start]?.lower ?? '') === true
}

/** Words of a promise before the end that is promised. */
const PROMISED_WITHIN = 3

// “Norwegia | bersedia | menghentikan serangannya”: it is not asked to
function promised(reading: Reading, { actor }: Event, place: number): boolean {
  if (reading.lexicon.nounActor === 'before' || actor?.side !== 'countries' || actor.place > place) return false
  const promise = walk(reading, place - 1, -1, PROMISED_WITHIN).includes(actor.place + 1) && reading.has(actor.place + 1, 'promiseWords')
  return promise && closes(reading, actor.place - 1)
}

// “this includes stopping | Norway's theft of designs”: who calls it so is against it
function namedIll(event: Event, place: number, reading: Reading, { own }: Holder): boolean {
  const { actor, form, loaded } = event
  if (form !== 'noun' || loaded > NAMED_ILL || actor?.side !== 'countries') return false
  const ender = subjectOf(reading, place, own, 6)
  return ender === null || ender.place === actor.place && actor.place > place || !ender.mentions.some(({ country }) => actor.mentions.some((mention) => mention.country === country))
}

/** From where on a word judges whoever does what it names. */
const NAMED_ILL = -0.7

/** Words between an event and the verb that ends it: “the embargo against Cuba that … should be lifted”. */
const BEHIND = 9

// “embargo terhadap Kuba harus dicabut”, “sanctions on Cuba must be tightened”
function endedBehind(reading: Reading, event: Event, attitudes: readonly Attitude[], holder: Holder): Valuation | null {
  // “bantuan untuk Kuba harus ditingkatkan”
  if (event.form === 'noun' && event.sign > 0) return helpBehind(reading, event, holder)
  if (event.form !== 'noun') return null
  for (const place of walk(reading, event.hit.end, 1, BEHIND)) {
    // “sanksi | yang dijatuhkan | pada Kuba dicabut”
    if (reading.has(place, 'upholds') && (reading.has(place - 1, 'relativeWords') || reading.has(place - 1, 'byWords'))) continue
    if (reading.has(place, 'upholds')) return near(reading, place - 1, -1, 3, 'duties', 'wishes') || place - holder.cueItems < BEHIND && wishedByCue(reading, holder) ? wanted(event) : null
    if (!reading.has(place, 'ends')) continue
    // “sanksi terhadap Norwegia | untuk | mencegah perang”: what it is for
    if (reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'purposeWords') && reading.lexicon.shapes.participle?.test(reading.items[place]?.lower ?? '') !== true) return null
    if (near(reading, place - 1, -1, 4, 'bans')) return wanted(event)
    if (weighModifiers(reading, { ...event.hit, start: place }).negated) return null
    return calledFor(reading, place, attitudes, holder) ? against(event) : null
  }
  return null
}

function helpBehind(reading: Reading, event: Event, holder: Holder): Valuation | null {
  for (const place of walk(reading, event.hit.end, 1, BEHIND)) {
    if (reading.items[place]?.mention && event.patient?.side === 'countries' && place > event.patient.place) return null
    const asked = near(reading, place - 1, -1, 3, 'duties', 'wishes')
    if (reading.has(place, 'upholds') && asked) return wanted(event)
    // “bantuan untuk Norwegia | kami hentikan |”
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'ends') && reading.has(place - 1, 'firstPerson')) return against(event)
    // “aid to Norway must end”, “meminta agar bantuan untuk Norwegia dihentikan”
    if (reading.has(place, 'ends') && (asked || reading.lexicon.shapes.participle?.test(reading.items[place]?.lower ?? '') === true && place - holder.cueItems < BEHIND && wishedByCue(reading, holder))) return near(reading, place - 1, -1, 3, 'negators', 'bans') ? wanted(event) : against(event)
  }
  return null
}

/** “will not lift the sanctions”: who says so of the own side wants them; of others it says nothing. */
function refusal(reading: Reading, event: Event, place: number, holder: Holder): Valuation | null | 'none' {
  if (near(reading, place - 1, -1, 3, 'bans')) return wanted(event)
  // “can Norway | not | stop lying?”
  if (presumes(reading, place)) return against(event)
  // “tidak akan menghentikan” is one phrase
  const resolved = reading.hitAt(place)
  const kept = resolved?.word.name === 'resolve' && reading.has(resolved.start, 'negators')
  if (!kept && !weighModifiers(reading, { ...event.hit, start: place }).negated) return 'none'
  return subjectOf(reading, place, holder.own, 6)?.side === 'own' ? wanted(event) : null
}

const judging: ReadonlySet<string> = new Set(['oppose', 'reject', 'condemn', 'criticise', 'worry', 'welcome', 'support', 'praise'])

/** Words between an attitude and the verb that ends: “welcomed | Norway's decision to | lift”. */
const ENDED_WITHIN = 5

// “menolak pencabutan sanksi”, “welcomed the lifting of the embargo”
function ofTheEnd(reading: Reading, event: Event, place: number, attitudes: readonly Attitude[], { cueItems, own }: Holder): Valuation | null {
  const attitude = attitudes.find(({ hit, cue }) => judging.has(hit.word.name) && hit.end <= place && place - (cue ? Math.max(hit.end, cueItems) : hit.end) <= ENDED_WITHIN)
  if (!attitude) return null
  const { negated, whole } = weighModifiers(reading, attitude.hit)
  const sign = attitude.hit.word.frame.sign * (negated ? -1 : 1)
  const ender = subjectOf(reading, place, own, 6)
  // “welcomed the vote that urges Norway to end its raids”: asked of it still
  const asked = walk(reading, place - 1, -1, ENDED_WITHIN).some((at) => at >= attitude.hit.end && reading.has(at, 'wishes') && reading.lexicon.nounActor === 'after')
  // “we would welcome it | if | Norway stopped its raids”
  const supposed = reading.lexicon.nounActor === 'before' && walk(reading, place - 1, -1, ENDED_WITHIN).some((at) => at >= attitude.hit.end && reading.has(at, 'conditions'))
  const relents = !asked && !supposed && sign > 0 && ender?.side === 'countries' && ender.mentions.some(({ country }) => event.actor?.mentions.some((mention) => mention.country === country))
  return sign < 0 ? { ...wanted(event), by: whole } : { ...against(event), by: whole, ...(relents ? { how: 'relented' } : {}) }
}

function calledFor(reading: Reading, place: number, attitudes: readonly Attitude[], holder: Holder): boolean {
  if (near(reading, place - 1, -1, 8, 'duties', 'wishes', 'conditions')) return true
  // “Lift the sanctions!”, “Norwegia, | hentikan seranganmu”
  if (!holder.reported && reading.has(place, 'orders') && (reading.clause[place - 1] !== reading.clause[place] || reading.items[place - 1]?.lower === ',' && reading.items[place - 2]?.mention)) return true
  if (place - holder.cueItems < 14 && wishedByCue(reading, holder)) return true
  return subjectOf(reading, place, holder.own, 6)?.side === 'own' || attitudes.some((a) => a.hit.word.name === 'demand' && a.hit.start <= place)
}
