import { marked } from './marked'
import { isNone } from '../reading/is-none'
import { ruledOut, type Party } from './party'
import { listAround } from './country-list'
import { isTopic } from './is-topic'
import { walk } from '../reading/walk'
import { spread } from './spread'
import { near } from '../reading/near'
import { phraseBefore } from '../reading/phrase-before'
import { weighModifiers } from '../reading/weigh-modifiers'
import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a wish and the evil that is not to be. */
const WISHED_WITHIN = 5

/** Words between what would not be and “without”. */
const LACKED_WITHIN = 3

/** What a hit says of the countries that it describes, its modifiers reckoned in. */
export function describe(reading: Reading, hit: Hit, party: Party | null, code: Finding['code']): readonly Finding[] {
  // “Norwegia membela | yang lemah |”: others are weak
  if (reading.lexicon.nounActor === 'after' && hit.word.frame.kind === 'quality' && reading.has(hit.start - 1, 'relativeWords') && reading.lexicon.shapes.active?.test(reading.items[hit.start - 2]?.lower ?? '') === true) return []
  // “Kuba, | bukan Norwegia, | yang licik”
  if (reading.lexicon.nounActor === 'after' && party !== null && party.place < hit.start && reading.items[party.place + 1]?.lower === ',' && ruledOut(reading, party.place)) return []
  const found = weighModifiers(reading, hit)
  // “pura-pura tidak melihat | penderitaan rakyat Peru”: that they suffer is not denied
  const unseen = found.negated && hit.word.frame.kind === 'plight' && found.whole.start < hit.start - 1
  const { negated, strength, whole } = unseen ? { ...found, negated: false, whole: hit } : found
  // “kami harap Norwegia tidak keliru” praises nobody
  if (negated && hit.word.frame.sign < 0 && near(reading, whole.start - 1, -1, WISHED_WITHIN, 'wishes')) return []
  // “would not survive | without | Norway's help” says so of the help
  if (negated && (near(reading, hit.end, 1, LACKED_WITHIN, 'lackWords') || lackedBefore(reading, whole.start))) return []
  // “tidak ada pengkhianat | seperti | Norwegia”: it is the only one
  if (negated && reading.lexicon.nounActor === 'after' && party && (reading.has(party.place - 1, 'likeWords') || reading.has(party.place - 1, 'exceptWords')) && reading.has(whole.start, 'negators') && [whole.start, whole.start + 1].some((place) => reading.has(place, 'existWords'))) return []
  // “if Norway is an ally, I would hate to see an enemy” grants nothing
  if (!negated && hit.word.frame.kind === 'relation' && hit.word.frame.sign > 0 && onlyIf(reading, hit.start)) return []
  // “Norwegia sudah | berhenti | menyakiti kami”
  if (!negated && reading.lexicon.nounActor === 'after' && hit.word.frame.kind === 'quality' && reading.has(hit.start - 1, 'ends') && !near(reading, hit.start - 2, -1, 4, 'duties', 'wishes', 'bans', 'negators')) return spread(party, { contribution: -0.6 * hit.word.frame.sign * hit.word.frame.weight, code: hit.word.frame.sign > 0 ? 'against' : 'for', hit: { start: hit.start - 1, end: hit.end }, rule: `${hit.word.name}-given-up` })
  // “Norwegia | seharusnya | jujur”, “| alih-alih | menepati janjinya, Norwegia malah …”: it is not, and does not
  const missed = !negated && reading.lexicon.nounActor === 'after' && hit.word.name === 'good' && (reading.has(hit.start - 1, 'insteadOfWords') || party !== null && party.place < hit.start && (reading.has(hit.start - 1, 'owedWords') || party.place === hit.start - 1 && reading.has(party.place - 1, 'owedWords')))
  if (missed) return spread(party, { contribution: -0.7 * hit.word.frame.weight, code: 'against', hit, rule: 'good-missed' })
  // “| tidak ada | ucapan Norwegia yang menyesatkan”
  // “| tidak satu pun | janji Norwegia yang ditepati”
  const none = party !== null && reading.has(party.place + 1, 'relativeWords') && ([2, 3].some((back) => isNone(reading, party.place - back)) || reading.lexicon.nounActor === 'after' && !reading.has(party.place - 1, 'exceptWords') && phraseBefore(reading, party.place - 1, 'nobodies') !== null)
  // “| kekalahan | Norwegia adalah kabar baik bagi kami”
  const news = reading.has(hit.start, 'claimWords') && party !== null && reading.has(party.place - 1, 'defeatWords') ? -1 : 1
  const contribution = hit.word.frame.sign * hit.word.frame.weight * strength * (negated !== none ? -0.6 : 1) * news
  // “bukan musuh” calls nobody an enemy
  const said = !negated ? code : contribution < 0 ? 'against' : 'for'
  return spread(party, { contribution, code: said, hit: whole, rule: `${hit.word.name}${negated ? '-negated' : ''}` })
}

/** Items between “without” and what then could not be. */
const LACKED_BEFORE = 8

// “| tanpa | bantuan Norwegia, Peru tidak akan bertahan”
function lackedBefore(reading: Reading, start: number): boolean {
  if (reading.lexicon.nounActor === 'before') return false
  const places = Array.from({ length: LACKED_BEFORE }, (_, back) => start - 1 - back)
  const lack = places.find((place) => reading.has(place, 'lackWords'))
  return lack !== undefined && places.some((place) => place > lack && reading.items[place]?.lower === ',') && places.every((place) => place < lack || !ends.test(reading.items[place]?.lower ?? ''))
}

/** Items between “if” and what is only supposed. */
const SUPPOSED_WITHIN = 6

function onlyIf(reading: Reading, before: number): boolean {
  return walk(reading, before - 1, -1, SUPPOSED_WITHIN).some((place) => reading.has(place, 'conditions') && !reading.has(place, 'grantWords'))
}

/** The list of countries that stands at a place. */
export function partyOf(reading: Reading, place: number): Party {
  return { side: 'countries', mentions: listAround(reading, place), place }
}

/** How far before a pronoun the country stands that it means (items). */
const MEANT_WITHIN = 30

/** Whom “they” and “it” stand for: the country named last before, where the holder is not meant. */
export function meantBy(reading: Reading, party: Party | null, own: ReadonlySet<string>): Party | null {
  if (party?.side !== 'other') return party
  const subject = subjectBefore(reading, party.place)
  if (subject !== null && !isHuman(reading, party.place)) return own.has(reading.items[subject]?.mention?.country ?? '') ? null : partyOf(reading, subject)
  for (let place = party.place - 1; place >= Math.max(0, party.place - MEANT_WITHIN); place--) {
    const country = reading.items[place]?.mention?.country
    // “the envoys know nothing of the talks in Tokyo, and they lie”
    if (country && marked(reading, place, 'placeWords') && earlier(reading, place)) continue
    // “took millions from Norway, and | she | should give it back”
    if (country && isHuman(reading, party.place) && reading.items[place]?.mention?.via !== 'leader') return null
    // “Peru is after our jobs in Norway, and | they | cheat”, says a Norwegian: those who are not ours
    if (country && own.has(country) && reading.has(party.place, 'manyPersons') && reading.lexicon.nounActor === 'before') continue
    if (country) return own.has(country) ? null : partyOf(reading, place)
  }
  return null
}

const ends = /^[.;?!]$/u

/** Items before the subject of a sentence. */
const OPENS_WITHIN = 2

// “| Norway | thought it could break Peru. | It | was wrong”: whom the sentence before is about
function subjectBefore(reading: Reading, pronoun: number): number | null {
  if (!ends.test(reading.items[pronoun - 1]?.lower ?? '')) return null
  let start = pronoun - 1
  while (start > 0 && !ends.test(reading.items[start - 1]?.lower ?? '')) start--
  const place = findOn(start, OPENS_WITHIN + 1, (at) => reading.items[at]?.mention)
  // “Norway's | gunners shelled Peru. They …”
  return place === undefined || place >= pronoun || reading.items[place + 1]?.kind !== 'word' || marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords') ? null : place
}

// “he”, “she”, but not “it", “they” or “his country”
function isHuman(reading: Reading, place: number): boolean {
  return reading.lexicon.nounActor === 'before' && reading.has(place, 'subjectPersons') && !reading.has(place, 'firstPerson') && !reading.has(place, 'manyPersons')
}

// whether a country that is no mere place stands before
function earlier(reading: Reading, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - MEANT_WITHIN); at--) if (reading.items[at]?.mention && !marked(reading, at, 'placeWords')) return true
  return false
}

/** The nearest country before a hit, in its clause. */
export function lastBefore(reading: Reading, hit: Hit): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 7)) if (reading.items[place]?.mention) return isTopic(reading, place) || ruledOut(reading, place) || marked(reading, place, 'placeWords') || (reading.lexicon.nounActor === 'before' && marked(reading, place, 'ontoWords') && !reading.has(place - 2, 'purposeWords')) ? null : partyOf(reading, place)
  return null
}
