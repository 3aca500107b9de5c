import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** How far back the comma stands that opens the last but one of some deeds. */
const DEED_WITHIN = 16

/** What is said or thought is no deed in a list: “…, dan menambahkan bahwa …”. */
const sayings: ReadonlySet<CueClass> = new Set<CueClass>(['speech', 'claim', 'belief', 'hope'])

/**
 * Whether a joining word goes on with deeds that are told of in what is said: “menuduh Peru menipu, mencuri ikan, | dan | meremehkan nelayan”,
 * “negara yang mendukung | dan | membenarkan serangan itu”. The verb behind it is no cue then.
 */
export function joinsDeeds(reading: Reading, joiner: number, start: number): boolean {
  if (joinsGerunds(reading, joiner, start)) return true
  // “said the raid broke the law | and | threatened the peace of the region”, but “and threatened sanctions”
  if (reading.cues.finites.size > 0) return peopleAt(reading, joiner).joins && peopleAt(reading, joiner + 2).demonstratives && cuesAt(reading, joiner + 1, joiner + 2).some(({ form }) => form.cueClass === 'threaten' && form.voice === 'active') && toldOfThing(reading, joiner, start)
  if (reading.cues.activeVerb === null || !peopleAt(reading, joiner).joins || inQuotes(reading, joiner)) return false
  // “konflik yang terus berlangsung | dan | menyerukan …”: what only goes on has no object to share
  if (isDeed(reading, joiner - 1) && cueAt(reading, joiner - 1).deedVerb && relativeBefore(reading, joiner - 1)) return true
  // “akan mendukung dan mengupayakan, | serta menyuarakan | perdamaian itu”: the object of all three
  if (textAt(reading, joiner - 1) === ',' && isDeed(reading, joiner - 2) && cueAt(reading, joiner - 2).deedVerb && !cuesAt(reading, joiner + 1, Infinity).some(({ to }) => cueAt(reading, to).complementizers)) return true
  const hits = cuesAt(reading, joiner + 1, Infinity).filter(({ form }) => form.voice === 'active')
  if (hits.some(({ form, to }) => form.cueClass === 'threaten' && isDanger(reading, to)) && (relativeVerbBefore(reading, joiner) || deedBefore(reading, joiner, start))) return true
  if (hits.some(({ form, to }) => sayings.has(form.cueClass) || cueAt(reading, to).complementizers)) return false
  const comma = commaBefore(reading, joiner, start)
  if (comma < 0 || !isDeed(reading, comma + 1) || reports(reading, comma + 1)) return false
  for (let k = comma - 1; k >= start; k--) if (isDeed(reading, k)) return !reports(reading, k)
  return false
}

/** Judgements of somebody for some deeds: “thanked Norway for hosting talks and urging calm”. */
const judgements: ReadonlySet<CueClass> = new Set<CueClass>(['praise', 'thank', 'criticise', 'condemn', 'accuse', 'blame'])

// “criticised Norway for | voicing | concern | and | urging Peru to stop”: both are what Norway did
function joinsGerunds(reading: Reading, joiner: number, start: number): boolean {
  if (!peopleAt(reading, joiner).joins || textAt(reading, joiner - 1) === ',' || !cuesAt(reading, joiner + 1, Infinity).some(({ form }) => form.voice === 'linked')) return false
  for (let k = joiner - 2; k > start && k > joiner - DEED_WITHIN && textAt(reading, k) !== ',' && !inQuotes(reading, k); k--) {
    if (cueAt(reading, k).finites || cueAt(reading, k).complementizers) return false
    if (cueAt(reading, k).objectMarkers && /^[a-z]{2,}ing$/u.test(textAt(reading, k + 1))) return judgedBefore(reading, k, start)
  }
  return false
}

function judgedBefore(reading: Reading, end: number, start: number): boolean {
  for (let k = end - 1; k >= start && k > end - DEED_WITHIN; k--) if (cuesAt(reading, k, end).some(({ form }) => judgements.has(form.cueClass) && form.voice !== 'nominal')) return true
  return false
}

const isDeed = (reading: Reading, i: number): boolean => cueAt(reading, i).activeVerb && !isCapitalised(reading, i)
const reports = (reading: Reading, i: number): boolean => cuesAt(reading, i, Infinity).some(({ form }) => form.voice === 'active')

// “yang | turut | mendukung”
function relativeBefore(reading: Reading, verb: number): boolean {
  let i = verb - 1
  while (cueAt(reading, i).adverbs) i--
  return cueAt(reading, i).relatives
}

// “mengancam | perdamaian”, but “mengancam | akan menyerang”
function isDanger(reading: Reading, i: number): boolean {
  const cue = cueAt(reading, i)
  return !cue.blockers && !cue.purpose && !cue.verbShape && !cue.complementizers && !isCapitalised(reading, i)
}

// “rudal | yang meningkatkan | ketegangan dan mengancam perdamaian”
function relativeVerbBefore(reading: Reading, joiner: number): boolean {
  for (let k = joiner - 1; k > joiner - DEED_WITHIN && textAt(reading, k) !== ',' && !reports(reading, k); k--) if (isDeed(reading, k) && relativeBefore(reading, k)) return true
  return false
}

// “the raid | broke | the law”: what has done it can say nothing
function toldOfThing(reading: Reading, joiner: number, start: number): boolean {
  for (let k = joiner - 1; k > start && k > joiner - DEED_WITHIN && textAt(reading, k) !== ','; k--) if (cueAt(reading, k).voiceless && peopleAt(reading, k - 1).demonstratives && (cueAt(reading, k + 1).deedVerb || cueAt(reading, k + 1).finites)) return true
  return false
}

// “serangan itu | melanggar | hukum dan mengancam perdamaian”, but “Rina | mengecam | serangan itu dan mengancam perang”
function deedBefore(reading: Reading, joiner: number, start: number): boolean {
  for (let k = joiner - 1; k > start && k > joiner - DEED_WITHIN && textAt(reading, k) !== ',' && !inQuotes(reading, k); k--) {
    if (reports(reading, k) || cueAt(reading, k).complementizers) return false
    if (isDeed(reading, k)) return peopleAt(reading, k - 1).demonstratives || cueAt(reading, k - 1).blockers
  }
  return false
}

function commaBefore(reading: Reading, joiner: number, start: number): number {
  const last = textAt(reading, joiner - 1) === ',' ? joiner - 2 : joiner - 1
  for (let k = last; k > start && k > joiner - DEED_WITHIN; k--) {
    if (isFinal(reading, k) || inQuotes(reading, k) || /^[:;]$/u.test(lowerAt(reading, k))) return -1
    if (textAt(reading, k) === ',') return k
  }
  return -1
}
