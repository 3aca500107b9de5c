import { languageCode, type Has } from '../../document'
import { packs } from '../../languages/registry'
import { otherLanguages } from '../../languages/shared/detection-words'
import { scanLetters } from './scan-letters'
import { languageOfScript } from './language-of-script'

/** What cannot be told. */
const UNKNOWN = 'und'
/** Beginning of the article that decides; more changes no answer. */
const READ_CHARS = 6_000
/** Share of the words that must be known ones of the language. */
const LEAST_SHARE = 0.1

/** Languages in the order that breaks ties: those that are scored come first, so that a sentence good in both Indonesian and Malay is read. */
const lists: readonly (readonly [code: string, words: readonly string[]])[] = [
  ...packs.map((pack) => [pack.code, pack.detection.words] as const),
  ...Object.entries(otherLanguages).map(([code, { words }]) => [code, words] as const),
]
const languagesOfWord = indexWords()
/** Two letters, five bits each. */
const BEGINNINGS = 1 << 10
const lengths = lengthsByBeginning()

/** Adds the language of the article; a stated code is trusted, also one that a person stated for all that came in together ("id-ID" is "id"). */
export function detectLanguage(doc: Has<'article'>): Has<'language'> {
  const { text, title, otherwise } = doc.article
  const language = doc.article.language ?? otherwise?.language
  const stated = language === undefined ? null : languageCode(language)
  return { language: stated ?? languageOfText(title === undefined ? text : `${text}\n${title}`) }
}

/** ISO 639-1 code of the language most of a text is in, or "und". */
function languageOfText(text: string): string {
  const read = text.slice(0, READ_CHARS)
  return languageOfScript(read) ?? languageOfWords(read)
}

/** A word counts for its languages, the less the more of them share it: "yang" says little about Indonesian or Malay, "karena" all. */
function languageOfWords(text: string): string {
  const weights = new Float64Array(lists.length)
  const hits = new Int32Array(lists.length)
  let words = 0
  const lower = text.toLowerCase()
  scanLetters(lower, (start, end) => {
    words++
    if (!mayBeKnown(lower, start, end - start)) return
    const languages = languagesOfWord.get(lower.slice(start, end))
    if (languages === undefined) return
    const weight = 1 / languages.length
    // one letter is a word of many languages: "a"
    const hit = end - start > 1 ? 1 : 0
    for (let i = 0; i < languages.length; i++) {
      const language = languages[i] ?? 0
      weights[language] = (weights[language] ?? 0) + weight
      hits[language] = (hits[language] ?? 0) + hit
    }
  })
  let best = 0
  for (let language = 1; language < lists.length; language++) if ((weights[language] ?? 0) > (weights[best] ?? 0)) best = language
  return (hits[best] ?? 0) >= Math.max(1, words * LEAST_SHARE) ? (lists[best]?.[0] ?? UNKNOWN) : UNKNOWN
}

/** The places in `lists` of the languages that a word tells. */
function indexWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [place, [, words]] of lists.entries())
    for (const word of words) {
      const beside = index.get(word)
      if (beside) beside.push(place)
      else index.set(word, [place])
    }
  return index
}

/** For each two letters that known words begin with, a bit for each of their lengths: most words are none of the known ones, and need not be cut out to see it. */
function lengthsByBeginning(): Int32Array {
  const lengths = new Int32Array(BEGINNINGS)
  for (const word of languagesOfWord.keys()) {
    const beginning = beginningOf(word, 0, word.length)
    lengths[beginning] = (lengths[beginning] ?? 0) | bitOf(word.length)
  }
  return lengths
}

function mayBeKnown(text: string, start: number, length: number): boolean {
  return ((lengths[beginningOf(text, start, length)] ?? 0) & bitOf(length)) !== 0
}

// other letters than a to z share places, which only makes more words worth a look
function beginningOf(text: string, start: number, length: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (length > 1 ? text.charCodeAt(start + 1) & 31 : 0)
}

function bitOf(length: number): number {
  return 1 << Math.min(length, 31)
}
