import { closes } from '../reading/closes'
import { afterWord, objectOf, subjectOf } from './find-parties'
import { isBeside } from './is-beside'
import { frontedSource } from './fronted-source'
import { exampleAt } from './example-at'
import { marked } from './marked'
import { passiveBehind } from './passive-behind'
import { partyAt, ruledOut, type Party } from './party'
import { walk } from '../reading/walk'
import type { FrameName } from '../../../languages/shared/stance/frames'
import type { Hit, Reading } from '../reading/read-frames'
import type { Roles } from './roles'

/** Words between “of” and whom it is about. */
const OF_WITHIN = 3

/** Who does what to whom, for a noun. */
export function nounRoles(reading: Reading, hit: Hit, own: ReadonlySet<string>): Roles {
  const inside = statesInside(reading, hit, own)
  if (inside) return { form: 'noun', actor: null, patient: inside }
  const passive = passiveBehind(reading, hit)
  if (passive?.undergone) return { form: 'noun', actor: null, patient: [1, 2, 3].map((on) => partyAt(reading, passive.place + on, own)).find((party) => party !== null) ?? null }
  const actor = passive ? null : nounActor(reading, hit, own)
  // “condemnation of | Norway's | violence against Peru”: of whom, before against whom
  const ofWhom = reading.lexicon.nounActor === 'before' && hit.word.frame.kind === 'attitude' && hit.end - hit.start > 1 && reading.has(hit.end - 1, 'ownerWords') ? objectOf(reading, hit.end, own, OF_WITHIN, true) : null
  const after = ofWhom ?? afterWord(reading, hit.end - 1, 'ontoWords', own, 9) ?? (endsInPreposition(reading, hit) ? objectOf(reading, hit.end, own, 6, true) : null)
  // “our contribution to sport in Chile”: what helps strikes no place
  const onto = after && reading.lexicon.nounActor === 'after' && hit.word.frame.sign > 0 && !endsInPreposition(reading, hit) && marked(reading, after.place, 'placeWords') ? null : after
  // “penahanan wartawan Peru | di | Norwegia”: it is done there
  const struck = onto && marked(reading, onto.place, 'placeWords') ? struckPeople(reading, hit, own) : null
  // “attacks on | foreigners | in Norway”, “the arrest of | Norwegian | sailors in Peru”: what is done there is not done to the state
  const met = onto && !actor && reading.lexicon.nounActor === 'before' && hit.word.frame.sign < 0 && marked(reading, onto.place, 'placeWords') ? metThere(reading, hit, onto.place, own) : null
  if (met !== null) return { form: 'noun', actor: null, patient: met === 'others' ? null : met }
  const patient = struck ?? (onto && actor && onto.place === actor.place ? null : onto) ?? betweenNounAndBy(reading, hit, own) ?? struckLand(reading, hit, own) ?? objectBehind(reading, hit, own) ?? struckPeople(reading, hit, own) ?? sufferer(reading, hit, own)
  // “kekerasan terhadap | pendemo | di Peru”: the state of Peru's
  if (patient && reading.lexicon.nounActor === 'after' && hit.word.frame.sign < 0 && marked(reading, patient.place, 'placeWords') && walk(reading, patient.place - 1, -1, 4).some((place) => place >= hit.end && reading.has(place, 'dissenters'))) return { form: 'noun', actor: actor ?? patient, patient: null }
  // “repression in Peru”: the state of Peru's; but in a land that is ruled by others it is suffered
  const ruledByOthers = patient !== null && reading.lexicon.shapes.struckName?.test(reading.items[patient.place]?.lower ?? '') === true
  if (hit.word.frame.ofState && !actor && patient && !ruledByOthers && marked(reading, patient.place, 'placeWords')) return { form: 'noun', actor: patient, patient: null }
  if (hit.word.frame.ownerSuffers) return { form: 'noun', actor: null, patient: patient ?? actor }
  return { form: 'noun', actor, patient }
}

/** Nouns of what a state is, which hold its name: “creation of an independent | Palestinian | state”, “violation of | Peru's | sovereignty”. */
const ofStates: ReadonlySet<FrameName> = new Set<FrameName>(['recognise', 'trespass', 'surrender'])

function statesInside(reading: Reading, { word, start, end }: Hit, own: ReadonlySet<string>): Party | null {
  if (!ofStates.has(word.name)) return null
  for (let place = start + 1; place < end - 1; place++) if (reading.items[place]?.mention) return partyAt(reading, place, own)
  // “pelanggaran kedaulatan | Norwegia”
  return word.name === 'trespass' && reading.lexicon.nounActor === 'after' ? partyAt(reading, end, own) : null
}

// “the attack on Peru | by | Norway”, but “strikes in Peru | reported by | Norway”
function agentBehind(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  const agent = afterWord(reading, hit.end, 'agentWords', own, 9)
  if (agent === null || reading.lexicon.nounActor === 'after') return agent
  const by = walk(reading, agent.place - 1, -1, 5).find((place) => reading.has(place, 'agentWords'))
  return by !== undefined && reading.lexicon.shapes.participle?.test(reading.items[by - 1]?.lower ?? '') === true ? null : agent
}

/** Nouns of which “of” names who does so, and never whom. */
const doings: ReadonlySet<FrameName> = new Set<FrameName>(['menace', 'provoke', 'deceive', 'accuse'])

// “the aggression of | Norway | against Peru”
function possessorBehind(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor === 'after') return null
  const of = reading.has(hit.end, 'ownerWords') ? hit.end : hit.end - hit.start > 1 && reading.has(hit.end - 1, 'ownerWords') ? hit.end - 1 : null
  const owner = of === null ? null : partyAt(reading, of + 1, own) ?? partyAt(reading, of + 2, own)
  // “the threats of | Norway”, “the tariffs of | Norway”
  if (owner?.side === 'countries' && (doings.has(hit.word.name) || reading.has(hit.end - 1, 'ownersDeeds'))) return owner
  return owner && reading.has(owner.place + 1, 'ontoWords') && !reading.has(owner.place + 1, 'byWords') && afterWord(reading, owner.place + 1, 'ontoWords', own, 4) ? owner : null
}

/** Harms of which “of” names those who suffer them: “the massacre of Norwegians”. */
const suffered: ReadonlySet<FrameName> = new Set<FrameName>(['massacre', 'kill'])

/** Those to whom a harm is done in a country, where they are not its people or its state. */
function metThere(reading: Reading, { word, end }: Hit, land: number, own: ReadonlySet<string>): Party | 'others' | null {
  if (reading.lexicon.shapes.struckPlace?.test(reading.items[land]?.lower ?? '') === true) return null
  for (let place = end; place < land; place++) {
    const party = partyAt(reading, place, own)
    if (party?.side === 'countries' && done.has(word.name)) return party
    if (reading.has(place, 'dissenters') || party?.side === 'own') return 'others'
  }
  return null
}

// “the bombing of | Norway”
function objectBehind(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (reading.lexicon.nounActor === 'after' || hit.word.frame.sign > 0 || !reading.has(hit.end, 'ownerWords') || !suffered.has(hit.word.name) && reading.lexicon.shapes.gerund?.test(reading.items[hit.end - 1]?.lower ?? '') !== true) return null
  return partyAt(reading, hit.end + 1, own) ?? partyAt(reading, hit.end + 2, own)
}

// “penangkapan pelaut Jepang oleh Iran”
function betweenNounAndBy(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  let patient: Party | null = null
  for (const place of walk(reading, hit.end, 1, 9)) {
    if (reading.has(place, 'agentWords') || (reading.has(place, 'byWords') && reading.has(place, 'makerWords'))) return patient
    patient ??= partyAt(reading, place, own)
  }
  return null
}

// “pendudukan | tanah Norwegia”
function struckLand(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (hit.word.frame.sign > 0 || !reading.has(hit.end, 'landWords')) return null
  return [1, 2].map((on) => partyAt(reading, hit.end + on, own)).find((party) => party !== null) ?? null
}

/** Harms that a verb does to an object; what breaks a promise or a law has an owner who does so. */
const done: ReadonlySet<FrameName> = new Set<FrameName>(['attack', 'kill', 'massacre', 'destroy', 'detain', 'oppress', 'invade', 'crackdown'])

// “pembunuhan | warga Kuba”, “pengeboman | Gaza”: those it is done to
export function struckPeople(reading: Reading, { word, start, end }: Hit, own: ReadonlySet<string>): Party | null {
  const { verbalNoun, struckName, struckPlace } = reading.lexicon.shapes
  // “penahanan | wartawan | Kuba”
  const named = reading.has(end, 'innocents') && reading.items[end + 1]?.mention ? end + 1 : end
  const { mention, lower = '' } = reading.items[named] ?? {}
  // “blokade | Gaza |”: a place that does nothing
  if (mention && named === end && word.frame.sign < 0 && (done.has(word.name) || word.name === 'sanction') && struckPlace?.test(lower) === true) return partyAt(reading, named, own)
  if (!mention || !done.has(word.name) || verbalNoun?.test(reading.items[start]?.lower ?? '') !== true) return null
  // “wilayah pendudukan | Kuba”: what of Kuba is occupied
  // “pengusiran | Norwegia | dari dewan itu”
  if (word.name === 'detain' && reading.items[end + 1]?.lower !== undefined && reading.has(end + 1, 'placeWords') && reading.has(end + 1, 'byWords')) return partyAt(reading, end, own)
  return named > end || end - start > 1 && reading.has(end - 1, 'innocents') || mention.via === 'demonym' || reading.has(start - 1, 'landWords') || struckName?.test(lower) === true ? partyAt(reading, named, own) : null
}

// “Kuba mengalami blokade AS”, “Iran has endured sanctions”
function sufferer(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 5)) if (reading.has(place, 'sufferWords')) return subjectOf(reading, place, own, 7)
  return null
}

function endsInPreposition(reading: Reading, hit: Hit): boolean {
  // “pelanggaran terhadap kedaulatan | Norwegia”
  if (reading.lexicon.nounActor === 'after') for (let place = hit.start + 1; place < hit.end - 1; place++) if (reading.has(place, 'ontoWords') && !reading.has(place, 'placeWords')) return true
  const last = reading.has(hit.end - 1, 'nounHeads') ? hit.end - 2 : hit.end - 1 // “unease about Norway”, “release of the”, but “a threat from Norway”
  return last > hit.start && (reading.lexicon.nounActor === 'after' && reading.has(last, 'againstWords') || reading.has(last, 'ownerWords') || reading.has(last, 'ontoWords') || (reading.has(last, 'placeWords') && !reading.has(last, 'byWords')))
}

function nounActor(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  return ownerOf(reading, hit, own) ?? doerOf(reading, hit, own) ?? ownedAlike(reading, hit, own) ?? frontedSource(reading, hit, own)
}

function ownedAlike(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  const place = exampleAt(reading, hit)
  return place === null ? null : partyAt(reading, place, own)
}

// “launched an attack on”, “merupakan ancaman terbesar”: the subject's
function doerOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  if (saysWhatItIs(reading, hit)) return subjectOf(reading, hit.start, own, 8)
  for (const place of walk(reading, hit.start - 1, -1, 8)) {
    // “had nothing to do with the attack”
    if (reading.has(place, 'denials')) return subjectOf(reading, place, own, 8)
    if (hit.start - place > (hit.word.frame.sign > 0 ? 8 : 4)) continue
    const described = reading.has(place, 'copulas') && !reading.has(place, 'determiners') && hit.word.frame.loaded !== undefined && hit.word.frame.loaded < 0
    if (described || reading.has(place, 'doingWords')) return subjectOf(reading, place, own, 8)
  }
  return null
}

/** Words behind such a noun: “ancaman bagi | kawasan ini |”. */
const SAID_WITHIN = 3

// “Norwegia | ancaman bagi kawasan |”: the language has no copula
function saysWhatItIs(reading: Reading, hit: Hit): boolean {
  if (reading.lexicon.nounActor === 'before' || (hit.word.frame.loaded ?? 0) >= 0 || !isBeside(reading, hit.start)) return false
  const rest = Array.from({ length: SAID_WITHIN + 1 }, (_, on) => hit.end + on)
  const end = rest.find((place) => closes(reading, place))
  return end !== undefined && (end === hit.end || reading.has(hit.end - 1, 'ontoWords') || reading.has(hit.end, 'ontoWords')) && !rest.some((place) => place < end && (reading.hitAt(place) !== undefined && place >= hit.end || reading.items[place]?.mention))
}

function ownerOf(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  // “perang | Norwegia | terhadap Peru”
  if (reading.lexicon.nounActor === 'after' && reading.has(hit.end - 1, 'ontoWords') && hit.end - hit.start > 2) for (let place = hit.start + 1; place < hit.end - 1; place++) if (reading.items[place]?.mention) return partyAt(reading, place, own)
  // “abduction of sailors from Japan”: behind “of”, “from” tells only where they come from
  const by = afterWord(reading, hit.end, endsInPreposition(reading, hit) ? 'agentWords' : 'byWords', own, 9) ?? agentBehind(reading, hit, own) ?? possessorBehind(reading, hit, own)
  // “menghentikan serangan dan | menarik diri dari | Kuba”: that is where one leaves
  // “| Norway's | invasion of Peru cannot be justified by anything Peru has done”
  const owner = reading.lexicon.nounActor === 'before' && by !== null && by.place - hit.end > OF_WITHIN && /^['’]s?$/u.test(reading.items[hit.start - 1]?.lower ?? '') ? partyAt(reading, hit.start - 2, own) : null
  if (owner?.side === 'countries') return owner
  const leaves = by !== null && walk(reading, hit.end, 1, 9).some((place) => place < by.place && reading.has(place, 'conjunctions') && (reading.has(place + 1, 'ends') || reading.has(place + 1, 'yields')))
  if (by && !(leaves && reading.lexicon.nounActor === 'after')) return by
  if (reading.lexicon.nounActor === 'after') {
    // “senjata untuk | Ukraina”: the one it is for
    // “perang melawan | Norwegia”: the one it is against
    if (hit.end - hit.start > 1 && (reading.has(hit.end - 1, 'ontoWords') || reading.has(hit.end - 1, 'againstWords'))) return null
    // “blokade | wilayah Norwegia”: what is struck
    if (hit.word.frame.sign < 0 && reading.has(hit.end, 'landWords')) return null
    if (struckPeople(reading, hit, own)) return null
    for (const place of walk(reading, hit.end, 1, 3)) {
      // “perangnya | melawan | Norwegia”, “sanksi | itu | merugikan Norwegia”
      if (reading.has(place, 'thatWords') || reading.has(place, 'ontoWords') || reading.has(place, 'placeWords') || reading.has(place, 'againstWords') || reading.items[place]?.kind === 'mark') return null
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
    // “leaving Norway | would do | us harm”: whose doing it is has its own rule
    if (reading.has(place, 'outcomeWords')) return null
    // “anti-Norway | propaganda”
    const party = ruledOut(reading, place) ? null : partyAt(reading, place, own)
    if (party) return party
  }
  return null
}
