import type { Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Most words of an office before the name of who answers. */
const OFFICE_WITHIN = 8

/** Whoever a sentence tells to have answered: “Pernyataan Rina Wati itu ditanggapi | Bayu Santoso |. “…,” ujarnya”, “… mendapat tanggapan dari | Bayu Santoso |”; null where nobody with a name did. `after`: where somebody spoke last. */
export function answeredBy({ doc, speaking }: Context, { people, cues }: LanguagePack, sentence: Sentence | undefined, after: number): Speaker | null {
  if (sentence === undefined || people.ownerStands === 'before') return null
  const tokens = tokensIn(doc.tokens, sentence)
  const drawnTo = (i: number) => tokens[i]?.word.starts.forms.find(({ voice, words }) => voice === 'passive' && words.length > 2 && cues.belongsTo.has(words.at(-1) ?? '') && words.every((word, k) => tokens[i + k]?.lower === word))?.words.length ?? 0
  const verb = tokens.findLastIndex(({ word }, i) => word.people.answered && word.shape.small || drawnTo(i - 2) === 3 || drawnTo(i - 3) === 4)
  const answer = tokens[verb]
  if (answer === undefined || verb < 1) return null
  const named = speaking[firstStartingFrom(speaking, answer.end)]
  if (named?.person.kind !== 'person' || named.mention.end > sentence.end || named.mention.start < after) return null
  const between = tokensIn(doc.tokens, { start: answer.end + 1, end: named.mention.start })
  const { name, role, country } = named.person
  return between.length <= OFFICE_WITHIN && between.every(({ kind, text }, i) => kind === 'word' || text === ',' && i === between.length - 1) ? { name, role, country, source: null } : null
}
