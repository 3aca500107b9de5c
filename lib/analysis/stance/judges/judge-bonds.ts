import { describe, partyOf } from '../parties/describe'
import { subjectOf } from '../parties/find-parties'
import { wardsOff } from '../events/value-loaded'
import { saidOf } from '../events/said-of'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { wishedByCue } from '../events/wished-by-cue'
import type { Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** “kerja sama dengan Kuba”: a bond is warm where it is wanted or praised, a plain fact where not. */
export function judgeBond(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  if (withOthers(reading, hit)) return []
  // “we | discussed | trade with Norway”
  if (near(reading, hit.start - 1, -1, 2, 'discussingWords') && !near(reading, hit.start - 1, -1, 2, 'intensifiers')) return []
  // “negara yang memiliki hubungan dekat dengan Norwegia”: others' bond
  if ([1, 2, 3].some((back) => reading.has(hit.start - back, 'relativeWords')) && !near(reading, hit.start - 1, -1, 3, 'wishes', 'duties', 'firstPerson')) return []
  // “| when | we | trade with Norway, they tax us”
  if (reading.has(hit.start - 1, 'firstPerson') && reading.has(hit.start - 2, 'clauseWords') && !reading.has(hit.start - 2, 'antecedentWords')) return []
  const refusedOrWanted = saidOfBond(reading, hit, holder)
  if (refusedOrWanted) return refusedOrWanted
  const invited = inviting(reading, hit, holder)
  if (invited !== null) return describe(reading, hit, partyOf(reading, invited), 'bond')
  const wanted = near(reading, hit.start - 1, -1, 6, 'wishes', 'duties', 'firstPerson') || near(reading, hit.start - 1, -1, 4, 'intensifiers') || near(reading, hit.end, 1, 7, 'duties') || foundGood(reading, hit)
  if (!wanted) return []
  for (const place of walk(reading, hit.end, 1, 6)) {
    // “meminta kerja sama dunia | untuk menjawab Norwegia”
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'purposeWords')) return []
    const country = reading.items[place]?.mention?.country
    if (!country || holder.own.has(country)) continue
    // “mendesak | menangguhkan | kerja sama dengan Norwegia”
    if (near(reading, hit.start - 1, -1, ENDED_WITHIN, 'ends')) return spread(partyOf(reading, place), { contribution: -0.5, code: 'against', hit, rule: `${hit.word.name}-refused` })
    return describe(reading, hit, partyOf(reading, place), 'bond')
  }
  // “Kuba dan Rusia harus meningkatkan kerja sama”: what both should do with each other
  const both = subjectOf(reading, hit.start, new Set(), 7)
  return both?.side === 'countries' && new Set(both.mentions.map((mention) => mention.country)).size > 1 ? describe(reading, hit, both, 'bond') : []
}

/** Words between what ends a bond and its name: “suspend its trade | agreement”. */
const ENDED_WITHIN = 3

/** Words between a bond and the country that it is with. */
const WITH_WITHIN = 3

// “kerja sama dengan Peru | diperlukan”, “no reason for | cooperation with Peru”
function saidOfBond(reading: Reading, hit: Hit, { own }: Holder): readonly Finding[] | null {
  const place = walk(reading, hit.end, 1, WITH_WITHIN).find((at) => reading.items[at]?.mention)
  if (place === undefined || own.has(reading.items[place]?.mention?.country ?? '') || !near(reading, place - 1, -1, 2, 'withWords')) return null
  const wanted = saidOf(reading, { start: hit.start, end: place + 1 })
  if (wanted === null) return null
  return wanted ? describe(reading, hit, partyOf(reading, place), 'bond') : spread(partyOf(reading, place), { contribution: -0.5, code: 'against', hit, rule: `${hit.word.name}-refused` })
}

/** Words between a bond and what is said of it. */
const JUDGED_WITHIN = 9

// “having good relations with Norway | is | a good thing”, “it would be | nice | to | get along with Norway”
function foundGood(reading: Reading, hit: Hit): boolean {
  return reading.hits.some((good) => {
    if (good.word.name !== 'good' || reading.clause[good.start] !== reading.clause[hit.start] || weighModifiers(reading, good).negated) return false
    const behind = good.start - hit.end
    if (behind >= 0) return behind <= JUDGED_WITHIN && near(reading, good.start - 1, -1, 3, 'copulas')
    return hit.start - good.end <= 3 && (reading.has(good.end, 'purposeWords') || reading.has(good.end, 'conditions'))
  })
}

// “mengajak Vietnam | mempererat kerja sama”, “invited Peru to deepen ties”
function inviting(reading: Reading, hit: Hit, holder: Holder): number | null {
  if (hit.start < holder.cueItems || hit.start - holder.cueItems > 4 || !wishedByCue(reading, holder)) return null
  const place = reading.items.slice(0, holder.cueItems).findLastIndex(({ mention }) => mention !== null && !holder.own.has(mention.country))
  return place < 0 ? null : place
}

// “urged Peru to cooperate with the court”: what is asked of it ties it to somebody who is no country
function withOthers(reading: Reading, hit: Hit): boolean {
  if (!reading.has(hit.end - 1, 'withWords') || !reading.has(hit.end, 'determiners') || reading.has(hit.end, 'firstPerson')) return false
  return walk(reading, hit.end, 1, 5).every((place) => reading.items[place]?.mention === null)
}

/** The company a country keeps: “Iran mendukung Hizbullah”, “extremists backed by Iran”. */
export function judgeCompany(reading: Reading, hit: Hit, events: readonly Event[]): readonly Finding[] {
  const keeper = events.find((event) => event.sign > 0 && event.actor?.side === 'countries' && keeps(reading, event, hit) && !wardsOff(reading, event.hit.end - 1))
  return keeper ? describe(reading, hit, keeper.actor, 'bad') : []
}

function keeps(reading: Reading, event: Event, company: Hit): boolean {
  if (reading.clause[event.hit.start] !== reading.clause[company.start]) return false
  const gap = event.form === 'passive' ? event.hit.start - company.end : company.start - event.hit.end
  return gap >= 0 && gap <= 4
}
