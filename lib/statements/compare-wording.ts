import { align } from './align'
import { wordingOf } from './wording'

/** A piece of a wording, with the blank space and punctuation behind it. `shared`: the other wording has it in the same place. */
export interface WordingPart {
  readonly text: string
  readonly shared: boolean
}

/** How one report words a saying beside another: all of `content`, in pieces. Capitals, punctuation and spelling of the same word make no difference. */
export function compareWording(content: string, other: string, language: string): readonly WordingPart[] {
  const words = piecesOf(content, language)
  const others = piecesOf(other, language)
  const parts = align(words, others, (a, b) => a.key === b.key).map(({ shared, left }) => ({ text: left.map(({ text }) => text).join(''), shared }))
  return parts.filter(({ text }) => text !== '')
}

function piecesOf(content: string, language: string): readonly { readonly text: string; readonly key: string }[] {
  return (content.match(/^\s+|\S+\s*/g) ?? []).map((text) => ({ text, key: keyOf(text, language) }))
}

/** A word that only reporting changes has no wording of its own and is compared as it is written. */
function keyOf(text: string, language: string): string {
  const words = wordingOf(text, language).words.join(' ')
  return words === '' ? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : words
}
