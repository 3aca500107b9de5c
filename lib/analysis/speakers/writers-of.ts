import type { Span, Speaker } from '../../document'
import type { ReadToken } from '../words/read-tokens'
import { firstEndingAfter } from '../text/outside'
import { withSource, type Memory } from './salience'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** How many sentences back whoever issued it may have spoken. */
const NEAR = 2

/** Whose “pernyataan itu” is: “Peru mengeluarkan pernyataan, menolak … | “…,” demikian isi | pernyataan itu”: whoever spoke last, where they have a name and the same noun is near; none elsewhere. */
export function writersOf({ doc, names }: Context, tokens: readonly ReadToken[], source: Span, memory: Memory): readonly Speaker[] {
  const [noun, points, ...more] = tokens
  if (!noun?.word.people.writings || !points?.word.people.demonstratives || more.length > 0 || !memory.speakers.some(({ name }) => names.has(name))) return []
  const here = firstEndingAfter(doc.sentences, source.start)
  const spoke = firstEndingAfter(doc.sentences, memory.offset)
  const sentence = doc.sentences[spoke]
  if (sentence === undefined || here - spoke > NEAR) return []
  const isNamed = tokensIn(doc.tokens, { start: sentence.start, end: Math.min(sentence.end, source.start) }).some(({ lower }) => lower === noun.lower)
  return isNamed ? memory.speakers.map((speaker) => withSource(speaker, source)) : []
}
