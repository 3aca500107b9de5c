import { endorsed } from './endorsed'
import { deniedBefore } from '../reading/denied-before'
import { headOfList } from '../parties/country-list'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import { walk } from '../reading/walk'
import { deservedFor } from './deserved-for'
import { signAhead } from './value-subject'
import { closes } from '../reading/closes'
import type { Attitude, Event } from './find-events'
import type { Hit, Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** How far what is said of a told deed counts, in the unit of valuations. */
const SAID = 0.7

/** What the sentence around it says of a deed that somebody is told to have done: “it is unforgivable that | Norway bombed Peru”, “Norway bombed Peru|, and that is unforgivable”. null: nothing. */
export function valueDeplored(reading: Reading, event: Event, attitudes: readonly Attitude[]): Valuation | null {
  const { hit, form, sign, actor, patient } = event
  const approved = endorsed(reading, event, attitudes)
  // “kami kecewa Peru | tidak | mendukung Norwegia”
  if (approved !== 0) return { value: SAID * approved, by: hit, how: 'attitude', undone: weighModifiers(reading, hit).negated }
  const deserved = form === 'active' ? deservedFor(reading, hit) : 0
  if (deserved !== 0) return { value: SAID * deserved, by: hit, how: 'attitude' }
  if (form !== 'active' && form !== 'passive' || actor?.side !== 'countries') return null
  // “Peru | rightly | condemned Norway”, “| wrongly | accuses Norway”
  const said = hit.word.frame.kind === 'attitude' && form === 'active' ? saidAs(reading, hit.start - 1) : 0
  if (said !== 0) return { value: SAID * said, by: hit, how: 'attitude' }
  const subject = form === 'passive' && patient ? patient.place : actor.place
  const end = Math.max(hit.end, (patient?.place ?? 0) + 1)
  // “only a fool would think that | Norway bombed Peru”
  if (reading.lexicon.nounActor === 'before' && deniedBefore(reading, hit.start)) return null
  const sum = judgedBefore(reading, clauseStart(reading, subject), attitudes, Math.sign(event.loaded || sign)) || signAhead(reading, hit.start) || judgedWith(reading, event) || judgedBehind(reading, end)
  if (sum !== 0) return { value: SAID * sum, by: hit, how: 'attitude' }
  const isWrong = sign < 0 && form === 'active' && (asksHow(reading, actor.place) || isDaring(reading, hit.start, actor.place) || isGroundless(reading, end))
  return isWrong && !weighModifiers(reading, hit).negated ? { value: -SAID, by: hit, how: 'attitude' } : null
}

/** Words before a name that belong to it: “the Norwegian army”, “tentara | Norwegia”. */
const NAMED_WITHIN = 3

function clauseStart(reading: Reading, place: number): number {
  let start = headOfList(reading, place)
  for (let at = start - 1; at >= Math.max(0, start - NAMED_WITHIN) && !reading.has(at, 'clauseWords'); at--) if (reading.has(at, 'determiners') || reading.has(at, 'rulers') || reading.has(at, 'forces')) start = at
  return start
}

const felt: ReadonlySet<string> = new Set(['reject', 'condemn', 'criticise', 'oppose', 'hate', 'welcome', 'praise', 'thank', 'support', 'plead'])
const judgements: ReadonlySet<string> = new Set(['bad', 'good', 'wrongdoing', 'wrong'])

const signOf = (reading: Reading, hit: Hit): number => Math.sign(hit.word.frame.sign) * (weighModifiers(reading, hit).negated ? -1 : 1)

// “it is | unforgivable that |”, “we | cannot accept that |”; 0: nothing
function judgedBefore(reading: Reading, start: number, attitudes: readonly Attitude[], sign: number): number {
  const opener = start - 1
  if (reading.has(opener, 'wayWords') && [1, 2, 3].some((back) => reading.has(opener - back, 'neverForgetWords'))) return sign
  if (!reading.has(opener, 'clauseWords') || (['conditions', 'causeWords', 'timeWords', 'contraryWords', 'untilWords'] as const).some((tag) => reading.has(opener, tag))) return 0
  // “we will | never forget that |”
  if ([1, 2, 3].some((back) => reading.has(opener - back, 'neverForgetWords'))) return sign
  const hit = reading.hitAt(opener - 1) ?? reading.hitAt(opener)
  if (hit === undefined || hit.end < opener || hit.end > start) return 0
  const isFelt = felt.has(hit.word.name) && attitudes.some((attitude) => attitude.hit === hit && !attitude.cue)
  return isFelt || judgements.has(hit.word.name) && hit.word.frame.kind === 'quality' ? signOf(reading, hit) : 0
}

/** Words between a judgement of whoever acts and the deed: “Norwegia keliru | telah | menyerang Peru”. */
const WITH_WITHIN = 2

// “Norwegia | keliru telah | mengebom Peru”, “| tindakan | Norwegia mengebom Peru adalah kejahatan”: the language has no “to”
function judgedWith(reading: Reading, { hit, actor, patient, form, loaded }: Event): number {
  if (reading.lexicon.nounActor === 'before' || actor === null || form !== 'active') return 0
  const judged = walk(reading, hit.start - 1, -1, WITH_WITHIN).map((place) => reading.hitAt(place)).find((before) => before !== undefined)
  if (judged !== undefined && judgements.has(judged.word.name) && judged.word.forms.includes('describing') && judged.start === actor.place + 1) return judgedTo(reading, judged, loaded)
  if (!reading.has(actor.place - 1, 'planWords')) return 0
  const predicate = walk(reading, Math.max(hit.end, (patient?.place ?? 0) + 1), 1, PREDICATE_WITHIN)
  const said = predicate.find((place) => reading.hitAt(place) !== undefined)
  const found = said === undefined ? undefined : reading.hitAt(said)
  return found && judgements.has(found.word.name) && predicate.some((place) => place <= found.start && (reading.has(place, 'copulas') || place === found.start)) ? signOf(reading, found) : 0
}

// “Norwegia | berhasil | membohongi kami”: that it brought it off is no praise
const judgedTo = (reading: Reading, judged: Hit, loaded: number): number => (loaded < 0 ? Math.min(0, signOf(reading, judged)) : signOf(reading, judged))

/** Words of “that is” before a judgement, and between a deed and a judgement of it. */
const THAT_WITHIN = 5
const PREDICATE_WITHIN = 5

const saidAs = (reading: Reading, place: number): -1 | 0 | 1 => (reading.has(place, 'rightlyWords') ? 1 : reading.has(place, 'falselyWords') ? -1 : 0)

// “Norway bombed Peru|, and that is unforgivable|”, “Norwegia mengebom Peru|, dan itu tak termaafkan|”
function judgedBehind(reading: Reading, end: number): number {
  if (reading.items[end]?.lower !== ',') return 0
  // “Peru condemned Norway|, and rightly so|”
  const said = reading.has(end + 1, 'joinWords') ? end + 2 : end + 1
  if (closes(reading, said + 1) || closes(reading, said + 2)) {
    if (reading.has(said, 'rightlyWords') || reading.has(said, 'confirmingWords')) return 1
    if (reading.has(said, 'falselyWords')) return -1
  }
  const that = [end + 1, end + 2].find((place) => reading.has(place, 'thatWords'))
  if (that === undefined || that === end + 2 && !reading.has(end + 1, 'joinWords')) return 0
  for (let place = that + 1; place <= that + THAT_WITHIN; place++) {
    if (reading.items[place]?.kind !== 'word') return 0
    const hit = reading.hitAt(place)
    if (hit !== undefined) return judgements.has(hit.word.name) ? signOf(reading, hit) : 0
  }
  return 0
}

/** Words between a question and whom it is about. */
const ASKED_WITHIN = 3

// “how could | Norway bomb Peru?”
const asksHow = (reading: Reading, actor: number): boolean => near(reading, actor - 1, -1, ASKED_WITHIN, 'howCouldWords')

/** Words between daring to and the deed, the daring's own among them. */
const DARED_WITHIN = 6

// “Norway | went so far as to | bomb Peru”
const isDaring = (reading: Reading, verb: number, actor: number): boolean => walk(reading, verb - 1, -1, DARED_WITHIN).some((place) => place > actor && reading.has(place, 'daringWords'))

/** Words between a deed and that there was no ground for it. */
const GROUND_WITHIN = 3

// “Norway bombed Peru | without reason”
const isGroundless = (reading: Reading, end: number): boolean => near(reading, end, 1, GROUND_WITHIN, 'groundlessWords')
