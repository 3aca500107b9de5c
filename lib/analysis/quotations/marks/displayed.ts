import type { Sentence } from '../../../document'
import type { Attribution } from '../sources/attribution'
import { contentEnd } from '../contents/content-end'
import type { Match } from '../contents/report-match'
import { leadingSubject, shownBy, type Shown } from '../sources/shown-by'
import { onSign } from './signs'
import { trimmed } from '../contents/trimmed'
import { cueAt, inQuotes, isCapitalised, isFinal, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Words between a thing and the verb that tells what stands on it: “a banner | hung from the roof of the town hall | read …”. */
const CARRIED_WITHIN = 14

/** What introduces the words: the thing they stand on or the noun they are called by, and where the introduction starts. */
interface Introduced {
  readonly carrier: number
  readonly from: number
}

/** Who shows or chants the words that start at token `from`: “held banners reading “…””, “chanted slogans such as “…””; null where nothing is shown. */
export function displayed(reading: Reading, range: Range, sentence: Sentence): Attribution | null {
  return reading.pack.people.ownerStands === 'after' ? onSign(reading, range, sentence) : shownWords(reading, range, sentence.firstToken)
}

function shownWords(reading: Reading, { from, to }: Range, start: number): Attribution | null {
  const shown = introducedBefore(reading, { from, to }, start)
  if (shown === null) return null
  const by = behindMotto(reading, to, start) ?? shownBy(reading, shown.carrier, start)
  return by && { cue: shown.carrier === shown.from && by.verb !== null ? { ...by.verb, form: null } : { from: shown.from, to: from, form: null }, source: by.source, rule: 'displayed' }
}

/** Words of a subject behind its motto. */
const SUBJECT_WITHIN = 14

// “Under the motto “…”, | about 300 people | marched …”
function behindMotto(reading: Reading, to: number, start: number): Shown | null {
  if (!cueAt(reading, start).settings || textAt(reading, to) !== ',' && textAt(reading, to - 1) !== ',') return null
  const from = textAt(reading, to) === ',' ? to + 1 : to
  const source = leadingSubject(reading, from, from + SUBJECT_WITHIN)
  return source && { source, verb: null }
}

/** The same where the words have lost their marks: “held banners reading | Hands off Peru”; they start with a capital. */
export function displayedPlain(reading: Reading, i: number, sentence: Sentence): Match | null {
  const from = textAt(reading, i + 1) === ':' ? i + 2 : i + 1
  if (!cueAt(reading, i).showing && !cueAt(reading, i).instances || !isCapitalised(reading, from) || inQuotes(reading, from)) return null
  const shown = displayed(reading, { from, to: from }, sentence)
  if (shown === null) return null
  const content = trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, sentence.firstToken) })
  return content.to - content.from < 3 ? null : { found: { content, cue: shown.cue, cueClass: 'speech', source: shown.source, rule: shown.rule }, next: content.to }
}

function introducedBefore(reading: Reading, { from, to }: Range, start: number): Introduced | null {
  let i = from - 1
  const mark = textAt(reading, i)
  while (i > start && /^[:,]$/u.test(textAt(reading, i)) || isTongue(reading, i)) i -= isTongue(reading, i) ? 2 : 1
  // “slogans | such as |”
  let noun = i
  while (noun > start && cueAt(reading, noun).instances) noun--
  if (cueAt(reading, noun).wordings && !isName(reading, noun, start)) {
    const carrier = carrierBefore(reading, noun - 1, start)
    return carrier < 0 ? { carrier: noun, from: noun } : { carrier, from: introductionFrom(reading, carrier, noun) }
  }
  // “had written | “…” on a bedsheet”
  if (cueAt(reading, i).raising && i === from - 1 && onCarrier(reading, to)) return { carrier: from, from: i }
  if (cueAt(reading, i).carriers && mark === ':') return { carrier: i, from: i }
  if (!cueAt(reading, i).showing || isCapitalised(reading, i)) return null
  const carrier = carrierBefore(reading, i - 1, start)
  return carrier < 0 ? null : { carrier, from: cueAt(reading, i - 1).relatives ? i - 1 : i }
}

/** Words between “on” and what is written on. */
const ON_WITHIN = 5

function onCarrier(reading: Reading, behind: number): boolean {
  if (!cueAt(reading, behind).settings) return false
  for (let k = behind + 1; k < behind + ON_WITHIN && reading.tokens[k]?.kind === 'word'; k++) if (cueAt(reading, k).carriers) return true
  return false
}

// “the Banner”, but “Graffiti on the wall”, “a T-shirt”
function isName(reading: Reading, i: number, start: number): boolean {
  return i > start && /^\p{Lu}\p{Ll}/u.test(textAt(reading, i))
}

// “chanted | in Arabic |”
function isTongue(reading: Reading, i: number): boolean {
  return isCapitalised(reading, i) && reading.pack.people.locatives.has(textAt(reading, i - 1)) && (reading.personTo[i] ?? -1) < 0
}

function carrierBefore(reading: Reading, last: number, start: number): number {
  for (let k = last; k >= start && k > last - CARRIED_WITHIN; k--) {
    if (inQuotes(reading, k) || isFinal(reading, k) || /^[,:;]$/u.test(textAt(reading, k)) || peopleAt(reading, k).pronouns) return -1
    if (cueAt(reading, k).carriers && !isName(reading, k, start)) return describesNext(reading, k) ? -1 : k
  }
  return -1
}

// “the | banner | headline read …”
function describesNext(reading: Reading, k: number): boolean {
  const next = cueAt(reading, k + 1)
  return reading.pack.people.ownerStands === 'before' && reading.tokens[k + 1]?.kind === 'word' && cueAt(reading, k + 2).showing && !next.relatives && !next.adverbs && !next.finites && !next.joiners && !next.showing
}

// “a T-shirt | emblazoned with the words |”
function introductionFrom(reading: Reading, carrier: number, noun: number): number {
  for (let k = carrier + 1; k < noun; k++) if (cueAt(reading, k).settings && !cueAt(reading, k).belongsTo || cueAt(reading, k).deedVerb || cueAt(reading, k).raising || cueAt(reading, k).absolutes) return k
  return noun
}
