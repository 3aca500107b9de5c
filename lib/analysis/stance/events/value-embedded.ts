import { deniedBefore } from '../reading/denied-before'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { isHolders } from './value-suffered'
import { omitted } from './omitted'
import { unwantedBefore } from './unwanted'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** What the clause that a deed is told in says of it: that it ought not to be, is not so, or was left undone. null: nothing. */
export function valueEmbedded(reading: Reading, event: Event, holder: Holder): Valuation | null {
  const { own } = holder
  const { hit, form, sign, actor, patient } = event
  if (form === 'noun') return null
  if (reading.lexicon.nounActor === 'before') return unwantedDeed(reading, event, own) ?? helpDenied(reading, event)
  // “alih-alih | membantu kami, Norwegia malah …”
  if (form === 'active' && sign > 0 && insteadOf(reading, hit.start)) return { value: -0.7, by: hit, how: 'suffered' }
  // “alih-alih | menghina kami, Norwegia malah diam”: it did not
  if (form === 'active' && sign < 0 && !(patient?.side === 'countries' && patient.place === hit.end) && insteadOf(reading, hit.start)) return { value: 0, by: hit, how: 'denied' }
  // “Norwegia membantu | musuh kami”
  if (form === 'active' && sign > 0 && reading.hitAt(hit.end)?.word.name === 'enemy' && near(reading, hit.end, 1, 3, 'firstPerson')) return { value: -0.7, by: hit, how: 'suffered' }
  // “Norwegia menolak | membela kami”
  if (omitted(reading, event)) return { value: -0.8, by: hit, how: 'suffered' }
  // “siapa bilang Norwegia menyerang kami?”
  if (sign < 0 && actor?.side === 'countries' && deniedBefore(reading, hit.start) && !near(reading, hit.start - 1, -1, 2, 'negators')) return { value: 0.5, by: hit, how: 'denied' }
  const unwanted = unwantedDeed(reading, event, own)
  if (unwanted) return unwanted
  if (form !== 'active' || actor?.side !== 'countries') return null
  const { negated, whole } = weighModifiers(reading, hit)
  if (!negated) return null
  // “bukan | Norwegia yang | menyerang kami”
  if (sign < 0 && whole.start < actor.place) return { value: 0.5, by: whole, how: 'denied' }
  if (patient?.side !== 'own' && !isHolders(reading, event, holder)) return null
  // “bersatu | supaya | Norwegia tidak lagi menyerang kami”
  if (sign < 0 && near(reading, actor.place - 1, -1, 2, 'wishes')) return { value: -0.6, by: whole, how: 'ended' }
  // “Norwegia | tidak pernah | mendukung kami”, “tidak pernah menyerang kami”
  if (reading.has(whole.start, 'neverWords')) return { value: sign > 0 ? -0.6 : 0.5, by: whole, how: 'denied' }
  // “Norwegia | tidak | mendukung kami”
  return sign > 0 ? { value: -0.5, by: whole, how: 'denied' } : null
}

// “Norway | has never | helped us”, but “Norway cannot help us”
function helpDenied(reading: Reading, { hit, form, sign, actor, patient }: Event): Valuation | null {
  if (form !== 'active' || sign < 0 || hit.word.frame.conduct || actor?.side !== 'countries' || patient?.side !== 'own' || patient.mentions.length > 0) return null
  const { negated, whole } = weighModifiers(reading, hit)
  return negated && !near(reading, hit.start - 1, -1, 3, 'bans', 'hedges', 'duties', 'wishes') ? { value: -0.6, by: whole, how: 'denied' } : null
}

// “tidak akan membiarkan | Norwegia menyerang Peru”, “will not let anyone | attack Norway”
function unwantedDeed(reading: Reading, { hit, sign, actor }: Event, own: ReadonlySet<string>): Valuation | null {
  const unwanted = unwantedBefore(reading, hit.start, own)
  if (unwanted === null) return null
  // “why should we | not | punish Norway?”
  if (reading.has(hit.start - 1, 'negators') && hit.start - 1 > unwanted + 1 && actor?.side !== 'countries') return { value: 0.6, by: hit, how: 'wanted' }
  // “tidak pernah | menyesal telah | membantu Norwegia”
  if (near(reading, unwanted - 1, -1, 3, 'negators')) return { value: sign > 0 ? 0.6 : 0, by: hit, how: 'own-deed' }
  return { value: -0.6, by: { ...hit, start: unwanted }, how: actor?.side === 'countries' ? 'ended' : 'banned' }
}

function insteadOf(reading: Reading, verb: number): boolean {
  return walk(reading, verb - 1, -1, 2).some((place) => reading.has(place, 'insteadOfWords'))
}
