import type { CueClass } from '../../../languages/shared/cue-lexicon'
import type { Sentence } from '../../../document'
import { countryAt } from '../../people/country-at'
import { isApposition } from '../contents/behind-apposition'
import { behindSource } from '../contents/behind-source'
import { behindDay } from '../contents/behind-day'
import { contentEnd } from '../contents/content-end'
import { relativeClose } from '../contents/relative-close'
import { closesMarked, insertionEnd, relativeEnd } from '../contents/insertion-end'
import { accuserBehind } from './accused-of'
import { someoneSpeaks } from '../sources/can-speak'
import { isDrawn } from './is-drawn'
import { trimmed } from '../contents/trimmed'
import { sourceAfter } from '../sources/source-after'
import { hasTitle } from '../sources/has-title'
import { wordsEnding, type Source } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, isCapitalised, lowerAt, peopleAt, phraseLength, textAt, type CueHit, type Range, type Reading } from '../reading'
import { blocked, namesSource, type Match } from '../contents/report-match'

/** “Ditegaskan oleh Rina bahwa …” · “… dikecam Rina” · “yang disebut Rina sebagai …” */
export function passiveCue(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  let i = hit.to
  while (cueAt(reading, i).adverbs && !cueAt(reading, i).asWords) i++
  if (cueAt(reading, i).asWords) return calledBy(reading, hit, i + 1, sentence)
  // “dicap | “pengkhianat” | oleh Rina”
  if (hit.form.cueClass === 'describe' && inQuotes(reading, i)) return bySomeone(reading, calledBy(reading, hit, i, sentence))
  // “drew criticism | from Ann”, “menuai kecaman | dari Rina”
  const drawn = isDrawn(reading, hit.form)
  const by = cueAt(reading, i).byWords || cueAt(reading, hit.to - 1).byWords || drawn
  if (cueAt(reading, i).byWords) i++
  // “said by | phone”
  if (cueAt(reading, i - 1).byWords && cueAt(reading, i).occasions) return null
  // “Seperti | dikatakan Rina, …”
  const credited = cueAt(reading, hit.from - 1).creditOpeners && hit.from - start === 1
  if (!credited && blocked(reading, cueAt(reading, hit.from - 1).progressives ? { ...hit, from: hit.from - 1 } : hit, 'linked')) return null
  const written = ofWriting(reading, hit, i, sentence) ?? inWriting(reading, hit, i, sentence)
  if (written) return written
  const after = sourceAfter(reading, i, sentence.endToken)
  if (hit.form.cueClass === 'accuse' && !by && cueAt(reading, i).activeVerb) return deedAndAccuser(reading, hit, i, sentence)
  const source = after && ['accuse', 'belief'].includes(hit.form.cueClass) ? beforeVerb(reading, after) : after
  if (drawn && (source === null || !someoneSpeaks(reading, source))) return null
  // “The convoy came under fire from rebels”, but “… from lawmakers | for its cost”
  if (drawn && hit.form.complement === 'either' && !cueAt(reading, source?.to ?? 0).objectMarkers) return null
  // “Dikatakan | juru bicara militer itu |, …”
  // “| Tarif itu tidak adil |, hal tersebut diungkap pemerintah Peru”
  const summed = source !== null && hit.form.cueClass === 'speech' && (by || namesSource(reading, source) || someoneSpeaks(reading, source)) ? summedUp(reading, hit.from, start) : null
  if (source && summed) return { found: { content: summed, cue: hit, cueClass: 'speech', source, rule: 'passive-cue-behind-content' }, next: source.to }
  const inOffice = source !== null && hit.form.cueClass === 'speech' && hasTitle(reading, source.from, source.to)
  if (!source || !(by || inOffice || speaks(reading, source) || cueAt(reading, source.to).asWords)) return null
  if (cueAt(reading, hit.from).credits && !by) return null
  // “oleh Mahkamah Laut (ML) sebagai …”
  const behind = textAt(reading, source.to) === '(' && textAt(reading, source.to + 2) === ')' ? source.to + 3 : source.to
  const nextCue = cueAt(reading, behind)
  if (nextCue.complementizers || nextCue.asWords) {
    // “Norway, described by Ann as | a rogue state |, sent two ships”
    const isPutIn = nextCue.asWords && textAt(reading, hit.from - 1) === ','
    const end = isPutIn ? commaBehind(reading, behind + 1, sentence.endToken) : relativeClose(reading, hit.from - 1, behind + 1, relativeEnd(reading, hit.from, behind, sentence.endToken))
    const content = trimmed(reading, { from: behind + 1, to: contentEnd(reading, behind + 1, end, start) })
    if (content.to - content.from < 1) return null
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
  }
  // “Ditegaskan pula oleh Rina, | kapal itu tenggelam.”
  if ((hit.from - start <= 1 || onlyAdverbs(reading, start, hit.from)) && textAt(reading, source.to) === ',' && hit.form.complement === 'clause') {
    const from = behindDay(reading, behindSource(reading, source, sentence), sentence.endToken)
    const content = trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, start) })
    // “Demikian disampaikan Rina, | Kamis (20/8).”, “Demikian disampaikan Rina, | guru besar hukum di Lima.”
    if (content.to - content.from > 2 && !cueAt(reading, content.from).times && !isApposition(reading, content)) return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
  }
  // “serangan | yang diakui | oleh kelompok itu”: a deed is owned up to
  // “gencatan senjata yang diusulkan | Peru”: a thing proposed
  if (hit.from === start || hit.form.cueClass === 'describe' || ofThings.has(hit.form.cueClass) && cueAt(reading, hit.from - 1).relatives && !claimsDeed(reading, hit, after)) return null
  if (claimsDeed(reading, hit, after)) return clauseBehindPassive(reading, hit, source, sentence)
  if (hit.form.cueClass === 'belief') return clauseBehindPassive(reading, hit, source, sentence)
  if (hit.form.cueClass === 'accuse' || hit.form.complement === 'clause' && !by) return clauseBehindPassive(reading, hit, source, sentence)
  const relative = cueAt(reading, hit.from - 1).relatives
  let last = hit.from - (relative ? 2 : 1)
  // “tuduhan itu | telah dibantah Norwegia”
  while (last > start && (cueAt(reading, last).adverbs || cueAt(reading, last).progressives)) last--
  const head = withNoun(reading, drawn ? wholeSubject(reading, last, start) : wordsEnding(reading, last, start), start)
  if (head === null || head === 'linked' || hit.form.cueClass === 'speech' || (head.to - head.from < 2 && !countryAt(reading.tokens, head.from)) || peopleAt(reading, head.from).pronouns) return null
  // “Pernyataan Rina didukung oleh Bayu” is said, “Pasukan itu didukung oleh Norwegia” is done
  if (hit.form.cueClass === 'support' && reading.cues.forms.get(lowerAt(reading, head.from))?.some(({ voice }) => voice === 'nominal') !== true) return null
  return { found: { content: trimmed(reading, head), cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-behind-content' }, next: source.to }
}

/** Words that a clause needs at least to be what “hal itu” points back to. */
const SUMMED_LEAST = 4

// “| Tarif itu contoh standar ganda |, hal tersebut diungkap pemerintah Peru”
function summedUp(reading: Reading, from: number, start: number): Range | null {
  const back = [1, 2, 3].find((length) => textAt(reading, from - length - 1) === ',' && phraseLength(reading, 'anaphors', from - length) === length && peopleAt(reading, from - 1).demonstratives)
  const content = back === undefined || reading.cues.verbShape === null ? null : trimmed(reading, { from: start, to: from - back })
  return content !== null && content.to - content.from >= SUMMED_LEAST && !inQuotes(reading, content.from) ? content : null
}

function commaBehind(reading: Reading, from: number, end: number): number {
  let i = from
  while (i < end && (textAt(reading, i) !== ',' || inQuotes(reading, i)) && !closesMarked(reading, i)) i++
  return closesMarked(reading, i) ? i + 1 : i
}

// “| Lebih lanjut | dikatakan Rina, …”
function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!cueAt(reading, i).adverbs) return false
  return true
}

// “Disebutkan dalam | laporan itu |, Peru menanam ranjau”
function ofWriting(reading: Reading, { from, to, form }: CueHit, i: number, { firstToken, endToken }: Sentence): Match | null {
  if (reading.cues.activeVerb === null || form.cueClass !== 'speech' || !onlyAdverbs(reading, firstToken, from) || !cueAt(reading, i).settings || !peopleAt(reading, i + 1).writings) return null
  const source = sourceAfter(reading, i + 1, endToken)
  if (source === null || textAt(reading, source.to) !== ',' && !cueAt(reading, source.to).complementizers) return null
  const content = trimmed(reading, { from: source.to + 1, to: contentEnd(reading, source.to + 1, endToken, firstToken) })
  return content.to - content.from < 3 ? null : { found: { content, cue: { from, to }, cueClass: 'speech', source, rule: 'passive-cue-before-content' }, next: source.to }
}

/** Words of a paper's name before “disebutkan”. */
const PAPER_WITHIN = 13

// “Dalam | laporan itu | disebutkan bahwa …”
function inWriting(reading: Reading, { from, to, form }: CueHit, i: number, { firstToken, endToken }: Sentence): Match | null {
  if (reading.cues.activeVerb === null || form.cueClass !== 'speech' || from - firstToken > PAPER_WITHIN || !cueAt(reading, firstToken).settings || !peopleAt(reading, firstToken + 1).writings) return null
  if (textAt(reading, i) !== ',' && !cueAt(reading, i).complementizers) return null
  let last = from
  while (cueAt(reading, last - 1).adverbs) last--
  // “Dalam pernyataan | yang disampaikan | dengan tegas, Rina menilai …”: it is only issued
  if (cueAt(reading, last - 1).relatives) return null
  for (let k = firstToken + 1; k < last; k++) if (reading.tokens[k]?.kind === 'punctuation' || cueAt(reading, k).relatives && cuesAt(reading, k + 1, last).length > 0) return null
  const content = trimmed(reading, { from: i + 1, to: contentEnd(reading, i + 1, endToken, firstToken) })
  return content.to - content.from < 3 ? null : { found: { content, cue: { from, to }, cueClass: 'speech', source: { from: firstToken + 1, to: last }, rule: 'passive-cue-before-content' }, next: to }
}

/** Classes whose passive in a relative clause tells of a thing, and reports nothing. */
const ofThings: ReadonlySet<CueClass> = new Set<CueClass>(['claim', 'urge', 'demand'])

// “| Pernyataan Rina bahwa kapal itu tua | menuai kritik dari Bayu”: all of it draws that
function wholeSubject(reading: Reading, last: number, start: number): Source {
  const words = wordsEnding(reading, last, start)
  const isClause = words !== null && words !== 'linked' && cueAt(reading, words.from - 1).complementizers && cuesAt(reading, start, start + 1).some(({ form }) => form.voice === 'nominal')
  return isClause ? { from: start, to: words.to } : words
}

// “| klaim | Peru itu dibantah Norwegia”
function withNoun(reading: Reading, head: Source, start: number): Source {
  if (head === null || head === 'linked' || head.from <= start || reading.pack.people.ownerStands === 'before') return head
  return cuesAt(reading, head.from - 1, head.from).some(({ form }) => form.voice === 'nominal') ? { from: head.from - 1, to: head.to } : head
}

// “dituduh Norwegia | menenggelamkan kapal”: the source ends where the deed begins.
function beforeVerb(reading: Reading, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) if (cueAt(reading, i).activeVerb && !isCapitalised(reading, i) && !hasTitle(reading, i, i + 1)) return { from, to: i }
  return { from, to }
}

function speaks(reading: Reading, source: Range): boolean {
  const { determiners } = reading.pack.people
  return namesSource(reading, source) || determiners.has(lowerAt(reading, source.from))
}

// “yang diklaim Norwegia | menewaskan 20 milisi”, but “yang diklaim Norwegia | itu”
function claimsDeed(reading: Reading, { form }: CueHit, source: Range | null): boolean {
  return form.cueClass === 'claim' && source !== null && cueAt(reading, source.to).activeVerb && !isCapitalised(reading, source.to)
}

// “yang dituduh Washington | memasok senjata”, “diprediksi para ahli | akan naik”, “accused by Ann of | lying”
function clauseBehindPassive(reading: Reading, hit: CueHit, source: Range, sentence: Sentence): Match | null {
  const { cues } = reading
  const from = cueAt(reading, source.to).belongsTo && cues.finites.size > 0 ? source.to + 1 : source.to
  const openerCue = cueAt(reading, from)
  if (from >= sentence.endToken || textAt(reading, from) === ',' || openerCue.settings || openerCue.relatives || openerCue.clauseOpeners) return null
  const end = textAt(reading, hit.from - 1) === ',' ? insertionEnd(reading, from, sentence.endToken) : relativeClose(reading, hit.from - 1, from, relativeEnd(reading, hit.from, from, sentence.endToken))
  const content = trimmed(reading, { from, to: contentEnd(reading, from, end, sentence.firstToken) })
  if (content.to - content.from < (from > source.to ? 1 : 2) || !['accuse', 'belief', 'claim'].includes(hit.form.cueClass)) return null
  return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
}

// “dituduh | menculik guru |, oleh sejumlah lembaga”
function deedAndAccuser(reading: Reading, hit: CueHit, from: number, sentence: Sentence): Match | null {
  const source = accuserBehind(reading, from + 1, sentence.endToken)
  return source && { found: { content: trimmed(reading, { from, to: source.from - 1 }), cue: hit, cueClass: 'accuse', source, rule: 'passive-cue-around-content' }, next: source.to }
}

// “dicap sebagai | ancaman | oleh Rina”
function calledBy(reading: Reading, hit: CueHit, from: number, sentence: Sentence): Match | null {
  for (let i = from + 1; i < Math.min(sentence.endToken, from + 16); i++) {
    if (inQuotes(reading, i)) continue
    if (textAt(reading, i) === ',') return null
    if (!cueAt(reading, i).byWords) continue
    const source = sourceAfter(reading, i + 1, sentence.endToken)
    return source && { found: { content: trimmed(reading, { from, to: i }), cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-around-content' }, next: source.to }
  }
  return null
}

// “disebut “Laut Biru” oleh awaknya”: named so, and not judged
function bySomeone(reading: Reading, match: Match | null): Match | null {
  return match !== null && match.found.source !== null && someoneSpeaks(reading, match.found.source) ? match : null
}
