import type { FoundQuotation, Has, Quoted, Sentence, Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { CueForm, CueLexicon } from '../../languages/shared/cue-lexicon'
import type { CueFlags } from '../words/cue-flags'
import type { PeopleFlags } from '../words/people-flags'
import { describesPaper } from './cues/describes-paper'
import { followsCrowd } from './cues/follows-crowd'
import { formEnd } from './cues/form-end'
import { voicedAt } from './cues/voiced-at'
import { calledByVerb } from './cues/called-by-verb'
import { writtenAt } from './cues/written-at'
import { readTokens, rowOf, type ReadToken } from '../words/read-tokens'
import { firstStartingFrom, Mark, type TokenRow } from '../words/token-row'
import type { Starts } from '../words/starts'
import { vocabularyOf } from '../words/vocabulary'
import type { Word } from '../words/word'

/** A stretch of tokens, half open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A reporting expression as it stands in the text. */
export interface CueHit extends Range {
  readonly form: CueForm
}

/** A document as the rules read it: tokens, what is in quote marks, the words of its language. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly ReadToken[]
  /** What is asked of the tokens most, without fetching them. */
  readonly row: TokenRow
  /** The word of places before the first token and behind the last: none. */
  readonly nowhere: Word
  readonly pack: LanguagePack
  readonly cues: CueLexicon
  readonly sentences: readonly Sentence[]
  /** The stretches in quote marks of one depth, in text order. */
  readonly quoted: readonly Quoted[]
  /** For each token the index of the quoted stretch it stands in; -1 outside. */
  readonly quotedAt: Int32Array
  /** For each token where the mention of a person ends that starts there (token index); 0 where none does. */
  readonly personFrom: Int32Array
  /** For each token where the mention of a person starts that ends with it (token index); -1 where none does. */
  readonly personTo: Int32Array
  /** For each token 1 where it ends what is said before it: a full stop, but not the one of “Mr.”. */
  readonly finals: Uint8Array
  /** For each token the reporting expressions that start there, found when first asked for. */
  readonly hits: (readonly CueHit[] | undefined)[]
}

/** `depth`: 0 where the outermost quote marks count, 1 for those inside them. */
export function readDocument(doc: Has<'article' | 'tokens' | 'quoted' | 'sentences' | 'people'>, pack: LanguagePack, depth = 0): Reading {
  const tokens = readTokens(doc.tokens, pack)
  const row = rowOf(tokens)
  const quoted = doc.quoted.filter((q) => q.depth === depth)
  const { personFrom, personTo } = personsAt(row, doc)
  return {
    text: doc.article.text, tokens, row, nowhere: vocabularyOf(pack).of(''), pack, cues: pack.cues, sentences: doc.sentences, quoted,
    quotedAt: quotedAt(row, quoted), personFrom, personTo, finals: finalsOf(tokens, row, pack), hits: new Array<undefined>(tokens.length).fill(undefined),
  }
}

function quotedAt(row: TokenRow, quoted: readonly Quoted[]): Int32Array {
  const { starts } = row
  const at = new Int32Array(starts.length).fill(-1)
  for (const [index, { start, end }] of quoted.entries())
    for (let i = firstStartingFrom(row, start); i < starts.length && (starts[i] ?? end) < end; i++) at[i] = index
  return at
}

function personsAt(row: TokenRow, doc: Has<'people'>): Pick<Reading, 'personFrom' | 'personTo'> {
  const { starts } = row
  const personFrom = new Int32Array(starts.length)
  const personTo = new Int32Array(starts.length).fill(-1)
  for (const person of doc.people)
    for (const mention of person.mentions) {
      const from = firstStartingFrom(row, mention.start)
      if (starts[from] !== mention.start) continue
      let to = from
      while (to < starts.length && (starts[to] ?? Infinity) < mention.end) to++
      personFrom[from] = Math.max(personFrom[from] ?? 0, to)
      personTo[to - 1] = from
    }
  return { personFrom, personTo }
}

function finalsOf(tokens: readonly ReadToken[], { marks }: TokenRow, pack: LanguagePack): Uint8Array {
  const finals = new Uint8Array(marks.length)
  for (let i = 0; i < marks.length; i++) if (((marks[i] ?? 0) & Mark.final) !== 0 && !closesAbbreviation(tokens, i, pack)) finals[i] = 1
  return finals
}

// “Mr. Hill”, “J. Hill”, “Hill Jr. said”: its full stop ends nothing.
function closesAbbreviation(tokens: readonly ReadToken[], i: number, { sentences, people }: LanguagePack): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  // “Dearborn, Mich., said …”
  if (tokens[i]?.text === '.' && next?.text === ',' && before?.kind === 'word' && before.word.shape.capital && before.end === tokens[i]?.start && next.start === tokens[i]?.end) return true
  if (tokens[i]?.text !== '.' || before === undefined || next === undefined || next.kind === 'punctuation' || before.end !== tokens[i]?.start) return false
  return before.word.shape.initial || next.word.shape.small && people.degrees?.test(before.text) === true || (before.word.shape.capital ? sentences.abbreviations : sentences.smallAbbreviations).has(before.lower) && (next.word.shape.capital || next.kind === 'number')
}

/** The bits of `Mark` that token i has; none of places outside the text, which an array answers slowly. */
export const marksAt = ({ row: { marks } }: Reading, i: number): number => (i >= 0 && i < marks.length ? (marks[i] ?? 0) : 0)
const wordAt = ({ tokens, nowhere }: Reading, i: number): Word => (i >= 0 && i < tokens.length ? (tokens[i]?.word ?? nowhere) : nowhere)
/** In which lists of cue words token i stands. */
export const cueAt = (reading: Reading, i: number): CueFlags => wordAt(reading, i).cue
/** In which lists of the people lexicon token i stands. */
export const peopleAt = (reading: Reading, i: number): PeopleFlags => wordAt(reading, i).people
export const lowerAt = ({ tokens }: Reading, i: number): string => (i >= 0 && i < tokens.length ? (tokens[i]?.lower ?? '') : '')
export const textAt = ({ tokens }: Reading, i: number): string => (i >= 0 && i < tokens.length ? (tokens[i]?.text ?? '') : '')
export const inQuotes = (reading: Reading, i: number): boolean => (reading.quotedAt[i] ?? -1) >= 0
export const isCapitalised = (reading: Reading, i: number): boolean => (marksAt(reading, i) & Mark.capital) !== 0
/** “,” */
export const isComma = (reading: Reading, i: number): boolean => (marksAt(reading, i) & Mark.comma) !== 0
const stops: ReadonlySet<string> = new Set([',', '?', '!'])
const closers: ReadonlySet<string> = new Set(['"', '”', '’', '»', "''", '’’'])

/** Whether speech ends with token i: a comma, a question or exclamation mark, or the quote mark behind one. */
export function endsSpeech(reading: Reading, i: number): boolean {
  const text = textAt(reading, i)
  return stops.has(text) || closers.has(text) && (stops.has(textAt(reading, i - 1)) || textAt(reading, i + 1) === ',')
}

/** “we”, “kami”: who speaks inside speech; no acronym such as “US”. */
export const isFirstPerson = (reading: Reading, i: number): boolean => cueAt(reading, i).firstPersons && !wordAt(reading, i).shape.acronym
/** A dash between two parts of a sentence, not the hyphen of “U.S.-backed”. */
export const isDash = (reading: Reading, i: number): boolean => wordAt(reading, i).shape.dash && !isHyphen(reading, i)

function isHyphen({ tokens }: Reading, i: number): boolean {
  const here = tokens[i]
  return here?.text === '-' && tokens[i - 1]?.end === here.start && tokens[i + 1]?.start === here.end
}
export const isFinal = (reading: Reading, i: number): boolean => reading.finals[i] === 1
const none: readonly CueHit[] = []

/** All readings of the reporting expression that starts at token i and ends before another, longest first. */
export function cuesAt(reading: Reading, i: number, end: number): readonly CueHit[] {
  if ((marksAt(reading, i) & Mark.cue) === 0) return none
  const hits = reading.hits[i] ?? (reading.hits[i] = findCues(reading, i))
  for (const hit of hits) if (hit.to > end) return hits.filter(({ to }) => to <= end)
  return hits
}

function findCues(reading: Reading, i: number): readonly CueHit[] {
  if (isInName(reading, i) || describesPaper(reading.tokens, i)) return none
  const hits: CueHit[] = []
  for (const form of wordAt(reading, i).starts.forms) {
    const to = formEnd(reading.tokens, form.words, i)
    if (to === 0) continue
    // “dengan tegas | menentang”, “protesters | opposed”, “memandang, | …”
    const only = form.voice === 'voiced' ? voicedAt(reading.tokens, i) : form.voice === 'written' ? writtenAt(reading.tokens, i) : form.voice === 'joint' ? followsCrowd(reading.tokens, i) && !cueAt(reading, to).byWords && !cueAt(reading, to).purposeInside : form.voice === 'paused' ? form.cueClass === 'speech' ? opensReport(reading, to) : textAt(reading, to) === ',' : null
    const called = only === false ? null : calledByVerb(reading.tokens, form, i, to)
    if (called) hits.push({ from: i, to: called === form ? to : i + called.words.length, form: only === null ? called : { ...called, voice: 'active' } })
  }
  return hits.length > 0 ? hits : none
}

/** Most words between a verb and the “bahwa” that makes a report of it: “mengunggah | di media sosial | bahwa …”. */
const ASIDE = 7

function opensReport({ tokens }: Reading, from: number): boolean {
  for (let i = from; i < from + ASIDE; i++) {
    const token = tokens[i]
    if (token?.word.cue.complementizers) return true
    if (token?.kind !== 'word' || token.word.cue.verbShape || token.word.cue.relatives) return false
  }
  return false
}

// “the United States”, “Said Yusuf”: capitalised inside a sentence it is a name.
function isInName(reading: Reading, i: number): boolean {
  if (!isCapitalised(reading, i)) return false
  const before = reading.tokens[i - 1]
  return (reading.personFrom[i] ?? 0) > 0 || before !== undefined && before.kind !== 'punctuation' && !/[\n]/u.test(reading.text.slice(before.end, reading.tokens[i]?.start))
}

/** The lists of phrases that a language has for quotations. */
type PhraseList = Exclude<keyof Starts, 'forms' | 'titles' | 'places'>

/** Number of tokens of the longest phrase of a list that starts at token i; 0 where none does. */
export function phraseLength(reading: Reading, list: PhraseList, i: number): number {
  // asked at every token: loops, so that nothing is made on the way
  for (const words of wordAt(reading, i).starts[list]) if (hasWords(reading, words, i)) return words.length
  return 0
}

function hasWords({ tokens }: Reading, words: readonly string[], i: number): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[i + k]?.lower !== words[k]) return false
  return true
}

/** Whether a clause starts at a token, told by its verb: “the charge was false”. */
export function opensClause(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 24); i++) {
    const cue = cueAt(reading, i)
    if (cue.finites) return true
    if (lowerAt(reading, i) === ',' || isFinal(reading, i) || cue.relatives || cue.clauseOpeners) return false
  }
  return false
}

/** The characters of a stretch of tokens, without white space and marks at its ends; null where nothing is left. */
export function spanOf(reading: Reading, { from, to }: Range): Span | null {
  const first = reading.tokens[from]
  const last = reading.tokens[to - 1]
  if (first === undefined || last === undefined || to <= from) return null
  return { start: first.start, end: last.end }
}

/** The span of a cue as the document keeps it. */
export function cueOf(reading: Reading, range: Range): FoundQuotation['cue'] {
  const span = spanOf(reading, range)
  return span && { start: span.start, end: span.end, text: reading.text.slice(span.start, span.end) }
}
