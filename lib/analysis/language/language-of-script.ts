/** Scripts other than Latin, with the language that most news in each is in; the first whose letters are found decides. */
const SCRIPTS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[ґєії]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]
/** Share of its script's letters from which one of the marking letters counts: a Persian text has many, an Arabic one a stray name. */
const MARKING_SHARE = 0.02

/** The language of a text mostly in another script than Latin: "und" where the script is not known; null for a Latin text or none. */
export function languageOfScript(text: string): string | null {
  if (asciiLetters(text) * 2 > text.length) return null
  const letters = count(text, /\p{L}/gu)
  const others = letters - count(text, /\p{Script=Latin}/gu)
  if (others <= letters * 0.5) return null
  return SCRIPTS.find(([script]) => count(text, script) > others * MARKING_SHARE)?.[1] ?? 'und'
}

/** Counted by code, as nearly every article ends here. */
function asciiLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) letters++
  }
  return letters
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
