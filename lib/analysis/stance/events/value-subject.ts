import { walk } from '../reading/walk'
import { near } from '../reading/near'
import { weighModifiers, wrongNotTo } from '../reading/weigh-modifiers'
import type { Event } from './find-events'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** Words between a deed that is judged and what is said of it, and on to the end of that. */
const SAID_WITHIN = 4
const JUDGED_WITHIN = 9

const judging: ReadonlySet<string> = new Set(['bad', 'good', 'wrongdoing', 'misdeed', 'merit', 'indulge', 'provoke', 'destroy', 'menace'])

/** What is said of a deed that nobody is said to do: “abandoning Norway would be a mistake”, “it is wrong to abandon Peru”. null: nothing. */
export function valueSubject(reading: Reading, event: Event, { cueItems }: Holder): Valuation | null {
  const { hit, form, actor, patient } = event
  if (form !== 'active' || actor?.side === 'countries' || patient?.side !== 'countries' || patient.place < hit.start) return null
  const ahead = signAhead(reading, hit.start)
  if (ahead !== 0) return { value: 0.7 * ahead, by: hit, how: 'attitude' }
  if (actor !== null || !isNamed(reading, hit.start, cueItems)) return null
  const next = Math.max(patient.place + 1, hit.end)
  const verb = walk(reading, next, 1, SAID_WITHIN).find((place) => opening.some((tag) => reading.has(place, tag)) || reading.lexicon.nounActor === 'after' && reading.has(place, 'copulas'))
  const sign = verb === undefined ? 0 : signFrom(reading, verb)
  return sign === 0 ? null : { value: 0.7 * sign, by: hit, how: 'attitude' }
}

// “abandoning Norway …”, “to abandon Norway …”
function isNamed(reading: Reading, verb: number, cueItems: number): boolean {
  const gerund = reading.lexicon.shapes.gerund
  // “menyerang Norwegia adalah kesalahan”: the verb itself is the subject
  if (reading.lexicon.nounActor === 'after') return verb <= cueItems || opens(reading, verb)
  const first = reading.has(verb - 1, 'purposeWords') ? verb - 1 : verb
  return gerund !== null && (first < verb || gerund.test(reading.items[verb]?.lower ?? '')) && (first <= cueItems || opens(reading, first))
}

/** What a predicate starts with. */
const opening = ['passiveCopulas', 'outcomeWords', 'vainWords', 'worthWords', 'hedges', 'havingWords', 'negators'] as const

const told: ReadonlySet<string> = new Set(['bad', 'good', 'wrongdoing'])

/** What is said of a deed before its verb: “it would be | a mistake | to | abandon Norway”. 0: nothing. */
export function signAhead(reading: Reading, verb: number): number {
  // “it is | easy to | mock Norway”
  if (reading.has(verb - 1, 'purposeWords') && reading.has(verb - 2, 'easyWords') && near(reading, verb - 2, -1, 3, 'copulas')) return -1
  // “it would be a mistake | not to | help Norway”
  const isNot = reading.has(verb - 1, 'purposeWords') && wrongNotTo(reading, verb - 2)
  const end = isNot ? verb - 2 : reading.has(verb - 2, 'enoughWords') ? verb - 2 : verb - 1
  // “we would be | ashamed | to support Norway”, “| fools | to”
  if (reading.lexicon.nounActor === 'before' && end === verb - 1 && reading.has(verb - 1, 'purposeWords') && reading.has(verb - 2, 'wrongVerdicts') && reading.has(verb - 3, 'passiveCopulas') && reading.hitAt(verb - 2) === undefined) return -1
  const judgement = reading.has(verb - 1, 'purposeWords') ? reading.hitAt(end - 1) : undefined
  if (!judgement || judgement.end !== end || !told.has(judgement.word.name) || judgement.end - judgement.start === 1 && !near(reading, judgement.start - 1, -1, 3, 'copulas')) return 0
  return judgement.word.frame.sign * (weighModifiers(reading, judgement).negated ? -1 : 1) * (isNot ? -1 : 1)
}

// the words before it open the sentence: “because | abandoning Norway …”, or name it: “a policy of | abandoning Norway …”
function opens(reading: Reading, place: number): boolean {
  const before = reading.items[place - 1]
  return before === undefined || before.kind === 'mark' || reading.clause[place - 1] !== reading.clause[place] || reading.has(place - 1, 'clauseWords') || reading.has(place - 1, 'contraryWords') || reading.has(place - 1, 'negators') || reading.has(place - 1, 'ownerWords')
}

function signFrom(reading: Reading, verb: number): number {
  for (const place of walk(reading, verb, 1, JUDGED_WITHIN)) {
    const hit = reading.hitAt(place)
    if (hit && judging.has(hit.word.name)) return Math.sign(hit.word.name === 'indulge' ? -1 : hit.word.frame.sign) * (weighModifiers(reading, hit).negated ? -1 : 1)
    const worth = reading.has(place, 'worthWords')
    if (worth || reading.has(place, 'vainWords')) return (worth ? 1 : -1) * (near(reading, place - 1, -1, 3, 'negators') ? -1 : 1)
  }
  return 0
}
