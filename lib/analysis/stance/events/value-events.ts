import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { valueJudged } from './value-judged'
import { valueNeeded } from './value-needed'
import { ownDeed } from './own-deed'
import { qualityOf } from './quality-of-event'
import { valueDeplored } from './value-deplored'
import { valueEmbedded } from './value-embedded'
import { valueEnding } from './value-ending'
import { valueLoaded } from './value-loaded'
import { valueBackers } from './value-backers'
import { valueClaimed } from './value-claimed'
import { valueSuffered } from './value-suffered'
import { valueNamed } from './value-named'
import { valueSubject } from './value-subject'
import { valueHated } from './value-hated'
import { valueUnpaid } from './value-unpaid'
import { valueWanted } from './value-wanted'
import type { Attitude, Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What the holder thinks of an event, in [-1.2, 1.2], and which words say so. */
export interface Valuation {
  readonly value: number
  /** The words that judge it; the event's own where it is loaded. */
  readonly by: Hit
  /** Whether what is judged is that it was not done: its patients got the contrary. */
  readonly undone?: boolean
  readonly how: 'attitude' | 'accused' | 'denied' | 'quality' | 'ended' | 'relented' | 'wanted' | 'banned' | 'own-deed' | 'suffered' | 'loaded' | 'innocents'
}

/** What the holder says of an event: by an attitude, a judgement, a wish, or because the own side does or suffers it. null: nothing. */
export function valueEvent(reading: Reading, event: Event, attitudes: readonly Attitude[], holder: Holder): Valuation | null {
  return (
    (holdsBan(reading, event) ? { value: -0.8, by: event.hit, how: 'loaded' } : null) ??
    valueUnpaid(reading, event) ??
    valueNamed(reading, event) ??
    valueHated(reading, event, holder) ??
    valueBackers(reading, event) ??
    valueClaimed(reading, event, holder) ??
    valueEmbedded(reading, event, holder) ??
    valueDeplored(reading, event, attitudes) ??
    valueEnding(reading, event, attitudes, holder) ??
    valueSubject(reading, event, holder) ??
    valueNeeded(reading, event) ??
    hitByMeasures(reading, event) ??
    valueJudged(reading, event, attitudes, holder.cueItems) ??
    qualified(reading, event) ??
    (undecided(reading, event) ? null : valueWanted(reading, event, holder) ?? (judgesItself(event) ? null : ownDeed(reading, event, holder))) ??
    (judgesItself(event) ? null : valueSuffered(reading, event, holder)) ??
    bemoaned(reading, event) ??
    (asks(reading, event) ? null : valueLoaded(reading, event, holder)) ??
    anyonesDeed(reading, event, holder)
  )
}

// “| kami | akan melindungi Norwegia dari serangan Peru” is no merit of Norway's
const oursFor = ({ hit, sign, actor, patient }: Event) => sign > 0 && actor?.side === 'own' && patient?.side === 'countries' && patient.place <= hit.end

// “tidak berhak | mengkhianati kami”, listed as “tidak mengkhianati kami”
const holdsBan = (reading: Reading, { hit, sign }: Event) => sign > 0 && Boolean(hit.word.frame.conduct) && reading.lexicon.nounActor === 'after' && (reading.has(hit.start, 'bans') || reading.has(hit.start, 'negators') && near(reading, hit.start - 1, -1, 3, 'duties'))

const judgesItself = (event: Event) => (event.hit.word.frame.conduct && !oursFor(event)) || (event.hit.word.frame.indulged && event.actor?.side !== 'own')

/** Words between “whether” and a deed. */
const ASKED_WITHIN = 5

// “the question is | whether | we should send troops into Norway”
function undecided(reading: Reading, { hit }: Event): boolean {
  for (let place = hit.start - 1; place >= hit.start - ASKED_WITHIN; place--) if (reading.has(place, 'openWords')) return true
  return false
}

// “belum tahu | apakah | Norwegia menipu Peru”
const asks = (reading: Reading, event: Event) => reading.lexicon.nounActor === 'after' && undecided(reading, event) && [1, 2, 3, 4, ASKED_WITHIN].some((back) => reading.has(event.hit.start - back, 'openWords') && reading.items[event.hit.start - back - 1]?.kind === 'word')

// “sanksi tidak adil terhadap Rusia”
function qualified(reading: Reading, event: Event): Valuation | null {
  const hit = qualityOf(reading, event)
  if (!hit) return null
  const { negated, strength, whole } = weighModifiers(reading, hit)
  return { value: hit.word.frame.sign * hit.word.frame.weight * strength * (negated ? -0.6 : 1), by: whole, how: 'quality' }
}

const measures: ReadonlySet<string> = new Set(['sanction', 'pressure'])
const wounding: ReadonlySet<string> = new Set(['sanction', 'destroy', 'oppress'])

// “the sanctions hurt | ordinary Norwegians”
function hitByMeasures(reading: Reading, { hit, form, actor, patient }: Event): Valuation | null {
  if (form !== 'active' || actor !== null || !wounding.has(hit.word.name) || !patient?.mentions.some(({ via }) => via === 'demonym')) return null
  const measure = [1, 2, 3].map((back) => reading.hitAt(hit.start - back)).find((before) => before !== undefined)
  return measure && measures.has(measure.word.name) && measure.word.forms.includes('noun') ? { value: -0.6, by: hit, how: 'attitude' } : null
}

/** Deeds of states that are taken against or for somebody on purpose; what else befalls a country is told as news. */
const deliberate: ReadonlySet<string> = new Set(['sanction', 'detain', 'invade'])

// a sentence is judged, whoever holds the attitude: who imposes sanctions is against whom he imposes them on
function anyonesDeed(reading: Reading, event: Event, holder: Holder): Valuation | null {
  // “the sanctions on Norway”: nobody is said to impose them
  const doer = event.form !== 'noun' || event.actor !== null
  if (!holder.anyone || !doer || !deliberate.has(event.hit.word.name) || event.patient?.side !== 'countries') return null
  const { negated, strength } = weighModifiers(reading, event.hit)
  return negated ? null : { value: 0.6 * strength, by: event.hit, how: 'own-deed' }
}

// “anak-anak kelaparan akibat blokade Israel”
function bemoaned(reading: Reading, event: Event): Valuation | null {
  if (event.sign > 0 || event.form !== 'noun') return null
  // “melindungi rakyat | dari | serangan Norwegia”
  if (reading.lexicon.nounActor === 'after' && event.actor?.side === 'countries' && reading.has(event.hit.start - 1, 'againstWords') && !reading.has(event.hit.start - 1, 'despiteWords')) return { value: -0.7, by: event.hit, how: 'accused' }
  // “rakyat Norwegia | hidup di bawah | pendudukan Peru”
  const borne = reading.hitAt(event.hit.start - 1)
  if (borne?.word.frame.kind === 'plight' && event.actor?.side === 'countries') return { value: -0.7, by: borne, how: 'accused' }
  const cause = [1, 2, 3, 4].map((back) => event.hit.start - back).find((place) => reading.has(place, 'causeWords'))
  const pity = cause === undefined ? undefined : reading.hits.find((hit) => hit.word.frame.kind === 'plight' && hit.end <= cause && cause - hit.end <= 10)
  return pity ? { value: -0.7, by: pity, how: 'accused' } : null
}
