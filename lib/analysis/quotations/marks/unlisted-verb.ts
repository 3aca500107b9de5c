import { isTitleCase } from './is-title-case'
import type { Sentence } from '../../../document'
import type { Attribution } from '../sources/attribution'
import { canSpeak } from '../sources/can-speak'
import { isNameAlone } from './is-name-alone'
import { sourceAfter } from '../sources/source-after'
import { sourceBefore } from '../sources/source-before'
import { cueAt, inQuotes, isCapitalised, isFinal, peopleAt, phraseLength, textAt, type Range, type Reading } from '../reading'

/** The name and its verb are no further behind the marks than this. */
const NEAR = 12

/** “…,” balas Rina Wati · “…,” cackled Ann Miller · “…,” Ann Miller cackled: behind whole speech in marks any verb reports, known or not. */
export function unlistedBehind(reading: Reading, said: Range, from: number, end: number): Attribution | null {
  if (isTitleCase(reading, said)) return null
  if (isVerb(reading, from)) {
    const source = sourceAfter(reading, from + 1, end)
    if (source && canSpeak(reading, source)) return { cue: { from, to: from + 1, form: null }, source, rule: 'unlisted-verb-behind' }
  }
  if (reading.pack.people.ownerStands === 'after') return nameAlone(reading, from, end)
  for (let i = from + 1; i < Math.min(end, from + NEAR) && !inQuotes(reading, i) && !isFinal(reading, i) && !/^[,:;]$/u.test(textAt(reading, i)); i++) {
    if (!cueAt(reading, i).deedVerb || isCapitalised(reading, i)) continue
    const source = sourceBefore(reading, i, from)
    const closes = isFinal(reading, i + 1) || textAt(reading, i + 1) === ',' || cueAt(reading, i + 1).mannerShape || cueAt(reading, i + 1).times
    return source !== null && source !== 'linked' && source.from === from && closes && canSpeak(reading, source) ? { cue: { from: i, to: i + 1, form: null }, source, rule: 'unlisted-verb-behind' } : null
  }
  return null
}

// “…,” Ketua Fraksi Rina Wati |, dalam rapat di Lima.| “…,” Rina Wati | kepada wartawan |: the verb was left out
function nameAlone(reading: Reading, from: number, end: number): Attribution | null {
  const source = isCapitalised(reading, from) ? sourceAfter(reading, from, end) : null
  if (source === null || (reading.personTo[source.to - 1] ?? -1) < from) return null
  const behind = textAt(reading, source.to) === ',' ? source.to + 1 : source.to
  if (!cueAt(reading, behind).settings && !cueAt(reading, behind).times && !cueAt(reading, behind).addresseeMarkers && !isFinal(reading, source.to)) return null
  for (let i = behind; i < end && !inQuotes(reading, i) && !isFinal(reading, i); i++) if (cueAt(reading, i).activeVerb && !isCapitalised(reading, i) && !cueAt(reading, i - 1).settings && !cueAt(reading, i - 1).relatives) return null
  return { cue: { from, to: from, form: null }, source, rule: 'unlisted-verb-behind' }
}

/** “…,” tandasnya kemudian · “…,” selorohnya: a word behind whole speech in marks that holds its source and closes the sentence, known or not. */
export function unlistedOwn(reading: Reading, i: number, end: number): Attribution | null {
  if (reading.tokens[i]?.word.cue.ownShape !== true || isCapitalised(reading, i) || cueAt(reading, i).adverbs) return null
  const next = cueAt(reading, i + 1)
  const closes = i + 1 >= end || isFinal(reading, i + 1) || next.settings || next.times || textAt(reading, i + 1) === ',' && (cueAt(reading, i + 2).credits || cueAt(reading, i + 2).times)
  return closes ? { cue: { from: i, to: i + 1, form: null }, source: null, rule: 'own-cue-behind' } : null
}

/** A verb and those who are told. */
const TOLD_WITHIN = 4

/** Rina Wati terisak: “….” · Ann Miller shook her head: “….” · Rina Wati membalas, “….”: before a whole sentence in marks any clause about somebody reports. */
export function unlistedBefore(reading: Reading, range: Range, sentence: Sentence): Attribution | null {
  const mark = range.from - 1
  const start = behindOpener(reading, sentence.firstToken, mark)
  if (mark - start < 2 || !/^[:,]$/u.test(textAt(reading, mark)) || !isWholeSentence(reading, range)) return null
  let to = start
  let isPerson = false
  while (to < mark && !isPerson && reading.tokens[to]?.kind === 'word' && !inQuotes(reading, to) && !opensPredicate(reading, to)) {
    const person = reading.personFrom[to] ?? 0
    isPerson = person > 0
    to = Math.max(person, to + 1)
  }
  const tells = isPerson ? reading.tokens[to]?.kind === 'word' && !isCapitalised(reading, to) : opensPredicate(reading, to)
  const source = { from: start, to }
  // “| Ann Miller |: “We will pay.””, in an interview that is printed as one
  if (to === mark && (isPerson || isNameAlone(reading, source)) && textAt(reading, mark) === ':') return { cue: { from: mark, to: mark, form: null }, source, rule: 'label-before' }
  if (to === mark || to === start || !tells || !canSpeak(reading, source)) return null
  const isVerbAlone = to + 1 === mark
  // “Panglima itu memerintahkan | anak buahnya |, “…!””
  const isTold = mark - to <= TOLD_WITHIN && cueAt(reading, to).activeVerb && cueAt(reading, mark - 1).ownShape
  return textAt(reading, mark) === ':' || isVerbAlone || isTold ? { cue: { from: to, to: isVerbAlone ? mark : to, form: null }, source, rule: 'unlisted-verb-before' } : null
}

// “• | Ann Miller: “…””, “Asked for advice, | Ann Miller gave a short answer: “…””
function behindOpener(reading: Reading, first: number, mark: number): number {
  if (reading.pack.people.ownerStands === 'after') return first
  if (reading.tokens[first]?.kind === 'punctuation' && !inQuotes(reading, first)) return first + 1
  if (!cueAt(reading, first).deedVerb && !cueAt(reading, first).settings) return first
  for (let k = first + 1; k < mark - 1; k++) if (textAt(reading, k) === ',') return inQuotes(reading, k) ? first : k + 1
  return first
}

function isVerb(reading: Reading, i: number): boolean {
  const cue = cueAt(reading, i)
  if (reading.tokens[i]?.kind !== 'word' || isCapitalised(reading, i) || textAt(reading, i).length < 4 || phraseLength(reading, 'accordingTo', i) > 0) return false
  // “…,” directed | by Ann Miller
  if (reading.pack.people.ownerStands === 'before') return cue.deedVerb && !cueAt(reading, i + 1).byWords
  const people = peopleAt(reading, i)
  return !cue.clauseOpeners && !cue.joiners && !cue.adverbs && !cue.settings && !cue.times && !cue.relatives && !cue.blockers && !cue.complementizers && !cue.verbShape && !cue.credits && !cue.belongsTo && !cue.objectMarkers && !cue.addresseeMarkers && !people.pronouns && !people.determiners
}

function opensPredicate(reading: Reading, i: number): boolean {
  const cue = cueAt(reading, i)
  return !isCapitalised(reading, i) && (cue.verbShape || cue.deedVerb || cue.adverbs || cue.finites)
}

function isWholeSentence(reading: Reading, { from, to }: Range): boolean {
  const inside = reading.quoted[reading.quotedAt[from] ?? -1]?.content
  return inside !== undefined && to - from > 4 && isCapitalised(reading, from + 1) && (isFinal(reading, to) || /[.!?…]\s*$/u.test(reading.text.slice(inside.start, inside.end)))
}
