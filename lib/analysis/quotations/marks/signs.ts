import type { Sentence } from '../../../document'
import { countryAt } from '../../people/country-at'
import { crowdIn } from '../../people/crowd-in'
import { firstEndingAfter } from '../../text/outside'
import type { Attribution } from '../sources/attribution'
import { canSpeak } from '../sources/can-speak'
import { doerOf, verbBefore } from '../sources/doer-of'
import { sourceAfter } from '../sources/source-after'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Words between a sign and what stands on it: “poster besar yang dibawa massa antara lain bertuliskan”. */
const SIGN_WITHIN = 10

/** Words between a verb and the sign it has for its object: “membawa bendera Peru, foto korban, dan spanduk”. */
const CARRIED_WITHIN = 12

/** Sentences in which a crowd may stand before a sign that nobody carries. */
const CROWD_WITHIN = 2

interface Sign extends Range {
  readonly cue: Range | null
  readonly isLabel: boolean
}

/** Massa membawa spanduk bertuliskan “…” · meneriakkan yel-yel “…”: what a crowd shows and shouts, it says. */
export function onSign(reading: Reading, range: Range, sentence: Sentence): Attribution | null {
  const sign = signBefore(reading, range.from, sentence.firstToken)
  if (sign === null) return null
  const verb = carryingVerb(reading, sign.from, sentence.firstToken)
  const source = verb < 0 ? bearer(reading, sign, range, sentence) : carrier(reading, verb, range, sentence)
  const isCrowd = source !== null && isMany(reading, source)
  // “Restoran itu | memasang spanduk bertuliskan “Diskon””
  if ((sign.isLabel || source !== null && !isSomebody(reading, source)) && !isCrowd && !namesCountry(reading, range)) return null
  if (source !== null) return { cue: { ...(sign.cue ?? (verb < 0 ? { from: sign.from, to: sign.to } : { from: verb, to: verb + 1 })), form: null }, source, rule: 'displayed' }
  // “Ratusan mahasiswa berkumpul. | Sebuah poster bertuliskan “…” tampak di pagar.”
  if (verb >= 0 || sign.cue === null || !opensClause(reading, sign.from, sentence.firstToken) || !crowdBefore(reading, sentence)) return null
  return { cue: { ...sign.cue, form: null }, source: null, rule: 'displayed' }
}

/** The sign whose words stand in marks at token `at`. */
function signBefore(reading: Reading, at: number, start: number): Sign | null {
  let found = -1
  let cue: Range | null = null
  for (let i = at - 1; i >= start && i > at - SIGN_WITHIN; i--) {
    const here = cueAt(reading, i)
    if (i === at - 1 && /^[:,]$/u.test(textAt(reading, i))) continue
    if (inQuotes(reading, i) || reading.tokens[i]?.kind === 'punctuation') break
    if (here.showing || here.wordings) cue = { from: i, to: i + 1 }
    if (here.carriers || here.wordings) found = i
    else if (found >= 0 && i < found - 2 || here.raising || here.verbShape && !here.showing && !here.carried && !cueAt(reading, i - 1).relatives && !isCapitalised(reading, i)) break
  }
  if (found < 0 || cue === null && !standsAt(reading, found + 1, at)) return null
  const isLabel = !cueAt(reading, found).raised && !cueAt(reading, found).wordings
  if (isLabel && cue === null) return null
  return { from: found, to: found + 1, cue: cue?.from === found ? null : cue, isLabel }
}

// “slogan | “…””, “slogan | seperti, antara lain | “…””
function standsAt(reading: Reading, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (!/^[:,]$/u.test(textAt(reading, i)) && !cueAt(reading, i).instances) return false
  return true
}

/** The verb that has the sign for its object; -1 where none has. */
function carryingVerb(reading: Reading, sign: number, start: number): number {
  let listed = false
  for (let i = sign - 1; i >= start && i > sign - CARRIED_WITHIN; i--) {
    const here = cueAt(reading, i)
    if (inQuotes(reading, i) || isFinal(reading, i)) return -1
    if (here.raising) return i
    if (peopleAt(reading, i).joins || textAt(reading, i) === ',') listed = true
    // “berpawai | dengan | spanduk”
    else if (here.means && !listed) return verbBefore(reading, i, start)
    else if (here.settings && !here.adverbs && !listed || here.activeVerb && !here.showing && !isCapitalised(reading, i)) return -1
  }
  return -1
}

function carrier(reading: Reading, verb: number, range: Range, sentence: Sentence): Range | null {
  const source = doerOf(reading, verb, sentence.firstToken)
  if (source !== null) return canSpeak(reading, source) ? source : null
  // “Sambil membawa poster bertuliskan “…”, | massa | bergerak …”
  const behind = textAt(reading, range.to) === ',' ? sourceAfter(reading, range.to + 1, sentence.endToken) : null
  return behind !== null && canSpeak(reading, behind) && verb - sentence.firstToken < 3 ? alone(reading, behind) : null
}

/** Who carries a sign that is the subject itself: “poster yang dibawa | massa | bertuliskan “…””, “spanduk bertuliskan “…” digantung | demonstran |”. */
function bearer(reading: Reading, sign: Sign, range: Range, sentence: Sentence): Range | null {
  for (let i = sign.to; i < Math.min(sentence.endToken, range.to + CARRIED_WITHIN); i++) {
    if (i >= range.from && i < range.to || !cueAt(reading, i).carried && !(i > range.to && isCrowdWord(reading, i))) continue
    const from = cueAt(reading, i).carried ? (cueAt(reading, i + 1).byWords ? i + 2 : i + 1) : i
    const source = alone(reading, sourceAfter(reading, from, i < range.from ? range.from : sentence.endToken))
    if (source !== null && canSpeak(reading, source)) return source
  }
  return null
}

/** Words between a sign that is named behind its words and those who carry it. */
const HELD_WITHIN = 8

/** “…,” tulis sebuah kalimat dalam poster yang dibawa | seorang ibu |: whoever carries what the words stand on. */
export function ofBearer(reading: Reading, attribution: Attribution | null, end: number): Attribution | null {
  const source = attribution?.source
  if (!attribution || !source || reading.pack.people.ownerStands === 'before') return attribution
  for (let i = source.from; i < source.to; i++) {
    if (!cueAt(reading, i).carriers && !cueAt(reading, i).wordings) continue
    for (let k = i + 1; k < Math.min(end, source.to + HELD_WITHIN) && textAt(reading, k) !== ','; k++) {
      const holder = cueAt(reading, k).carried ? alone(reading, sourceAfter(reading, cueAt(reading, k + 1).byWords ? k + 2 : k + 1, end)) : null
      if (holder !== null && canSpeak(reading, holder)) return { ...attribution, source: holder }
    }
    return attribution
  }
  return attribution
}

// “dibawa | massa | antara lain bertuliskan”, “…, | massa | bergerak ke istana”
function alone(reading: Reading, source: Range | null): Range | null {
  if (source === null) return null
  for (let i = source.from + 1; i < source.to; i++) if (cueAt(reading, i).showing || cueAt(reading, i).adverbs || cueAt(reading, i).verbShape || cueAt(reading, i).instances || cueAt(reading, i).settings) return { from: source.from, to: i }
  return source
}

function isCrowdWord(reading: Reading, i: number): boolean {
  return crowdIn(reading.tokens.slice(i, i + 1), reading.pack) !== null && peopleAt(reading, i).voices && !peopleAt(reading, i).writings
}

function isMany(reading: Reading, { from, to }: Range): boolean {
  const first = peopleAt(reading, from)
  const one = first.humans || first.determiners && !first.severals || peopleAt(reading, to - 1).demonstratives
  return !one && crowdIn(reading.tokens.slice(from, to), reading.pack) !== null
}

function isSomebody(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const people = peopleAt(reading, i)
    if ((reading.personFrom[i] ?? 0) > i || people.voices || people.titleWords || people.pronouns || people.organisations) return true
    if (!people.determiners && !people.hosts) return false
  }
  return false
}

function namesCountry(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (countryAt(reading.tokens, i) !== undefined) return true
  return false
}

function opensClause(reading: Reading, from: number, start: number): boolean {
  let i = from
  while (i > start && (peopleAt(reading, i - 1).determiners || peopleAt(reading, i - 1).hosts || opensNoun(reading, i - 1))) i--
  return i === start || textAt(reading, i - 1) === ',' && cuesAt(reading, i - 2, i - 1).length === 0
}

// “Kemudian terdapat | spanduk”, “Beberapa di antara | poster itu”, “Terlihat pula | spanduk”
function opensNoun(reading: Reading, i: number): boolean {
  const cue = cueAt(reading, i)
  return cue.instances || cue.seen || cue.adverbs || cue.nounMarkers && !cue.settings
}

function crowdBefore(reading: Reading, { start }: Sentence): boolean {
  const index = firstEndingAfter(reading.sentences, start)
  for (let k = Math.max(0, index - CROWD_WITHIN); k < index; k++) {
    const sentence = reading.sentences[k]
    if (sentence && crowdIn(reading.tokens.slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + 12)), reading.pack)) return true
  }
  return false
}
