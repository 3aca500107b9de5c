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
const longestWord = Math.max(...[...languagesOfWord.keys()].map((word) => word.length))

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
    // no known word is longer
    const languages = end - start > longestWord ? undefined : languagesOfWord.get(lower.slice(start, end))
    if (languages === undefined) return
    for (const language of languages) {
      weights[language] = (weights[language] ?? 0) + 1 / languages.length
      // one letter is a word of many languages: "a"
      if (end - start > 1) hits[language] = (hits[language] ?? 0) + 1
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
