import { languageCode, type Has } from '../../document'
import { packs } from '../../languages/registry'
import { otherLanguages } from '../../languages/shared/detection-words'
import { languageOfScript } from './language-of-script'

/** What cannot be told. */
const UNKNOWN = 'und'
/** Beginning of the article that decides; more changes no answer. */
const READ_CHARS = 6_000
/** Share of the words that must be known ones of the language. */
const LEAST_SHARE = 0.1
const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu

/** Languages in the order that breaks ties: those that are scored come first, so that a sentence good in both Indonesian and Malay is read. */
const lists: readonly (readonly [code: string, words: readonly string[]])[] = [
  ...packs.map((pack) => [pack.code, pack.detection.words] as const),
  ...Object.entries(otherLanguages).map(([code, { words }]) => [code, words] as const),
]
const languagesOfWord = indexWords()

/** Adds the language of the article; a stated code is trusted ("id-ID" is "id"). */
export function detectLanguage(doc: Has<'article'>): Has<'language'> {
  const { language, text, title } = doc.article
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
  const words = text.toLowerCase().match(WORD) ?? []
  const weights = new Map<string, number>()
  const hits = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOfWord.get(word)
    for (const language of languages ?? []) {
      weights.set(language, (weights.get(language) ?? 0) + 1 / (languages?.length ?? 1))
      // one letter is a word of many languages: "a"
      if (word.length > 1) hits.set(language, (hits.get(language) ?? 0) + 1)
    }
  }
  const weightOf = (language: string) => weights.get(language) ?? 0
  const [best] = lists.reduce((best, next) => (weightOf(next[0]) > weightOf(best[0]) ? next : best))
  return (hits.get(best) ?? 0) >= Math.max(1, words.length * LEAST_SHARE) ? best : UNKNOWN
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, readonly string[]>()
  for (const [code, words] of lists) for (const word of words) index.set(word, [...(index.get(word) ?? []), code])
  return index
}
