import type { Has, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { packOf } from '../../languages/registry'

// Dotted abbreviations (U.S.), endings that stand apart in tokenised text (Ann 's), then words and numbers with what may stand inside them, then runs of one mark ("...", "--", "``").
// A dot between a small and a capital letter is a lost space, not an inner dot: “selesai.Presiden”.
const pattern =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}.]\s)['’](?:s|re|ve|ll|d|m)(?=\s)|[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N})|(?<!\p{Ll})\.(?=\p{L})|(?<=\p{Ll})\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|([^\s\p{L}\p{M}\p{N}])\1{3,}|`{2}|'{2}|[^\s\p{L}\p{M}\p{N}]/gu
// “PresidenRina”, “diJepang”: a link that lost its space; short beginnings stay whole (McRae, iPhone).
const hump = /(?<=\p{Ll}{2})(?=\p{Lu}(?:[\p{Ll}\p{N}]|\p{Lu}+(?:\P{L}|$)))/u
const number = /^\p{N}[\p{N}.,:/]*$/u
const word = /^['’]?[\p{L}\p{N}]/u
const capital = /^\p{Lu}/u
const acronym = /^\p{Lu}{2,}$/u

/** Adds words, numbers and marks of punctuation, boilerplate included. */
export function tokenize(doc: Has<'article' | 'language'>): Has<'tokens'> {
  const tokens: Token[] = []
  for (const { 0: text, index } of doc.article.text.matchAll(pattern)) {
    if (text.length < 5 || !hump.test(text)) tokens.push(token(text, index))
    else tokens.push(...atHumps(text, index))
  }
  const pack = packOf(doc.language)
  return { tokens: pack === undefined || pack.sentences.glued.size === 0 ? tokens : unglued(tokens, pack) }
}

function atHumps(text: string, start: number): readonly Token[] {
  let at = start
  return text.split(hump).map((part) => {
    at += part.length
    return token(part, at - part.length)
  })
}

/** Parts a name from the word glued behind it: “Rinamengatakan”; a small word only where the name stands alone elsewhere: “Rinapada”. */
function unglued(tokens: readonly Token[], { sentences: { glued }, cues }: LanguagePack): readonly Token[] {
  const alone = new Set(tokens.map((t) => t.text))
  const parted: Token[] = []
  for (const t of tokens) {
    const length = t.text.length < 4 || !capital.test(t.text) ? 0 : nameLength(t.text)
    if (length === 0) parted.push(t)
    else parted.push(token(t.text.slice(0, length), t.start), token(t.text.slice(length), t.start + length))
  }
  return parted

  /** Characters of the name before the glued word; 0 where none is glued. */
  function nameLength(text: string): number {
    for (let length = 2; length <= text.length - 2; length++) {
      const name = text.slice(0, length)
      const rest = text.slice(length)
      if (rest.length > 5 ? cues.forms.get(rest)?.some((form) => form.voice !== 'nominal') === true || (glued.has(rest) && alone.has(name)) : glued.has(rest) && (alone.has(name) || acronym.test(name))) return length
    }
    return 0
  }
}

function token(text: string, start: number): Token {
  const kind = !word.test(text) ? 'punctuation' : number.test(text) ? 'number' : 'word'
  const lower = text.toLowerCase()
  return { kind, text, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start, end: start + text.length }
}
