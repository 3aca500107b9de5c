import type { Mention } from '../../document'
import type { FrameForm } from '../../languages/shared/stance-lexicon'
import type { Hit, Reading } from './read-frames'
import { isTopic } from './is-topic'
import { walk } from './walk'

/** Who plays a role: the mentions of one list of countries, the holder's own side, or somebody else. */
export interface Party {
  readonly side: 'countries' | 'own' | 'other'
  readonly mentions: readonly Mention[]
  /** Place of the item that was found. */
  readonly place: number
}

/** The list of countries that a mention belongs to: “Rusia, Kuba dan Venezuela”. */
export function listAround(reading: Reading, place: number): readonly Mention[] {
  const mentions: Mention[] = []
  const last = edgeOfList(reading, place, 1)
  for (let at = edgeOfList(reading, place, -1); at <= last; at++) {
    const item = reading.items[at]
    if (item?.mention) mentions.push(item.mention, ...item.others)
  }
  return mentions
}

/** Place of the last country of a list in one direction. */
function edgeOfList(reading: Reading, place: number, step: -1 | 1): number {
  let edge = place
  let gap = 0
  for (let at = place; gap <= 3 && at >= 0 && at < reading.items.length && reading.clause[at] === reading.clause[place]; at += step) {
    const item = reading.items[at]
    if (item?.mention) {
      edge = at
      gap = 0
    } else if (item?.lower === ',' || reading.has(at, 'joinWords') || reading.has(at, 'determiners')) gap++
    else break
  }
  return edge
}

/** Whether the words before a mention make it a mere place, or the one that something is done onto: “di Iran”, “ke wilayah Iran”. */
export function marked(reading: Reading, place: number, tag: 'placeWords' | 'ontoWords' | 'byWords'): boolean {
  if (tag === 'placeWords' && reading.has(place + 1, 'placeEndings')) return true
  const head = headOfList(reading, place)
  for (let at = head - 1; at >= Math.max(0, head - 2); at--) {
    const item = reading.items[at]
    if (!item || item.kind !== 'word') return false
    // the “about” of “concerned about Norway” belongs to the attitude
    if (reading.hitAt(at)?.word.frame.kind === 'attitude') return false
    if (reading.has(at, tag)) return true
    if (reading.hitAt(at)) return false
  }
  return false
}

// “near the border with Chad” is not Chad, nor are “Chad's waters”
function atEdge(reading: Reading, place: number): boolean {
  return [place - 1, place - 2, place + 1].some((beside) => reading.has(beside, 'edgeWords'))
}

function headOfList(reading: Reading, place: number): number {
  let head = place
  for (let at = place - 1; at >= 0 && head - at <= 4 && reading.clause[at] === reading.clause[place]; at--) {
    if (reading.items[at]?.mention) head = at
    else if (reading.items[at]?.lower !== ',' && !reading.has(at, 'joinWords') && !reading.has(at, 'determiners')) break
  }
  return head
}

const isOwn = (reading: Reading, place: number, own: ReadonlySet<string>): boolean => {
  const mention = reading.items[place]?.mention
  // “Palestinian militants” are not the side of a Palestinian minister
  const armed = [place - 1, place + 1].some((beside) => reading.hitAt(beside)?.word.name === 'militants')
  return mention ? own.has(mention.country) && !armed : reading.has(place, 'firstPerson')
}

function partyAt(reading: Reading, place: number, own: ReadonlySet<string>): Party | null {
  if (reading.items[place]?.mention && isTopic(reading, place)) return null
  if (isOwn(reading, place, own)) {
    const mentions = reading.items[place]?.mention ? listAround(reading, place) : []
    return { side: 'own', mentions, place }
  }
  if (reading.items[place]?.mention) return { side: 'countries', mentions: listAround(reading, place), place }
  return null
}

/** Who stands before a verb as its subject. */
export function subjectOf(reading: Reading, before: number, own: ReadonlySet<string>, limit = 10): Party | null {
  let candidate: Party | null = null
  let joined = false
  for (const place of walk(reading, before - 1, -1, limit)) {
    const hit = reading.hitAt(place)
    // “Israel menyerang Iran dan menewaskan …”: the object of the first verb is not the subject of the second
    if (candidate && joined && hit?.word.forms.includes('active')) candidate = null
    if (!candidate) {
      if (reading.has(place, 'joinWords')) joined = true
      const party = partyAt(reading, place, own)
      // “a man suspected by Norway had hidden rebels”: Norway hid none
      if (reading.has(place - 1, 'agentWords')) continue
      if (party && !(party.side === 'countries' && (marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords')))) candidate = party
      else if (reading.has(place, 'thirdPerson')) return { side: 'other', mentions: [], place }
      if (candidate && !joined) return candidate
    }
  }
  return candidate
}

/** Who stands after a verb as its object. */
function objectOf(reading: Reading, after: number, own: ReadonlySet<string>, limit: number, places: boolean): Party | null {
  for (const place of walk(reading, after, 1, limit)) {
    if (place > after && reading.has(place, 'relativeWords')) return null
    const party = partyAt(reading, place, own)
    if (!party) continue
    if (reading.items[place]?.mention && (atEdge(reading, place) || (!places && marked(reading, place, 'placeWords')))) continue
    return party
  }
  return null
}

/** Who is named after a small word: “oleh Israel”, “against Iran”. */
export function afterWord(reading: Reading, after: number, tag: 'agentWords' | 'byWords' | 'ontoWords', own: ReadonlySet<string>, limit: number): Party | null {
  for (const place of walk(reading, after, 1, limit)) {
    // “pelanggaran terhadap kedaulatan dari Iran”: past “terhadap” nobody is the actor
    if (tag !== 'ontoWords' && reading.has(place, 'ontoWords') && !reading.has(place, tag)) return null
    if (!reading.has(place, tag)) continue
    for (const next of walk(reading, place + 1, 1, 5)) {
      const party = partyAt(reading, next, own)
      if (party) return party
      if (next > place + 1 && (reading.has(next, 'byWords') || reading.has(next, 'ontoWords'))) break
    }
  }
  return null
}

export interface Roles {
  readonly form: FrameForm
  readonly actor: Party | null
  readonly patient: Party | null
}

/** Who does what to whom, for a verb or noun that has an actor and a patient. */
export function rolesOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Roles {
  const form = formOf(reading, hit)
  if (form === 'noun') return nounRoles(reading, hit, own)
  if (form === 'passive') {
    const actor = afterWord(reading, hit.end, 'byWords', own, 4) ?? bareActor(reading, hit, own)
    return { form, actor, patient: meantPatient(reading, subjectOf(reading, hit.start, own), actor, own) }
  }
  const feeling = hit.word.frame.kind === 'attitude'
  const actor = subjectOf(reading, hit.start, own)
  const person = !feeling && reading.has(hit.end, 'objectPersons') ? meantPatient(reading, { side: 'other', mentions: [], place: hit.end }, actor, own) : null
  return { form, actor, patient: person ?? objectOf(reading, hit.end, own, feeling ? 6 : 8, hit.word.frame.inPlace === true) }
}

/** Who suffers as “they” or “them”: the country named last before, where it is not the one who acts: “the Danes had drifted off their course when they were seized by Russia”. */
function meantPatient(reading: Reading, patient: Party | null, actor: Party | null, own: ReadonlySet<string>): Party | null {
  if (patient?.side !== 'other' || !actor) return patient
  const acting = new Set(actor.mentions.map(({ country }) => country))
  for (let place = patient.place - 1; place >= Math.max(0, patient.place - 25); place--) {
    const country = reading.items[place]?.mention?.country
    if (country && !acting.has(country) && !atEdge(reading, place) && !marked(reading, place, 'placeWords')) return partyAt(reading, place, own)
  }
  return patient
}

function formOf(reading: Reading, hit: Hit): FrameForm {
  const { forms } = hit.word
  if (forms.includes('passive')) return 'passive'
  // “extremists backed by”
  if (forms.includes('active') && reading.has(hit.end, 'agentWords')) return 'passive'
  // “the target”, “Monday's target”
  if (!forms.includes('noun')) return forms[0] === 'active' && hit.end - hit.start === 1 && reading.has(hit.start - 1, 'nounHeads') ? 'noun' : (forms[0] ?? 'active')
  if (!forms.includes('active')) return 'noun'
  // “strikes”: a verb or a noun
  const before = hit.start - 1
  // “because of the Israeli blockade”: a verb would have an object
  const last = reading.items[before]?.mention && (reading.items[hit.end]?.kind ?? 'mark') === 'mark'
  // “threatened to attack Norway” is a verb, “the threat of attack” none
  const noun = last || reading.has(hit.end, 'ontoWords') || reading.has(hit.end, 'byWords') || reading.has(before, 'determiners') || (reading.hitAt(before) !== undefined && !reading.has(before, 'purposeWords'))
  return noun ? 'noun' : 'active'
}

// “dikecam Iran”
function bareActor(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  return reading.lexicon.nounActor === 'after' ? partyAt(reading, hit.end, own) : null
}

function nounRoles(reading: Reading, hit: Hit, own: ReadonlySet<string>): Roles {
  const actor = nounActor(reading, hit, own)
  const onto = afterWord(reading, hit.end - 1, 'ontoWords', own, 9) ?? (endsInPreposition(reading, hit) ? objectOf(reading, hit.end, own, 6, true) : null)
  const patient = (onto && actor && onto.place === actor.place ? null : onto) ?? betweenNounAndBy(reading, hit, own) ?? sufferer(reading, hit, own)
  if (hit.word.frame.ownerSuffers) return { form: 'noun', actor: null, patient: patient ?? actor }
  return { form: 'noun', actor, patient }
}

// “penangkapan pelaut Jepang oleh Iran”
function betweenNounAndBy(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  let patient: Party | null = null
  for (const place of walk(reading, hit.end, 1, 9)) {
    if (reading.has(place, 'agentWords')) return patient
    patient ??= partyAt(reading, place, own)
  }
  return null
}

// “Kuba mengalami blokade AS”, “Iran has endured sanctions”
function sufferer(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 5)) if (reading.has(place, 'sufferWords')) return subjectOf(reading, place, own, 7)
  return null
}

function endsInPreposition(reading: Reading, hit: Hit): boolean {
  const last = hit.end - 1 // “unease about Norway”, but “a threat from Norway”
  return last > hit.start && (reading.has(last, 'ownerWords') || reading.has(last, 'ontoWords') || (reading.has(last, 'placeWords') && !reading.has(last, 'byWords')))
}

function nounActor(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  return ownerOf(reading, hit, own) ?? doerOf(reading, hit, own)
}

// “launched an attack on”, “merupakan ancaman terbesar”: the subject's
function doerOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 6)) {
    // “had nothing to do with the attack”
    if (reading.has(place, 'denials')) return subjectOf(reading, place, own, 8)
    if (hit.start - place > 4) continue
    const described = reading.has(place, 'copulas') && hit.word.frame.loaded !== undefined && hit.word.frame.loaded < 0
    if (described || reading.has(place, 'doingWords')) return subjectOf(reading, place, own, 8)
  }
  return null
}

function ownerOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  // “abduction of sailors from Japan”: behind “of”, “from” tells only where they come from
  const by = afterWord(reading, hit.end, endsInPreposition(reading, hit) ? 'agentWords' : 'byWords', own, 9)
  if (by) return by
  if (reading.lexicon.nounActor === 'after') {
    // “senjata untuk | Ukraina”: the one it is for
    if (hit.end - hit.start > 1 && reading.has(hit.end - 1, 'ontoWords')) return null
    for (const place of walk(reading, hit.end, 1, 3)) {
      if (reading.has(place, 'ontoWords') || reading.has(place, 'placeWords') || reading.items[place]?.kind === 'mark') return null
      const party = partyAt(reading, place, own)
      if (party) return party
    }
    return null
  }
  for (const place of walk(reading, hit.start - 1, -1, 4)) {
    // “the Norwegian-led invasion”
    if (reading.items[place]?.lower.startsWith('-') && reading.has(place, 'byWords')) return partyAt(reading, place - 1, own)
    // “what Norway does in Chile | is | a crime”
    if (reading.has(place, 'ontoWords') || reading.has(place, 'byWords') || reading.has(place, 'copulas') || reading.items[place]?.kind === 'mark') return null
    const party = partyAt(reading, place, own)
    if (party) return party
  }
  return null
}
