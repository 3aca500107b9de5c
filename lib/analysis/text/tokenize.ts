import type { Has, Token } from '../../document'

// Dotted abbreviations (U.S.), then words and numbers with what may stand inside them, then runs of one mark ("...", "--", "``").
// A dot between a small and a capital letter is a lost space, not an inner dot: “selesai.Presiden”.
const pattern =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[-‑'’](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N})|(?<!\p{Ll})\.(?=\p{L})|(?<=\p{Ll})\.(?=\p{Ll}))*|\.{2,}|-{2,}|`{2}|'{2}|[^\s\p{L}\p{M}\p{N}]|\p{M}/gu
const number = /^\p{N}[\p{N}.,:/]*$/u
const word = /^[\p{L}\p{N}]/u

/** Adds words, numbers and marks of punctuation, boilerplate included. */
export function tokenize(doc: Has<'article'>): Has<'tokens'> {
  return { tokens: Array.from(doc.article.text.matchAll(pattern), (match) => token(match[0], match.index)) }
}

function token(text: string, start: number): Token {
  const kind = number.test(text) ? 'number' : word.test(text) ? 'word' : 'punctuation'
  return { kind, text, lower: text.toLowerCase().replaceAll('’', "'"), start, end: start + text.length }
}
