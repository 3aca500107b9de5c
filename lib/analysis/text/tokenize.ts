import type { Has, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { packOf } from '../../languages/registry'

// Dotted abbreviations (U.S.), then words and numbers with what may stand inside them, then runs of one mark ("...", "--", "``").
// A dot between a small and a capital letter is a lost space, not an inner dot: “selesai.Presiden”.
const pattern =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N})|(?<!\p{Ll})\.(?=\p{L})|(?<=\p{Ll})\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|([^\s\p{L}\p{M}\p{N}])\1{3,}|`{2}|'{2}|[^\s\p{L}\p{M}\p{N}]/gu
// “PresidenRina”, “diJepang”: a link that lost its space; short beginnings stay whole (McRae, iPhone).
const hump = /(?<=\p{Ll}{2})(?=\p{Lu}(?:[\p{Ll}\p{N}]|\p{Lu}+(?:\P{L}|$)))/u
const number = /^\p{N}[\p{N}.,:/]*$/u
const word = /^[\p{L}\p{N}]/u
const capital = /^\p{Lu}/u
const acronym = /^\p{Lu}{2,}$/u

/** Adds words, numbers and marks of punctuation, boilerplate included. */
export function tokenize(doc: Has<'article' | 'language'>): Has<'tokens'> {
  const tokens = Array.from(doc.article.text.matchAll(pattern)).flatMap((match) => atHumps(match[0], match.index))
  const pack = packOf(doc.language)
  return { tokens: pack === undefined || pack.sentences.glued.size === 0 ? tokens : unglued(tokens, pack) }
}

function atHumps(text: string, start: number): readonly Token[] {
  if (text.length < 5 || !hump.test(text)) return [token(text, start)]
  let at = start
  return text.split(hump).map((part) => {
    at += part.length
    return token(part, at - part.length)
  })
}

/** Parts a name from the word glued behind it: “Rinamengatakan”; a small word only where the name stands alone elsewhere: “Rinapada”. */
function unglued(tokens: readonly Token[], { sentences: { glued }, cues }: LanguagePack): readonly Token[] {
  const alone = new Set(tokens.map((t) => t.text))
  return tokens.flatMap((t) => {
    if (t.text.length < 4 || !capital.test(t.text)) return [t]
    for (let length = 2; length <= t.text.length - 2; length++) {
      const name = t.text.slice(0, length)
      const rest = t.text.slice(length)
      if (rest.length > 5 ? cues.forms.has(rest) || (glued.has(rest) && alone.has(name)) : glued.has(rest) && (alone.has(name) || acronym.test(name))) return [token(name, t.start), token(rest, t.start + length)]
    }
    return [t]
  })
}

function token(text: string, start: number): Token {
  const kind = !word.test(text) ? 'punctuation' : number.test(text) ? 'number' : 'word'
  const lower = text.toLowerCase()
  return { kind, text, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start, end: start + text.length }
}
