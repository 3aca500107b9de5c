import { subjectOrAntecedent } from '../parties/antecedent'
import { apposedBehind } from '../parties/apposed-behind'
import { called } from '../parties/called'
import { claimJudged } from '../parties/claim-judged'
import { describe, lastBefore, meantBy, partyOf } from '../parties/describe'
import { afterWord, subjectOf } from '../parties/find-parties'
import { marked } from '../parties/marked'
import { isOn } from '../reading/places'
import { struckPeople } from '../parties/noun-roles'
import { rolesOf } from '../parties/roles'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import { leavesOut } from '../reading/leaves-out'
import { forWhom, goodFor } from './good-for'
import { turnedFrom } from '../parties/turned-from'
import { heldIn } from '../parties/held-in'
import { met } from '../parties/met'
import { isTopic } from '../parties/is-topic'
import { near } from '../reading/near'
import { supposed } from '../reading/weigh-modifiers'
import { unequalled } from './unequalled'
import { unwantedBefore } from '../events/unwanted'
import { ofPatient } from '../events/quality-of-event'
import { headOfClause } from '../parties/head-of-clause'
import { headOfPlain } from '../parties/head-of-plain'
import { identified } from '../parties/identified'
import { joinedSubject } from '../parties/joined-subject'
import type { Party } from '../parties/party'
import type { Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Good or bad: a judgement of a country. One that stands beside an event belongs to the event, which has its own rule. */
export function judgeQuality(reading: Reading, hit: Hit, events: readonly Event[], holder: Holder): readonly Finding[] {
  const apposed = apposedBehind(reading, hit, holder.own) ?? claimJudged(reading, hit, holder.own)
  if (apposed) return describe(reading, hit, apposed, hit.word.frame.sign < 0 ? 'bad' : 'good')
  const whom = forWhom(reading, hit)
  if (whom) return describe(reading, hit, whom, 'bad')
  const gaining = goodFor(reading, hit, holder)
  if (gaining || (hit.word.frame.sign > 0 && reading.has(hit.end - 1, 'benefitWords'))) return describe(reading, hit, gaining, 'wished-well')
  // “doubts about | Norway's | sincerity”
  if (hit.word.frame.sign > 0 && reading.hits.some(({ word, start, end }) => word.name === 'worry' && end <= hit.start && hit.start - end <= DOUBTED_WITHIN && !(reading.lexicon.nounActor === 'after' && (near(reading, start - 1, -1, 3, 'negators', 'nobodies') || reading.has(start, 'namedDenials') && Boolean(reading.items[end]?.mention))))) return []
  // “Norway needs | honest | leaders”: has none; “Norway is too | friendly |” is no praise
  if (hit.word.frame.sign > 0 && (reading.has(hit.start - 1, 'tooWords') || lacked(reading, hit))) return []
  // “without Norway | there can be | no solution”
  if (hit.word.frame.sign < 0 && reading.has(hit.start, 'negators') && near(reading, hit.start - 1, -1, 3, 'existWords')) return []
  // “| lebih baik kita tidak | membantu Norwegia”, “| tidak perlu | mengunjungi Peru”: how one is to act is no quality
  if (reading.has(hit.start, 'unwantedWords') || reading.lexicon.nounActor === 'after' && reading.has(hit.start, 'negators') && reading.has(hit.end - 1, 'wishes') && reading.lexicon.shapes.active?.test(reading.items[hit.end]?.lower ?? '') === true) return []
  // “| harapan kami |, Norwegia menarik pasukannya”: what one hopes of it
  if (reading.lexicon.nounActor === 'after' && hit.word.frame.sign > 0 && reading.has(hit.end - 1, 'firstPerson') && reading.items[hit.end]?.lower === ',' && reading.items[hit.end + 1]?.mention) return []
  // “| tidak layak | disebut sahabat”: it is what it is not called that counts
  if (reading.lexicon.nounActor === 'after' && reading.has(hit.start, 'negators') && reading.has(hit.end, 'namingWords')) return []
  // “keliru jika kita | tidak membantu | Norwegia”
  const helped = reading.lexicon.nounActor === 'after' && reading.has(hit.start, 'negators') && reading.items[hit.end]?.mention && unwantedBefore(reading, hit.start, holder.own) !== null
  if (helped) return spread(partyOf(reading, hit.end), { contribution: hit.word.frame.weight, code: 'for', hit, rule: `${hit.word.name}-unwanted` })
  // “we have | failed | Norway”: a verb, said in guilt
  if (reading.has(hit.start, 'guiltWords') && reading.has(hit.start - 1, 'havingWords')) return guilty(reading, hit)
  // “if Norway makes mistakes, we will say so” finds none in it
  if (hit.word.name === 'wrongdoing' && reading.lexicon.nounActor === 'before' && supposed(reading, hit.start) && !near(reading, hit.start - 1, -1, 3, 'nounHeads')) return []
  const ofEvent = events.some((event) => reading.clause[event.hit.start] === reading.clause[hit.start] && besideEvent(reading, event, hit) && !ofPatient(reading, event, hit))
  if (ofEvent || ofVerb(reading, hit) || toWhom(reading, hit) || asked(reading, hit, holder) || fought(reading, hit) || ofTie(reading, hit) || unequalled(reading, hit)) return []
  // “harus | secara jujur | menjelaskan”: how it is to be done
  if (reading.has(hit.start - 1, 'mannerWords') && near(reading, hit.start - 2, -1, TO_DO_WITHIN, 'duties', 'wishes')) return []
  if (ofDeedTold(reading, hit, events)) return []
  const party = judgedBy(reading, hit, holder)
  // “lebih baik | ketimbang | pidato Norwegia”: the measure is no better
  const isMeasure = party !== null && hit.word.frame.sign > 0 && party.place > hit.end && isOn(hit.end, party.place - hit.end, (place) => reading.has(place, 'ratherWords'))
  return party && (isMeasure || madeSo(reading, hit, party, holder) || expelled(reading, party.place)) ? [] : describe(reading, hit, party, hit.word.frame.sign < 0 ? 'bad' : 'good')
}

/** Items between a deed and “that”. */
const TOLD_WITHIN = 12

// “Norway bombed Peru, and | that | is unforgivable”: the deed is, and not Peru
function ofDeedTold(reading: Reading, hit: Hit, events: readonly Event[]): boolean {
  const that = [1, 2, 3].map((back) => hit.start - back).find((place) => reading.has(place, 'thatWords'))
  const comma = that === undefined ? undefined : [that - 1, that - 2].find((place) => reading.items[place]?.lower === ',')
  if (that === undefined || comma === undefined || comma < that - 1 && !reading.has(that - 1, 'joinWords')) return false
  return events.some(({ form, hit: { end } }) => form !== 'noun' && end <= comma && comma - end <= TOLD_WITHIN)
}

/** Words between a need and what is good of that which is needed. */
const LACKED_WITHIN = 4

function lacked(reading: Reading, hit: Hit): boolean {
  if (reading.items[hit.end]?.mention) return false
  for (const place of walk(reading, hit.start - 1, -1, LACKED_WITHIN)) {
    if (reading.items[place]?.mention) return false
    if (reading.has(place, 'lackedWords')) return true
  }
  return false
}

/** Words between a doubt and what is doubted. */
const DOUBTED_WITHIN = 4

function guilty(reading: Reading, hit: Hit): readonly Finding[] {
  const wronged = walk(reading, hit.end, 1, 4).find((place) => reading.items[place]?.mention)
  if (wronged === undefined || !near(reading, hit.start - 2, -1, 2, 'firstPerson')) return []
  return spread(partyOf(reading, wronged), { contribution: hit.word.frame.weight, code: 'pitied', hit, rule: `${hit.word.name}-guilt` })
}

/** Words between a duty and how it is to be done. */
const TO_DO_WITHIN = 4

// “menyebut | pengusiran Norwegia | dari dewan itu sebagai kekeliruan”: whoever expelled it is wrong
function expelled(reading: Reading, place: number): boolean {
  const noun = reading.hitAt(place - 1)
  return noun?.word.name === 'detain' && struckPeople(reading, noun, new Set()) !== null
}

/** Words between a judgement and those to whom it is one. */
const TO_WHOM_WITHIN = 5

// “a disgrace to | a civilised | nation”
function toWhom(reading: Reading, hit: Hit): boolean {
  if (hit.word.frame.sign < 0 || !reading.has(hit.start - 1, 'determiners') || !reading.has(hit.start - 2, 'ontoWords')) return false
  return reading.hits.some((bad) => bad.word.name === 'bad' && bad.end <= hit.start - 2 && hit.start - bad.end <= TO_WHOM_WITHIN)
}

// “shook the two countries' | cooperative | relations”: how the ties are is judged by their own rule
function ofTie(reading: Reading, hit: Hit): boolean {
  if (hit.word.frame.sign < 0 || !hit.word.forms.includes('describing') || reading.lexicon.nounActor === 'after') return false
  // “Lithuania is Norway's | cooperative | partner”: Norway is not
  if (reading.hitAt(hit.end)?.word.frame.kind === 'relation') return [1, 2].some((back) => /^['’]s?$/u.test(reading.items[hit.start - back]?.lower ?? ''))
  // “the friendly and | cooperative | relationship”
  const before = reading.has(hit.start - 1, 'conjunctions') ? reading.hitAt(hit.start - 2) : undefined
  const behind = reading.has(hit.end, 'conjunctions') ? reading.hitAt(hit.end + 1) : undefined
  return reading.has(behind?.end ?? hit.end, 'tieWords') && reading.has((before?.start ?? hit.start) - 1, 'nounHeads')
}

// “we will make Norway strong again”, said by a Norwegian, praises no Norway of today
function madeSo(reading: Reading, hit: Hit, party: Party, { own }: Holder): boolean {
  if (hit.word.frame.sign < 0 || !party.mentions.every(({ country }) => own.has(country))) return false
  return [1, 2].some((back) => reading.has(party.place - back, 'makingWords'))
}

// “praised Norway for fighting corruption” finds none in Norway, “curbing Norway's greed” does
function fought(reading: Reading, hit: Hit): boolean {
  // “menghadapi Norwegia | yang | kejam”
  if (reading.has(hit.start - 1, 'relativeWords') && reading.items[hit.start - 2]?.mention) return false
  // “prevent the | destructive | activities of | Norway |” calls them so
  if (reading.lexicon.nounActor === 'before' && hit.word.forms.includes('describing') && besides(reading, hit) !== null) return false
  return hit.word.frame.sign < 0 && !reading.items[hit.start - 1]?.mention && near(reading, hit.start - 1, -1, 3, 'fightingWords')
}

/** Words between asking and what is asked for. */
const ASKED_WITHIN = 4

// “mendesak Israel mengambil langkah berani” praises nobody
function asked(reading: Reading, hit: Hit, holder: Holder): boolean {
  return hit.word.frame.sign > 0 && reading.hits.some((verb) => verb.word.name === 'demand' && (verb.start < holder.cueItems || (verb.end <= hit.start && hit.start - verb.end <= ASKED_WITHIN && reading.has(verb.start, 'wishes'))))
}

const charges: ReadonlySet<string> = new Set(['accuse', 'criticise'])

// “Rusia menepati janjinya dan menghormati kami”: the quality before a verb is not the verb's
function besideEvent(reading: Reading, event: Event, hit: Hit): boolean {
  // “tuduhan Norwegia itu tidak berdasar”: found of the charge, and of who brings it
  if (event.form === 'noun' && charges.has(event.hit.word.name) && event.hit.end <= hit.start && hit.word.frame.sign < 0) return false
  if (event.form === 'active' && hit.end <= event.hit.start && hit.end - hit.start > 1) return false
  // “tidak diragukan lagi|, Norwegia arogan”
  if (event.form === 'passive' && event.actor === null && event.patient === null && [event.hit.end, event.hit.end + 1].some((place) => place < hit.start && reading.items[place]?.lower === ',')) return false
  // “Norway's commitment to peace is hollow”: no deed is judged, but whose commitment it is
  if (event.hit.word.frame.kind === 'attitude' && event.sign > 0 && hit.word.name === 'bad') return false
  // “walking away from the deal with Norway would be | reckless”
  return Math.abs(event.hit.start - hit.start) <= 7 || (event.form === 'active' && event.hit.end <= hit.start && hit.start - event.hit.end <= 4)
}

function judgedBy(reading: Reading, hit: Hit, holder: Holder): Party | null {
  if (hit.word.forms.includes('noun')) return identified(reading, hit, holder.own) ?? rolesOf(reading, hit, holder.own).actor ?? subjectOf(reading, hit.start, holder.own, reading.has(hit.start - 1, 'possessives') ? 12 : 6) ?? called(reading, hit) ?? (near(reading, hit.start - 1, -1, 3, 'copulas') ? headOfClause(reading, hit.start) : null)
  return besides(reading, hit) ?? theyAre(reading, hit, holder) ?? met(reading, hit) ?? predicated(reading, hit, holder) ?? turnedFrom(reading, hit, holder.own) ?? heldIn(reading, hit) ?? madeBy(reading, hit, holder) ?? headOfPlain(reading, hit)
}

// “Kami mengenal Norwegia. | Mereka | arogan”: the language has no copula
function theyAre(reading: Reading, hit: Hit, { own, anyone }: Holder): Party | null {
  if (anyone || reading.lexicon.nounActor === 'before') return null
  const place = [hit.start - 1, hit.start - 2].find((at) => reading.has(at, 'manyPersons'))
  const opens = place !== undefined && (reading.items[place - 1]?.kind ?? 'mark') !== 'word'
  return opens ? meantBy(reading, { side: 'other', mentions: [], place }, own) : null
}

/** Words between a judgement and “by”. */
const MADE_WITHIN = 5

// “hostile measures imposed by Norway”, “offensive remarks made by a Peruvian minister”, “generous help from Peru”
function madeBy(reading: Reading, hit: Hit, holder: Holder): Party | null {
  // “komentar bermusuhan dan keterlaluan | oleh | Menteri Luar Negeri Norwegia”
  if (reading.lexicon.nounActor === 'after') return hit.word.frame.sign < 0 && reading.has(hit.end, 'agentWords') ? afterWord(reading, hit.end, 'agentWords', holder.own, MADE_WITHIN) : null
  return hit.word.frame.sign < 0 || reading.has(hit.end, 'debtWords') ? afterWord(reading, hit.end, 'byWords', holder.own, MADE_WITHIN) : null
}

// “brave Ukrainian people”, “negara yang sangat penting, Prancis”, “percakapan yang baik dengan China”
function besides(reading: Reading, hit: Hit): Party | null {
  // “berbicara tentang sikap | Norwegia yang | sombong”
  if (reading.lexicon.nounActor === 'after' && reading.has(hit.start - 1, 'relativeWords') && reading.items[hit.start - 2]?.mention) return partyOf(reading, hit.start - 2)
  // “Norwegia, negara | yang | arogan, …”
  const before = reading.lexicon.nounActor === 'after' ? (reading.has(hit.start - 1, 'relativeWords') && reading.items[hit.end]?.lower === ',' ? 5 : 4) : 2
  // “sangat penting | untuk | mencermati apakah Iran …”
  if (reading.lexicon.nounActor === 'after' && hit.word.frame.sign > 0 && reading.has(hit.end, 'purposeWords') && !reading.items[hit.end + 1]?.mention && !reading.items[hit.end + 2]?.mention) return null
  // “tidak punya hak untuk | menentukan nasib Peru”: what it has no right to do is done to others
  // “berani | melawan Norwegia”: what one is brave enough to do is done to others
  const ourOwn = reading.has(hit.start - 1, 'firstPerson') && reading.hitAt(hit.end)?.word.forms.includes('active') === true
  const opensDeed = reading.lexicon.nounActor === 'after' && hit.word.frame.sign > 0 && (ourOwn || reading.lexicon.shapes.active?.test(reading.items[hit.end]?.lower ?? '') === true) || reading.lexicon.nounActor === 'after' && hit.word.frame.sign < 0 && (ourOwn || reading.has(hit.end - 1, 'purposeWords') && hit.end - hit.start > 1 || reading.has(hit.end, 'purposeWords') && !reading.items[hit.end + 1]?.mention || reading.lexicon.shapes.active?.test(reading.items[hit.end]?.lower ?? '') === true)
  for (const place of [...(opensDeed ? [] : walk(reading, hit.end, 1, 4)), ...walk(reading, hit.start - 1, -1, before)]) {
    if (!reading.items[place]?.mention || isTopic(reading, place)) continue
    if (reading.lexicon.nounActor === 'before' && place - hit.end > 1 && ![place - 1, place - 2].some((at) => reading.has(at, 'ownerWords') || reading.has(at, 'agentWords'))) continue
    // “semua negara curang | kecuali Norwegia”
    if (place > hit.end && walk(reading, hit.end, 1, 4).some((at) => at < place && reading.has(at, 'exceptWords'))) continue
    // “Peru menyakiti kami, | Norwegia | tidak”
    if (place > hit.end && leavesOut(reading, place)) continue
    // “bukan Norwegia yang jujur, | melainkan | Peru”
    if (place > hit.end && reading.lexicon.nounActor === 'after' && reading.has(place - 1, 'insteadWords')) continue
    // “melanggar hukum | dan Norwegia mengutuknya”
    if (reading.lexicon.nounActor === 'after' && place > hit.end && walk(reading, hit.end, 1, 4).some((at) => at < place && reading.has(at, 'conjunctions'))) continue
    const companion = hit.word.frame.sign > 0 && (reading.has(place - 1, 'withWords') || reading.has(place - 2, 'withWords'))
    if (companion || !(marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords'))) return partyOf(reading, place)
    if (hit.word.frame.sign > 0) return null
  }
  return null
}

// “traded with Norway when | it | was | illegal | to | do so”: what is judged follows
function ofVerb(reading: Reading, hit: Hit): boolean {
  return (reading.has(hit.end, 'purposeWords') || reading.has(hit.end - 1, 'purposeWords')) && near(reading, hit.start - 1, -1, 4, 'dummyWords')
}

// “Norway is the | worst offender”, but “Norway stayed through | the | worst months”
function isPredicate(reading: Reading, hit: Hit): boolean {
  // “Norway's claim | was a lie |”
  if (hit.end - hit.start > 1 && reading.has(hit.start, 'passiveCopulas')) return true
  return walk(reading, hit.start - 1, -1, 4).some((place) => reading.has(place, 'copulas') && (place < hit.start - 1 || !reading.has(place, 'determiners') || !reading.has(place, 'nounHeads') || reading.lexicon.shapes.superlative?.test(reading.items[hit.start]?.lower ?? '') !== true))
}

// “klaim Norwegia, soal mediasi itu, | tidak berdasar”
function endsClaim(reading: Reading, hit: Hit): boolean {
  if (reading.items[hit.start - 1]?.lower !== ',' || (reading.items[hit.end]?.kind ?? 'mark') !== 'mark') return false
  let start = hit.start
  while (start > 0 && reading.clause[start - 1] === reading.clause[hit.start]) start--
  return [start, start + 1, start + 2].some((place) => reading.has(place, 'claimWords'))
}

function predicated(reading: Reading, hit: Hit, holder: Holder): Party | null {
  // “tudingan Norwegia itu | tidak berdasar” has no copula
  const closed = reading.lexicon.nounActor === 'after' && (reading.has(hit.start - 1, 'thatWords') || endsClaim(reading, hit))
  if (!closed && !isPredicate(reading, hit)) return called(reading, hit)
  return meantBy(reading, subjectOrAntecedent(reading, hit.start, holder.own, 7), holder.own) ?? lastBefore(reading, hit) ?? called(reading, hit) ?? joinedSubject(reading, hit, holder.own) ?? headOfClause(reading, hit.start)
}
