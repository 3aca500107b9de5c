import type { FoundQuotation, Has, Quoted, Sentence, Span, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { CueForm, CueLexicon } from '../../languages/shared/cue-lexicon'

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
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly cues: CueLexicon
  readonly sentences: readonly Sentence[]
  /** Outermost stretches in quote marks, in text order. */
  readonly quoted: readonly Quoted[]
  /** For each token the index of the outermost quoted stretch it stands in; -1 outside. */
  readonly quotedAt: Int32Array
  /** For each token where the mention of a person ends that starts there (token index); 0 where none does. */
  readonly personFrom: Int32Array
  /** For each token where the mention of a person starts that ends with it (token index); -1 where none does. */
  readonly personTo: Int32Array
  /** For each token 1 where it ends what is said before it: a full stop, but not the one of “Mr.”. */
  readonly finals: Uint8Array
}

export function readDocument(doc: Has<'article' | 'tokens' | 'quoted' | 'sentences' | 'people'>, pack: LanguagePack): Reading {
  const { tokens } = doc
  const quoted = doc.quoted.filter((q) => q.depth === 0)
  const quotedAt = new Int32Array(tokens.length).fill(-1)
  let q = 0
  tokens.forEach((token, i) => {
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= token.start) q++
    const stretch = quoted[q]
    if (stretch && token.start >= stretch.start) quotedAt[i] = q
  })
  const personFrom = new Int32Array(tokens.length)
  const personTo = new Int32Array(tokens.length).fill(-1)
  const at = new Map(tokens.map((token, i) => [token.start, i]))
  for (const mention of doc.people.flatMap((person) => person.mentions)) {
    const from = at.get(mention.start)
    if (from === undefined) continue
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? Infinity) < mention.end) to++
    personFrom[from] = Math.max(personFrom[from] ?? 0, to)
    personTo[to - 1] = from
  }
  const finals = Uint8Array.from(tokens, (token, i) => (token.kind === 'punctuation' && final.test(token.text) && !closesAbbreviation(tokens, i, pack) ? 1 : 0))
  return { text: doc.article.text, tokens, pack, cues: pack.cues, sentences: doc.sentences, quoted, quotedAt, personFrom, personTo, finals }
}

const final = /^(?:[.!?…;]|\.{2,})$/u

// “Mr. Hill”, “J. Hill”: its full stop ends nothing.
function closesAbbreviation(tokens: readonly Token[], i: number, { sentences }: LanguagePack): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (tokens[i]?.text !== '.' || before === undefined || next === undefined || next.kind === 'punctuation' || before.end !== tokens[i]?.start) return false
  return /^\p{Lu}$/u.test(before.text) || /^\p{Lu}/u.test(before.text) && sentences.abbreviations.has(before.lower) && /^\p{Lu}/u.test(next.text)
}

export const lowerAt = (reading: Reading, i: number): string => reading.tokens[i]?.lower ?? ''
export const textAt = (reading: Reading, i: number): string => reading.tokens[i]?.text ?? ''
export const inQuotes = (reading: Reading, i: number): boolean => (reading.quotedAt[i] ?? -1) >= 0
export const isCapitalised = (reading: Reading, i: number): boolean => /^\p{Lu}/u.test(textAt(reading, i))
/** Whether speech ends with token i: a comma, a question or exclamation mark, or the quote mark behind one. */
export function endsSpeech(reading: Reading, i: number): boolean {
  const text = textAt(reading, i)
  return /^[,?!]$/u.test(text) || /^(?:["”’»]|'')$/u.test(text) && (/^[,?!]$/u.test(textAt(reading, i - 1)) || textAt(reading, i + 1) === ',')
}

/** “we”, “kami”: who speaks inside speech; no acronym such as “US”. */
export const isFirstPerson = (reading: Reading, i: number): boolean => reading.cues.firstPersons.has(lowerAt(reading, i)) && !/^\p{Lu}{2,}$/u.test(textAt(reading, i))
export const isDash = (reading: Reading, i: number): boolean => /^(?:--+|[–—-])$/u.test(textAt(reading, i))
export const isFinal = (reading: Reading, i: number): boolean => reading.finals[i] === 1

/** All readings of the reporting expression that starts at token i, longest first. */
export function cuesAt(reading: Reading, i: number, end: number): readonly CueHit[] {
  const forms = reading.cues.forms.get(lowerAt(reading, i))
  if (!forms || isInName(reading, i)) return []
  return forms.flatMap((form) => {
    const to = formEnd(reading, form.words, i, end)
    return to > 0 ? [{ from: i, to, form }] : []
  })
}

/** Where the words of a form end that starts at token i; 0 where they do not follow. Times may stand between: “called Monday for …”. */
function formEnd(reading: Reading, words: readonly string[], i: number, end: number): number {
  let at = i + 1
  for (let k = 1; k < words.length; k++) {
    const word = words[k]
    if (word === '*') {
      at = manner(reading, at, words[k + 1] ?? '')
      continue
    }
    if (lowerAt(reading, at) !== word) at = behindTimes(reading, at)
    if (lowerAt(reading, at) !== word) return 0
    at++
  }
  return at <= end ? at : 0
}

/** Past up to three words before the next one of a form: “expressed his deep | concern”. */
function manner({ cues, tokens }: Reading, from: number, next: string): number {
  for (let i = from; i <= from + 3; i++) {
    const token = tokens[i]
    if (token?.lower === next) return i
    if (token === undefined || token.kind !== 'word' || cues.settings.has(token.lower) || cues.joiners.has(token.lower) || cues.complementizers.has(token.lower)) return from
  }
  return from
}

function behindTimes({ cues, tokens }: Reading, from: number): number {
  const isTime = (i: number): boolean => cues.times.has(tokens[i]?.lower ?? '')
  let i = cues.settings.has(tokens[from]?.lower ?? '') && isTime(from + 1) ? from + 1 : from
  while (i < from + 4 && (isTime(i) || cues.adverbs.has(tokens[i]?.lower ?? ''))) i++
  return i
}

// “the United States”, “Said Yusuf”: capitalised inside a sentence it is a name.
function isInName(reading: Reading, i: number): boolean {
  if (!isCapitalised(reading, i)) return false
  const before = reading.tokens[i - 1]
  return (reading.personFrom[i] ?? 0) > 0 || before !== undefined && before.kind !== 'punctuation' && !/[\n]/u.test(reading.text.slice(before.end, reading.tokens[i]?.start))
}

/** Number of tokens of the longest of some phrases that starts at token i; 0 where none does. */
export function phraseLength(reading: Reading, phrases: readonly (readonly string[])[], i: number): number {
  // asked at every token: loops, so that nothing is made on the way
  for (const words of phrases) if (hasWords(reading, words, i)) return words.length
  return 0
}

function hasWords({ tokens }: Reading, words: readonly string[], i: number): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[i + k]?.lower !== words[k]) return false
  return true
}

/** Whether a clause starts at a token, told by its verb: “the charge was false”. */
export function opensClause(reading: Reading, from: number, end: number): boolean {
  const { cues } = reading
  for (let i = from; i < Math.min(end, from + 24); i++) {
    const lower = lowerAt(reading, i)
    if (cues.finites.has(lower)) return true
    if (lower === ',' || isFinal(reading, i) || cues.relatives.has(lower) || cues.clauseOpeners.has(lower)) return false
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
  return span && { ...span, text: reading.text.slice(span.start, span.end) }
}
