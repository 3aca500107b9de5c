import type { Sentence } from '../../../document'
import { contentEnd } from '../contents/content-end'
import { relativeEnd } from '../contents/insertion-end'
import { isPutIn } from '../contents/is-put-in'
import { relativeClose } from '../contents/relative-close'
import { trimmed } from '../contents/trimmed'
import { hasTitle } from '../sources/has-title'
import { closingSource } from '../sources/closing-source'
import { sourceAfter } from '../sources/source-after'
import { sourceBefore } from '../sources/source-before'
import { cueAt, cuesAt, endsSpeech, inQuotes, isCapitalised, lowerAt, peopleAt, phraseLength, textAt, type CueHit, type Range, type Reading } from '../reading'
import { isApposition } from '../contents/behind-apposition'
import { behindSource } from '../contents/behind-source'
import { isLonger, namesSource, opensAside, type Match } from '../contents/report-match'

// “| “…,” kata Rina |, menurut Kabar Laut”: the outlet is only credited
function isAttributed(reading: Reading, { from, to }: Range): boolean {
  if (reading.cues.verbShape === null || !inQuotes(reading, from) && !inQuotes(reading, from + 1)) return false
  for (let i = from + 1; i < to; i++) if (!inQuotes(reading, i) && cuesAt(reading, i, to).some(({ form }) => form.voice === 'bare' || form.voice === 'own')) return true
  return false
}

/** “Menurut Rina, …” · “…, according to Ann” · “…, menurut Rina, …”: the longer side is the content. */
export function accordingTo(reading: Reading, i: number, length: number, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  const opens = atClauseStart(reading, i, start)
  const source = withMarkedName(reading, sourceAfter(reading, i + length, sentence.endToken))
  // “menurut laporan, …”, “menurut data terkini, …”, “menurut laporan terbaru | yang dikeluarkan oleh …”: the report itself is the source.
  if (!source || length > 1 && cueAt(reading, i + length).relatives) {
    const shorter = shorterThan(reading, i, length)
    return shorter > 0 ? accordingTo(reading, i, shorter, sentence) : null
  }
  // “menurut hukum internasional, …”: no law speaks
  if (cueAt(reading, source.from).laws || cueAt(reading, source.to - 1).laws) return null
  if (isPutIn(reading, i, sentence.endToken)) return null
  const behind = behindSource(reading, source, sentence)
  const right = trimmed(reading, { from: behind, to: contentEnd(reading, Math.min(behind, sentence.endToken - 1), relativeClose(reading, i - 1, behind, relativeEnd(reading, i, behind, sentence.endToken)), start) })
  const left = trimmed(reading, { from: start, to: i })
  // “yang menurut Rina | …”, “which, according to Ann, | …”
  const inRelative = cueAt(reading, i - 1).relatives || textAt(reading, i - 1) === ',' && cueAt(reading, i - 2).relatives
  const begins = i === start || opens && (textAt(reading, behind - 1) === ',' || isLonger(right, left))
  // “…, according to a note, | which blamed Peru”: more is told of the note
  const ofSource = cueAt(reading, right.from).relatives || textAt(reading, source.to) === ',' && i > start && isApposition(reading, right)
  // “Ajakan itu | menurut Rina | sangat tepat, karena …”: no comma parts them
  const inside = reading.cues.verbShape !== null && textAt(reading, i - 1) !== ',' && (peopleAt(reading, i - 1).demonstratives && isLonger(right, left) || partsClause(reading, left, right) || onlyOpens(reading, left) && right.to - right.from > 2) && right.from === source.to
  const content = ((begins && !ofSource || inRelative || inside) && right.to - right.from >= 2) || isLonger(right, left) && !ofSource && textAt(reading, i - 1) === ',' && textAt(reading, behind - 1) === ',' ? right : left
  if (content.to - content.from < 2 || content === left && isAttributed(reading, left)) return null
  return { found: { content, cue: { from: i, to: i + length }, cueClass: 'speech', source, rule: 'according-to' }, next: source.to }
}

/** The length of the next shorter expression at a place, 0 where there is none. */
function shorterThan(reading: Reading, i: number, length: number): number {
  return Math.max(0, ...reading.cues.accordingTo.filter((words) => words.length < length && words.every((word, on) => word === lowerAt(reading, i + on))).map((words) => words.length))
}

/** Most words that only lead to what is said. */
const OPENS_WITHIN = 6

// “Selain itu, secara umum | menurut Rina Peru terus berunding”
function onlyOpens(reading: Reading, { from, to }: Range): boolean {
  if (to - from > OPENS_WITHIN || !cueAt(reading, from).besides && !cueAt(reading, from).settings && !cueAt(reading, from).clauseOpeners && !cueAt(reading, from).adverbs) return false
  for (let k = from; k < to; k++) if (cueAt(reading, k).verbShape || cueAt(reading, k).blockers || peopleAt(reading, k).clauseWords || isCapitalised(reading, k) && k > from) return false
  return true
}

// “Serangan ke Lima | menurut dia | melanggar hukum”: subject and predicate
function partsClause(reading: Reading, left: Range, right: Range): boolean {
  const isVerb = (k: number) => (cueAt(reading, k).verbShape || cueAt(reading, k).blockers || peopleAt(reading, k).clauseWords) && !isCapitalised(reading, k)
  if (cueAt(reading, left.from).settings || !isVerb(right.from) || isLonger(left, right)) return false
  for (let k = left.from; k < left.to; k++) if (isVerb(k) || textAt(reading, k) === ',') return false
  return true
}

/** Most words of a name in marks. */
const MARKED = 5

// “Menurut kantor berita | “Jiji” |, …”
function withMarkedName(reading: Reading, source: Range | null): Range | null {
  const index = source === null ? -1 : (reading.quotedAt[source.to] ?? -1)
  if (source === null || index < 0 || reading.pack.people.ownerStands === 'before') return source
  let to = source.to
  while (reading.quotedAt[to] === index) to++
  return to - source.to <= MARKED && textAt(reading, to) === ',' ? { from: source.from, to } : source
}

/** Nothing but a short opener stands before token i in its sentence: “Namun, menurut Rina, …”, “Saat ini, menurut Rina, …”. */
function atClauseStart(reading: Reading, i: number, start: number): boolean {
  if (i === start) return true
  if (i - start <= 6 && (textAt(reading, i - 1) === ',' || cueAt(reading, i - 1).joiners || cueAt(reading, i - 1).clauseOpeners)) return true
  return i - start <= 2
}

/** “…, katanya” · “Menurutnya, …” · “yang disebutnya …” */
export function ownCue(reading: Reading, range: Range, hit: CueHit | null, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  // “dalam pernyataan | tegasnya |, …”
  // “Dalam | kritiknya |, Rina …”
  if (reading.cues.verbShape !== null && (cueAt(reading, range.from - 1).occasions || hit !== null && cueAt(reading, range.from - 1).settings && textAt(reading, range.to) === ',')) return null
  const cueClass = hit?.form.cueClass ?? 'speech'
  const before = textAt(reading, range.from - 1)
  // “Menurutnya, | usulan yang ia buat …”: the comma ends nothing yet
  const behind = textAt(reading, range.to) === ',' && range.from - start <= 1 ? range.to + 1 : range.to
  const right = trimmed(reading, { from: range.to, to: contentEnd(reading, Math.min(behind, sentence.endToken - 1), sentence.endToken, start) })
  const left = trimmed(reading, { from: start, to: range.from })
  const afterComma = before === ',' || /^["”’'»!?]|''$/u.test(before)
  // “… itu keterlaluan, sebab, | menurutnya | …”
  const leads = atClauseStart(reading, range.from, start) || before === ',' && cueAt(reading, range.from - 2).clauseOpeners || cueAt(reading, range.from - 1).relatives
  // “Sikap Peru | menurutnya | tidak adil bagi para nelayan”
  const inside = !leads && !afterComma && hit === null && reading.cues.verbShape !== null && partsClause(reading, left, right)
  if (!leads && !afterComma && !inside) return null
  const content = (leads || inside) && right.to > right.from ? right : textAt(reading, range.to) === ',' && isLonger(right, left) && !opensReport(reading, right.from, sentence.endToken) ? right : left
  if (content.to - content.from < 2) return null
  // “Hal itu | diungkapkannya | saat rapat”: when it was said
  if (content === right && cueAt(reading, right.from).settings && left.to - left.from === 2 && peopleAt(reading, left.to - 1).demonstratives) return null
  // “Hal itu | disampaikannya |, seusai rapat”: what was said stands before
  if (content === left && phraseLength(reading, 'anaphors', left.from) === left.to - left.from) return null
  // “pidato yang | disampaikannya | saat pembukaan forum itu”: the same
  if (content === right && cueAt(reading, range.from - 1).relatives && cueAt(reading, right.from).settings) return null
  const clause = content === right && cueAt(reading, content.from).complementizers ? { from: content.from + 1, to: content.to } : content
  return { found: { content: clause, cue: range, cueClass, source: null, rule: 'own-cue' }, next: range.to }
}

// “…, katanya, | seraya menambahkan …”
function opensReport(reading: Reading, from: number, end: number): boolean {
  return [from, from + 1].some((k) => cuesAt(reading, k, end).some((hit) => hit.form.voice === 'active' || hit.form.voice === 'linked'))
}

/** “…, kata Rina” · “…, kata Rina, …” · “Kata Rina, …” */
export function cueBehindContent(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  // “…, read the post” closes speech in quote marks alone: “He rose, read the letter and left.”
  if (reading.pack.people.ownerStands === 'before') return null
  // “…, klaim | yang dibenarkan Peru”
  if (cueAt(reading, hit.to).relatives) return null
  // “Menurut Peru, | klaim Rina itu …”
  if (textAt(reading, hit.from - 1) === ',' && phraseLength(reading, 'accordingTo', start) > 0 && !hasComma(reading, start, hit.from - 1)) return null
  // “Rina berpandangan, | klaim Peru itu …”: another cue has its content here
  if (textAt(reading, hit.from - 1) === ',' && [2, 3].some((back) => cuesAt(reading, hit.from - back, hit.from).some(({ form, to }) => form.voice === 'active' && to === hit.from - 1))) return null
  const called = calledByThem(reading, hit, sentence)
  if (called) return called
  const source = sourceAfter(reading, hit.to, sentence.endToken)
  if (!source) return null
  // “Tahun lalu, | nilai ekspor Peru | naik”
  if (cueAt(reading, hit.from).nounsToo && hit.to - hit.from === 1 && !opensWithSpeaker(reading, source)) return null
  // “aturan yang kata Rina | akan dicabut”
  if (cueAt(reading, hit.from - 1).relatives) {
    const content = trimmed(reading, { from: source.to, to: contentEnd(reading, Math.min(source.to, sentence.endToken - 1), sentence.endToken, start) })
    return content.to - content.from < 2 ? null : { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-before-content' }, next: source.to }
  }
  if (hit.from === start) {
    const behind = behindSource(reading, source, sentence)
    if (behind === source.to || !namesSource(reading, source) && !peopleAt(reading, source.from).determiners && hit.form.words[0] !== 'kata') return null
    const content = trimmed(reading, { from: behind, to: contentEnd(reading, behind, sentence.endToken, start) })
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-before-content' }, next: behind }
  }
  if (!endsSpeech(reading, hit.from - 1) && !(hit.form.words[0] === 'kata' && !cueAt(reading, hit.from - 1).nounMarkers && namesSource(reading, source))) return null
  const left = trimmed(reading, { from: start, to: hit.from })
  const behind = behindSource(reading, source, sentence)
  const right = trimmed(reading, { from: behind, to: contentEnd(reading, Math.min(behind, sentence.endToken - 1), sentence.endToken, start) })
  // “…, kata Rina, | analis di Cakrawala |.”
  const splits = !isApposition(reading, right) && textAt(reading, behind - 1) === ',' && (behind === source.to + 1 || left.to - left.from < 3) && (isLonger(right, left) || onlySetting(reading, left)) && (left.to - left.from <= 6 || cueAt(reading, behind).contrasts) && (left.to - left.from < 2 || !opensAside(reading, behind) || cueAt(reading, behind).adverbs || cueAt(reading, behind).clauseOpeners && onlySetting(reading, left))
  // “Namun, | kata Rina, | kapal itu tenggelam”
  const content = splits || insideClause(reading, hit, source, left, right) ? right : left
  return content.to - content.from < 2 || isOnlyTime(reading, content) ? null : { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: source.to }
}

function opensWithSpeaker(reading: Reading, source: Range): boolean {
  const { voices, organisations } = peopleAt(reading, source.from)
  return voices || organisations || namesSource(reading, source) || hasTitle(reading, source.from, source.to)
}

// “| Malam itu |, teriak warga terdengar”
function isOnlyTime(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!cueAt(reading, i).times && !peopleAt(reading, i).demonstratives && !cueAt(reading, i).clauseOpeners) return false
  return true
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (textAt(reading, i) === ',') return true
  return false
}

// “Akan tetapi, Rina kata dia | berharap Peru mundur”, “Saat ini kata Rina | Peru terus berunding dengan Chile”: no comma parts them
function insideClause(reading: Reading, hit: CueHit, source: Range, left: Range, right: Range): boolean {
  return isLonger(right, left) && !endsSpeech(reading, hit.from - 1) && right.from === source.to && (peopleAt(reading, source.from).pronouns || namesSource(reading, source) && isMuchLonger(right, left)) && !opensAside(reading, right.from)
}

const isMuchLonger = (one: Range, other: Range): boolean => one.to - one.from >= 2 * (other.to - other.from)

// “Dalam beberapa tahun itu, | lanjut Rina, | Peru maju pesat”
function onlySetting(reading: Reading, { from, to }: Range): boolean {
  // “Bagi Peru, lanjut Rina, bila …”
  if (!cueAt(reading, from).settings && to - from !== 2) return false
  for (let i = from; i < to; i++) if (cueAt(reading, i).verbShape) return false
  return true
}

// “apa yang mereka sebut sebagai | ancaman”
function calledByThem(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  if (!cueAt(reading, hit.to).asWords) return null
  const source = sourceBefore(reading, hit.from, sentence.firstToken)
  if (source === null || source === 'linked' || !cueAt(reading, source.from - 1).relatives) return null
  const from = hit.to + 1
  const content = trimmed(reading, { from, to: contentEnd(reading, Math.min(from, sentence.endToken - 1), sentence.endToken, sentence.firstToken) })
  return content.to <= content.from ? null : { found: { content, cue: hit, cueClass: 'describe', source, rule: 'cue-before-content' }, next: hit.to }
}

/** “…, demikian pernyataan kementerian” */
export function closingPhrase(reading: Reading, i: number, length: number, sentence: Sentence): Match | null {
  // “kapal itu tua, demikian | juga | pelabuhannya”: nobody says so
  if (length === 1 && cueAt(reading, i + length).adverbs && reading.cues.verbShape !== null) return null
  const source = closingSource(reading, i, i + length, sentence.endToken)
  const content = trimmed(reading, { from: sentence.firstToken, to: i })
  if (!source || content.to - content.from < 3 || cueAt(reading, i + length).credits || isAttributed(reading, content)) return null
  return { found: { content, cue: { from: i, to: i + length }, cueClass: 'speech', source, rule: 'closing-phrase' }, next: source.to }
}
