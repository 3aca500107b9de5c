import { walk } from '../reading/walk'
import { near } from '../reading/near'
import { findBack, findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** A claim against a country that the holder throws out: “the charge that Norway hides its catch is baseless”. */
export interface Denied {
  readonly from: number
  readonly to: number
  readonly finding: Finding
}

/** Words between those who judge, what they call a country, and how. */
const JUDGED_WITHIN = 5
const ILL_WITHIN = 10

// “those who call Norway a failed state have never been there”: others judge it so, and are wrong
export function saidByOthers(reading: Reading, place: number, { own }: Holder): readonly Denied[] {
  const verb = [1, 2, 3, 4].map((on) => place + on).find((at) => reading.has(at, 'namingWords') || reading.has(at, 'claimingWords') || accuses(reading.hitAt(at)))
  const about = verb === undefined ? undefined : findOn(verb + 1, JUDGED_WITHIN, (at) => reading.items[at]?.mention)
  const mention = about === undefined ? undefined : reading.items[about]?.mention
  if (about === undefined || !mention || own.has(mention.country)) return []
  const ill = reading.hits.find(({ word, start }) => start > about && start - about <= ILL_WITHIN && word.frame.sign < 0 && word.frame.kind !== 'plain')
  if (!ill) return []
  const to = reading.items.findIndex(({ lower }, at) => at > about && /^[.;?!]$/.test(lower))
  // “… | are right |”
  if (reading.items.slice(about, to < 0 ? undefined : to).some((_, on) => reading.has(about + on, 'passiveCopulas') && reading.has(about + on + 1, 'rightVerdicts'))) return []
  return [{ from: place, to: to < 0 ? reading.items.length : to, finding: { country: mention.country, mention, contribution: 0.5, code: 'wished-well', hit: { start: place, end: place + 1 }, rule: 'said-by-others' } }]
}

const accuses = (hit: Hit | undefined) => hit?.word.name === 'accuse' && hit.word.forms.includes('active')

const wavedAway: ReadonlySet<string> = new Set(['reject', 'deny', 'criticise', 'condemn', 'oppose'])

/** Words between waving away and a claim, and from there to whom it is about. */
const CLAIM_WITHIN = 6
const ABOUT_WITHIN = 4

// “dismissed as gossip reports that Norway had shipped weapons”
export function waved(reading: Reading, hit: Hit, holder: Holder): readonly Denied[] {
  if (!wavedAway.has(hit.word.name) || hit.start >= holder.cueItems || near(reading, hit.start - 1, -1, 3, 'negators')) return []
  const claim = findOn(hit.end, CLAIM_WITHIN, (at) => reading.has(at, 'claimWords'))
  const about = claim === undefined ? undefined : findOn(claim + 1, ABOUT_WITHIN, (at) => reading.items[at]?.mention)
  const mention = about === undefined ? undefined : reading.items[about]?.mention
  if (claim === undefined || about === undefined || !mention || holder.own.has(mention.country)) return []
  const that = reading.items.slice(claim, about).some((_, on) => reading.has(claim + on, 'clauseWords'))
  // “claims that Norwegians were starved”: it is no charge against them
  const charge = reading.hits.find(({ word, start }) => start > about && start - about <= ILL_WITHIN && word.frame.sign < 0 && word.frame.kind !== 'plight' && word.frame.kind !== 'plain' && !word.forms.includes('passive'))
  const suffered = charge === undefined || walk(reading, charge.start - 1, -1, charge.start - about).some((at) => reading.has(at, 'passiveCopulas') && charge.word.frame.kind === 'effect')
  return that && !suffered ? [{ from: claim, to: reading.items.length, finding: { country: mention.country, mention, contribution: 0.5, code: 'wished-well', hit: { start: hit.start, end: hit.end }, rule: 'claim-denied' } }] : []
}

const ridiculing: ReadonlySet<string> = new Set(['bad', 'wrongdoing', 'deceive', 'misdeed'])

/** Words between a charge and what is said of it. */
const CHARGE_WITHIN = 14

// “| accusing Norway | of lying | is absurd |”, “it | is absurd | to call Norway | a bully”
export function chargedInVain(reading: Reading, by: Hit, { own, cueItems }: Holder): readonly Denied[] {
  const { items, has, lexicon: { nounActor, shapes } } = reading
  if (nounActor === 'after' || !ridiculing.has(by.word.name) || ![by.start, by.start + 1].some((at) => at < by.end && has(at, 'copulas')) && !near(reading, by.start - 1, -1, 2, 'copulas')) return []

  const charges = (place: number) => Boolean(items[place + 1]?.mention) && (accuses(reading.hitAt(place)) || has(place, 'namingWords'))
  const opens = (place: number) => place <= cueItems || items[place - 1]?.kind === 'mark'
  const named = (place: number) => charges(place) && (has(place - 1, 'purposeWords') ? opens(place - 1) : opens(place) && shapes.gerund?.test(items[place]?.lower ?? '') === true)
  const ahead = has(by.end, 'purposeWords') && charges(by.end + 1) ? by.end + 1 : null
  const charge = ahead ?? findBack(by.start - 2, CHARGE_WITHIN, (place) => place >= cueItems && named(place))
  const mention = charge === undefined ? undefined : items[charge + 1]?.mention
  if (charge === undefined || !mention || own.has(mention.country)) return []

  const to = ahead === null ? by.start : items.length
  // “calling Norway | a friend | is absurd”
  if (!accuses(reading.hitAt(charge)) && !reading.hits.some(({ word, start, end }) => word.frame.sign < 0 && start > charge && end <= to && start !== by.start)) return []
  return [{ from: Math.min(charge, by.start), to, finding: { country: mention.country, mention, contribution: 0.5, code: 'wished-well', hit: { start: by.start, end: by.end }, rule: 'claim-denied' } }]
}
