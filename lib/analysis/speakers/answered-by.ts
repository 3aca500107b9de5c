import type { Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Most words of an office before the name of who answers. */
const OFFICE_WITHIN = 8

/** Whoever a sentence tells to have answered: “Pernyataan Rina Wati itu ditanggapi | Bayu Santoso |. “…,” ujarnya”; null where nobody with a name did. */
export function answeredBy({ doc, speaking }: Context, { people }: LanguagePack, sentence: Sentence | undefined): Speaker | null {
  if (sentence === undefined || people.ownerStands === 'before') return null
  const tokens = tokensIn(doc.tokens, sentence)
  const verb = tokens.findLastIndex(({ word }) => word.people.answered && word.shape.small)
  const answer = tokens[verb]
  if (answer === undefined || verb < 1) return null
  const named = speaking[firstStartingFrom(speaking, answer.end)]
  if (named?.person.kind !== 'person' || named.mention.end > sentence.end) return null
  const between = tokensIn(doc.tokens, { start: answer.end + 1, end: named.mention.start })
  const { name, role, country } = named.person
  return between.length <= OFFICE_WITHIN && between.every(({ kind }) => kind === 'word') ? { name, role, country, source: null } : null
}
