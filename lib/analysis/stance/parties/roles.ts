import { findBack, isOn } from '../reading/places'
import { closes } from '../reading/closes'
import { subjectOrAntecedent } from './antecedent'
import { afterWord, objectOf, subjectOf } from './find-parties'
import { atEdge, marked } from './marked'
import { partyAt, type Party } from './party'
import { frontedSubject } from './fronted-subject'
import { identified } from './identified'
import { joinedSubject } from './joined-subject'
import { nounRoles } from './noun-roles'
import { ownedAt } from './owned-at'
import { whoseInside } from './whose-it-is'
import { walk } from '../reading/walk'
import type { FrameForm } from '../../../languages/shared/stance-lexicon'
import type { Hit, Reading } from '../reading/read-frames'

export interface Roles {
  readonly form: FrameForm
  readonly actor: Party | null
  readonly patient: Party | null
}

/** Who does what to whom, for a verb or noun that has an actor and a patient. */
export function rolesOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Roles {
  const stated = statedRoles(reading, hit, own)
  const roles = ruins(reading, hit, stated) ? { ...stated, actor: stated.patient, patient: null } : stated
  // “yang | mendukung | kami adalah Norwegia”
  const told = hit.word.frame.kind === 'effect' || reading.lexicon.nounActor === 'after' && roles.form === 'active' && reading.has(hit.start - 1, 'relativeWords')
  const named = told && roles.form !== 'passive' && roles.actor?.side !== 'countries' ? identified(reading, hit, own) : null
  return named ? { ...roles, actor: named, patient: roles.patient?.place === named.place ? null : roles.patient } : roles
}

/** Words between a government and what it makes of its own country. */
const RULED_WITHIN = 6

// “| the government | had turned Norway into a prison”, “rezim itu mengubah | Norwegia | menjadi penjara”: the one that it rules
function ruins(reading: Reading, { word, start, end }: Hit, { form, actor, patient }: Roles): boolean {
  if (!word.frame.conduct || word.frame.sign > 0 || form !== 'active' || !patient || patient.mentions.length === 0 || patient.place <= start || patient.place >= end) return false
  const country = patient.mentions[0]?.country
  if (actor !== null && actor.mentions.some((mention) => mention.country !== country)) return false
  return walk(reading, start - 1, -1, RULED_WITHIN).some((place) => reading.has(place, 'rulers') && !reading.items[place - 1]?.mention)
}

function statedRoles(reading: Reading, hit: Hit, own: ReadonlySet<string>): Roles {
  const form = formOf(reading, hit)
  if (form === 'noun') return nounRoles(reading, hit, own)
  if (form === 'passive') {
    // “dibantai | di Peru | oleh tentara Norwegia”: behind a place only “by” names who acts
    const actor = afterWord(reading, hit.end, 'byWords', own, 4) ?? (reading.lexicon.nounActor === 'after' && reading.has(hit.end, 'placeWords') ? afterWord(reading, hit.end, 'agentWords', own, 6) : null) ?? inEvent(reading, hit, own) ?? bareActor(reading, hit, own)
    return { form, actor, patient: ofAnotherNoun(reading, hit.start) ? null : meantPatient(reading, subjectOf(reading, hit.start, own), actor, own) }
  }
  const feeling = hit.word.frame.kind === 'attitude'
  const actor = subjectOrAntecedent(reading, hit.start, own) ?? frontedSubject(reading, hit, own) ?? (feeling && !(reading.lexicon.nounActor === 'after' && reading.has(hit.end, 'firstPerson')) ? null : joinedSubject(reading, hit, own))
  const person = (!feeling || actor?.side === 'countries') && (reading.has(hit.end, 'objectPersons') || reading.has(hit.end, 'dummyWords')) ? meantPatient(reading, { side: 'other', mentions: [], place: hit.end }, actor, own) : null
  return { form, actor, patient: person ?? ownedAfter(reading, hit, actor, own) ?? (feeling || hit.word.frame.indulged || hit.word.frame.conduct && hit.word.frame.sign > 0 && reading.lexicon.nounActor === 'after' ? heldInside(reading, hit, own) : null) ?? unlessElsewhere(reading, hit, objectOf(reading, hit.end, own, feeling ? 6 : 8, hit.word.frame.inPlace === true)) ?? heldInside(reading, hit, own) }
}

/** Words between “yang” and its verb: “yang secara resmi diakui”. */
const BEFORE_VERB = 3

// “pasukan Norwegia berada di | wilayah yang | diakui dunia”: it is the land that is recognised
function ofAnotherNoun(reading: Reading, verb: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  const relative = findBack(verb - 1, BEFORE_VERB, (place) => reading.has(place, 'relativeWords'))
  return relative !== undefined && reading.has(relative - 1, 'landWords')
}

// “deport the women to | Norway”: it is where they are sent; “jangan menyerang | karena Norwegia kuat”: nobody is named whom one attacks
function unlessElsewhere(reading: Reading, hit: Hit, object: Party | null): Party | null {
  if (object !== null && hit.word.frame.kind === 'effect' && reading.lexicon.nounActor === 'after' && isOn(hit.end, Math.max(0, object.place - hit.end), (place) => reading.has(place, 'causeWords'))) return null
  // “release the sailors | held by | Norway”: those who hold them are not freed
  if (object !== null && object.place > hit.end + 1 && hit.word.frame.sign > 0 && reading.lexicon.nounActor === 'before' && reading.has(object.place - 1, 'agentWords') && reading.lexicon.shapes.participle?.test(reading.items[object.place - 2]?.lower ?? '') === true) return null
  return hit.word.name === 'detain' && object?.side === 'countries' && object.place > hit.end + 1 && reading.has(object.place - 1, 'purposeWords') ? null : object
}

/** Who suffers as “they” or “them”: the country named last before, where it is not the one who acts: “the Danes had drifted off their course when they were seized by Russia”. */
function meantPatient(reading: Reading, patient: Party | null, actor: Party | null, own: ReadonlySet<string>): Party | null {
  if (patient?.side !== 'other' || !actor || leftThing(reading, patient.place)) return patient
  const acting = new Set(actor.mentions.map(({ country }) => country))
  for (let place = patient.place - 1; place >= Math.max(0, patient.place - 25); place--) {
    const country = reading.items[place]?.mention?.country
    if (country && !acting.has(country) && !atEdge(reading, place) && !marked(reading, place, 'placeWords')) return partyAt(reading, place, own)
  }
  return patient
}

/** Words between a pact and “it”. */
const PACT_WITHIN = 6

// “stayed in | the accord | after Norway had abandoned | it |”: the accord was
function leftThing(reading: Reading, it: number): boolean {
  if (!reading.has(it, 'dummyWords') || reading.hitAt(it - 1)?.word.name !== 'wrong' && reading.hitAt(it - 1)?.word.name !== 'violate') return false
  for (let place = it - 1; place > it - PACT_WITHIN; place--) if (reading.has(place, 'affairWords')) return true
  return false
}

function formOf(reading: Reading, hit: Hit): FrameForm {
  const { forms } = hit.word
  if (forms.includes('passive')) return 'passive'
  // “extremists backed by”, but “Norway wrecked the talks by its demands”
  const isWhole = hit.word.frame.conduct && hit.end - hit.start > 2
  if (forms.includes('active') && reading.has(hit.end, 'agentWords') && !isWhole && !namesDeed(reading, hit)) return 'passive'
  if (forms.includes('active') && undergone(reading, hit)) return 'passive'
  // “the target”, “Monday's target”
  if (!forms.includes('noun')) return forms[0] === 'active' && hit.end - hit.start === 1 && reading.has(hit.start - 1, 'nounHeads') ? 'noun' : (forms[0] ?? 'active')
  if (!forms.includes('active')) return 'noun'
  // “strikes”: a verb or a noun
  const before = hit.start - 1
  // “| pressure | would only push Norway away”: the noun is the subject
  if (reading.lexicon.nounActor === 'before' && hit.end - hit.start === 1 && (['outcomeWords', 'passiveCopulas', 'duties', 'havingWords'] as const).some((tag) => reading.has(hit.end, tag))) return 'noun'
  // “because of the Israeli blockade”: a verb would have an object
  const last = reading.items[before]?.mention && closes(reading, hit.end)
  // “threatened to attack Norway” is a verb, “the threat of attack” none
  // “no excuse for | bombing | Norway”
  const doing = reading.lexicon.nounActor === 'before' && reading.items[hit.end]?.mention && reading.lexicon.shapes.gerund?.test(reading.items[hit.start]?.lower ?? '') === true
  const noun = last || reading.has(hit.end, 'ontoWords') || reading.has(hit.end, 'byWords') || reading.has(before, 'determiners') || (reading.hitAt(before) !== undefined && !reading.has(before, 'purposeWords') && !doing)
  return noun ? 'noun' : 'active'
}

// “Norway is being | invaded”, “we do not want Norway | isolated |”
function undergone({ items, has, lexicon: { nounActor, shapes } }: Reading, { word, start, end }: Hit): boolean {
  if (nounActor === 'after' || word.frame.kind !== 'effect' || word.frame.conduct || end - start > 1 || shapes.participle?.test(items[start]?.lower ?? '') !== true) return false
  if (has(start - 1, 'passiveCopulas')) return true
  return Boolean(items[start - 1]?.mention) && has(start - 2, 'seenWords') && (items[end]?.kind ?? 'mark') === 'mark'
}

// “the | attack | by Norway on Peru”, but “was attacked by Norway”
function namesDeed({ items, lexicon: { nounActor, shapes } }: Reading, { word, end }: Hit): boolean {
  return nounActor === 'before' && word.forms.includes('noun') && shapes.participle?.test(items[end - 1]?.lower ?? '') === false
}

// “dikecam Iran”, “ditembaki tentara Iran”, “ditabrak | dua | kapal Iran”
function bareActor(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor !== 'after') return null
  const at = reading.has(hit.end, 'countWords') || /^\d+$/u.test(reading.items[hit.end]?.lower ?? '') ? hit.end + 1 : hit.end
  return partyAt(reading, at, own) ?? (reading.has(at, 'forces') ? partyAt(reading, at + 1, own) : null) ?? (reading.has(at, 'stateHands') ? behindHands(reading, at + 1, own) : null)
}

// “write off | Peru's | debt”, but not “menegaskan dukungan | Peru | untuk …”, said by Peru: whose support it is
function heldInside(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  const inside = insideOf(reading, hit, own)
  // “menyampaikan dukungan | Peru | kepada Kuba”, whoever says so
  if (inside !== null && hit.word.frame.kind === 'attitude' && whoseInside(reading, hit) === inside.place) return null
  return inside?.side === 'own' && reading.has(hit.end - 1, 'ontoWords') ? null : inside
}

/** Words between what acts and whose it is: “kapal | penjaga pantai | Norwegia”. */
const OWNED_WITHIN = 3

function behindHands(reading: Reading, from: number, own: ReadonlySet<string>): Party | null {
  for (let place = from; place < from + OWNED_WITHIN; place++) {
    const party = partyAt(reading, place, own)
    if (party) return party
    if (reading.items[place]?.kind !== 'word' || reading.has(place, 'placeWords') || reading.has(place, 'relativeWords')) return null
  }
  return null
}

// “write off | Peru's | debt”
function insideOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  for (let place = hit.start + 1; place < hit.end - 1; place++) if (reading.items[place]?.mention) return partyAt(reading, place, own)
  return null
}

// “attacked | its soldiers”
function ownedAfter(reading: Reading, hit: Hit, actor: Party | null, own: ReadonlySet<string>): Party | null {
  // “Peru akan membantu negaranya”: the speaker's, where that is known and not Peru
  const byOthers = reading.lexicon.nounActor === 'before' || (actor?.side === 'countries' && own.size > 0)
  return byOthers && (hit.word.frame.kind === 'effect' || actor?.side === 'countries') && ownedAt(reading, hit.end) ? { side: 'other', mentions: [], place: hit.end } : null
}

/** Words between a passive and the event that it happened in. */
const EVENT_WITHIN = 5

// “were wounded in | a raid by Norwegian troops”
function inEvent(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor !== 'before' || !reading.has(hit.end, 'placeWords')) return null
  for (let place = hit.end + 1; place < hit.end + EVENT_WITHIN; place++) {
    const event = reading.hitAt(place)
    if (event?.start === place && event.word.frame.kind === 'effect' && event.word.forms.includes('noun')) return nounRoles(reading, event, own).actor
  }
  return null
}
