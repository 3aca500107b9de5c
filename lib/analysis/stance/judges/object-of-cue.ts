import { near } from '../reading/near'
import { walk } from '../reading/walk'
import { voicing } from '../reading/read-quotation'
import { isTopic } from '../parties/is-topic'
import { isWhoseItIs, whoseInside } from '../parties/whose-it-is'
import { atEdge, marked } from '../parties/marked'
import { listAround } from '../parties/country-list'
import type { Attitude, Event } from '../events/find-events'
import type { Holder } from '../reading/holder'
import type { Party } from '../parties/party'
import type { Hit, Reading } from '../reading/read-frames'

export function involved(event: Event, place: number, hit: Hit): boolean {
  const between = event.hit.start >= hit.end && event.hit.start < place
  const before = event.form === 'noun' && event.actor?.place === place && event.hit.start > place
  return between || before
}

/** The first country after the reporting words, where it is what they are about; before them where it is accused: “Iran dituduh Washington …”. */
export function objectOfCue(reading: Reading, attitude: Attitude, events: readonly Event[], holder: Holder): Party | null {
  const accused = reading.items.slice(0, Math.min(attitude.hit.start, holder.cueItems)).findLastIndex(({ mention }) => mention !== null)
  // “reaffirmed | Moscow's | support for Serbia”: whose support it is
  const supporters = accused >= 0 && attitude.form === 'noun' && holder.own.has(reading.items[accused]?.mention?.country ?? '')
  if (accused >= 0 && !supporters) return { side: 'countries', mentions: listAround(reading, accused), place: accused }
  // “menyamakan | Norwegia | dengan Hitler”
  const inside = reading.items.findIndex(({ mention }, place) => mention !== null && place > attitude.hit.start && place < attitude.hit.end)
  // “menegaskan dukungan | Peru | untuk Kuba”, said by Peru: whose support it is
  const isOwner = inside >= 0 && whoseInside(reading, attitude.hit) === inside
  // “menyampaikan dukungan | Peru | kepada Kuba”, told by a Chilean
  if (isOwner && ofAnother(reading, inside, holder)) return null
  const ofOwn = isOwner || inside >= 0 && holder.own.has(reading.items[inside]?.mention?.country ?? '') && reading.has(attitude.hit.end - 1, 'ontoWords')
  if (inside >= 0 && !ofOwn) return { side: holder.own.has(reading.items[inside]?.mention?.country ?? '') ? 'own' : 'countries', mentions: listAround(reading, inside), place: inside }
  const blamed = blamedOn(reading, attitude)
  if (blamed !== null) return { side: 'countries', mentions: listAround(reading, blamed), place: blamed }
  const because = thanksBecause(reading, attitude, holder)
  if (because !== null) return { side: 'countries', mentions: listAround(reading, because), place: because }
  for (const place of walk(reading, attitude.hit.end, 1, 9)) {
    const mention = reading.items[place]?.mention
    // “welcomed | the Chad accord”
    if (!mention || isTopic(reading, place) || reading.has(place - 1, 'formerWords') || ofOthers(reading, place)) continue
    // “menyampaikan penghargaan pemerintah | Peru | kepada Kuba”
    if (feelings.has(attitude.hit.word.name) && isWhoseItIs(reading, place)) {
      if (ofAnother(reading, place, holder)) return null
      continue
    }
    // “advised against | travel to | Norway”
    if (reading.hitAt(place - 1)?.word.frame.kind === 'plain') continue
    const addressee = place < holder.cueItems
    // “memperingatkan | konflik Peru bisa meluas” warns nobody by name
    if (attitude.hit.word.name === 'warn' && !addressee && reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'topicWords')) continue
    // “membela tindakan tentaranya | terhadap Norwegia”: the deed is defended
    if (!addressee && attitude.hit.word.name === 'support' && attitude.form === 'active' && isAgainst(reading, attitude.hit.end, place)) return null
    // “menolak langkah seperti yang diambil | atas Norwegia”
    if (!addressee && marked(reading, place, 'ontoWords') && reading.items.slice(attitude.hit.end, place).some((_, on) => reading.has(attitude.hit.end + on, 'relativeWords') || reading.has(attitude.hit.end + on, 'makerWords'))) continue
    // “urged Norway to drop its claims”: what is demanded of Norway is a demand on it, whatever it did before
    // and so is what “requested | Norway drop them” asks of the subject of the clause
    const asked = attitude.hit.word.name === 'demand' && (addressee || place - holder.cueItems <= 1)
    if (!asked && events.some((event) => involved(event, place, attitude.hit))) return null
    // “an offer from Russia”
    if (!addressee && attitude.hit.word.name !== 'sympathise' && marked(reading, place, 'placeWords') && !near(reading, place - 1, -1, 3, 'claimWords')) continue
    // “mendoakan korban | di lepas pantai Peru”
    if (!addressee && atEdge(reading, place)) continue
    if (holder.own.has(mention.country)) return { side: 'own', mentions: listAround(reading, place), place }
    return { side: 'countries', mentions: listAround(reading, place), place }
  }
  return named(reading, attitude, events, holder) ?? onlyOne(reading, attitude, events, holder)
}

// “| tindakan tentaranya | terhadap Norwegia”: words stand between
function isAgainst(reading: Reading, from: number, place: number): boolean {
  const onto = walk(reading, place - 1, -1, 4).find((at) => reading.has(at, 'ontoWords') || reading.has(at, 'againstWords'))
  return onto !== undefined && onto > from
}

/** What somebody conveys for a state. */
const feelings: ReadonlySet<string> = new Set(['praise', 'thank', 'support', 'sympathise', 'welcome', 'trust', 'criticise', 'condemn', 'reject', 'oppose', 'worry'])

// whose it is that is told is known not to be the holder's
function ofAnother(reading: Reading, place: number, { own }: Holder): boolean {
  return own.size > 0 && !own.has(reading.items[place]?.mention?.country ?? '')
}

// “urged | Norway's neighbours | to stop”
function ofOthers(reading: Reading, place: number): boolean {
  return [1, 2].some((on) => reading.has(place + on, 'otherWords')) && /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '')
}

/** Words between “because” and who did what one is thankful for. */
const DOER_WITHIN = 3

// “berterima kasih karena | pemerintah Peru mencabut larangan itu”
function thanksBecause(reading: Reading, { hit }: Attitude, holder: Holder): number | null {
  if (hit.word.name !== 'thank') return null
  const cause = [hit.end, hit.end + 1].find((place) => reading.has(place, 'causeWords'))
  if (cause === undefined) return null
  const doer = [1, 2, DOER_WITHIN].map((on) => cause + on).find((place) => reading.items[place]?.mention)
  return doer === undefined || holder.own.has(reading.items[doer]?.mention?.country ?? '') ? null : doer
}

/** Words between the reporting words and those who are named behind “by” or “including”. */
const NAMED_WITHIN = 12

/** Who is named behind “by” or “including” after an attitude: “hailed the tireless efforts of mediation by the European Union, Norway and Peru”. */
export function named(reading: Reading, attitude: Attitude, events: readonly Event[], holder: Holder): Party | null {
  const by = walk(reading, attitude.hit.end, 1, NAMED_WITHIN).find((place) => reading.has(place, 'makerWords'))
  if (by === undefined || events.some((event) => event.hit.start >= attitude.hit.end && event.hit.start < by && event.form !== 'noun')) return null
  for (const place of walk(reading, by, 1, NAMED_WITHIN)) {
    const item = reading.items[place]
    if (place > by && (reading.has(place, 'purposeWords') || reading.has(place, 'relativeWords') || reading.has(place, 'placeWords'))) return null
    if (item?.mention) return isTopic(reading, place) || marked(reading, place, 'ontoWords') || holder.own.has(item.mention.country) ? null : { side: 'countries', mentions: listAround(reading, place), place }
  }
  return null
}

/** The one country that is named in the quoted words of somebody who scoffs or praises, unless it is the one that suffers: “They sold us rust and called it a fleet, the Norwegians,” he sneered. */
function onlyOne(reading: Reading, { hit }: Attitude, events: readonly Event[], holder: Holder): Party | null {
  if (holder.reported || !voicing.has(hit.word.name)) return null
  const places = reading.items.flatMap(({ mention }, place) => (mention && place >= holder.cueItems && !holder.own.has(mention.country) ? [place] : []))
  const [place] = places
  if (place === undefined || new Set(places.map((at) => reading.items[at]?.mention?.country)).size > 1) return null
  const suffers = events.some(({ patient }) => patient?.place === place) || reading.hits.some(({ word, start, end }) => word.frame.kind === 'plight' && Math.abs(place - start) <= 6 + end - start)
  return suffers || marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords') ? null : { side: 'countries', mentions: listAround(reading, place), place }
}

/** Words between blaming somebody and whose fault it is. */
const BLAMED_WITHIN = 14

// “blamed their deaths | on | the Norwegian government”, but “blamed the rebels | for | an attack on Norway”
function blamedOn(reading: Reading, { hit }: Attitude): number | null {
  if (hit.word.name !== 'accuse' || !reading.has(hit.start, 'blamingWords') || reading.items[hit.end]?.mention) return null
  for (const place of walk(reading, hit.start + 1, 1, BLAMED_WITHIN)) {
    if (reading.has(place, 'purposeWords') || reading.has(place, 'causeWords') || reading.has(place, 'relativeWords')) return null
    if (!reading.has(place, 'blamedWords')) continue
    const next = [1, 2, 3].map((on) => place + on).find((at) => reading.items[at]?.mention)
    if (next !== undefined) return next
  }
  return null
}
