import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/** The people that open the sentence before a pronoun for many: “| Para pengunjuk rasa | berkumpul. Mereka menuntut …”, “| Protesters | gathered. They …”; null: none do. */
export function crowdBefore({ doc }: Context, pack: LanguagePack, source: Span): Span | null {
  const before = doc.sentences[firstEndingAfter(doc.sentences, source.start) - 1]
  return before ? crowdIn(tokensIn(doc.tokens, before), pack) : null
}

/** The people that open the sentence of a banner or the one before the last: “| Students | marched to chants of …”; null: none do. */
export function crowdAround({ doc }: Context, pack: LanguagePack, source: Span): Span | null {
  const at = firstEndingAfter(doc.sentences, source.start)
  const [own, before] = [doc.sentences[at], doc.sentences[at - 2]]
  const inOwn = own ? crowdIn(tokensIn(doc.tokens, { start: own.start, end: source.start }), pack) : null
  return inOwn ?? (before ? crowdIn(tokensIn(doc.tokens, before), pack) : null)
}

/** The people that open the sentence of “what they called …”; null: none do. */
export function crowdOpening({ doc }: Context, pack: LanguagePack, source: Span): Span | null {
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, source.start)]
  if (!sentence) return null
  const tokens = tokensIn(doc.tokens, { start: sentence.start, end: source.start })
  return tokens.at(-1)?.word.cue.freeRelatives === true ? crowdIn(tokens, pack) : null
}

function crowdIn(tokens: readonly ReadToken[], pack: LanguagePack): Span | null {
  const { people } = pack
  const first = behindAmount(tokens)
  const head = first + tokens.slice(first, first + 4).findIndex((token, i) => token.word.people.voices && isMany(pack, tokens, first + i))
  if (head < first || tokens.slice(first, head).some((token) => token.kind !== 'word' || endsNoun(pack, token))) return null
  let last = head
  if (people.ownerStands === 'after') while (last < head + 2 && continues(pack, tokens[last + 1])) last++
  const [from, to] = [tokens[0]?.start, tokens[last]?.end]
  return from === undefined || to === undefined ? null : { start: from, end: to }
}

// “Hundreds of | students”, “About 2,000 | people”
function behindAmount(tokens: readonly ReadToken[]): number {
  const last = tokens.slice(0, 4).findLastIndex(({ kind, word }) => kind === 'number' || word.cue.amounts)
  return last < 0 ? 0 : tokens[last + 1]?.word.cue.belongsTo === true ? last + 2 : last + 1
}

function isMany({ people }: LanguagePack, tokens: readonly ReadToken[], head: number): boolean {
  return people.ownerStands === 'after' ? (tokens[0]?.word.people.determiners === true) || head === 0 : /(?:s|people|men|women)$/u.test(tokens[head]?.lower ?? '')
}

function continues(pack: LanguagePack, token: ReadToken | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text === token.lower && !endsNoun(pack, token)
}

function endsNoun({ people, cues }: LanguagePack, { lower }: ReadToken): boolean {
  return people.clauseWords.has(lower) || people.locatives.has(lower) || people.obliques.has(lower) || cues.relatives.has(lower) || cues.forms.has(lower) || cues.verbShape?.test(lower) === true || /^ber[a-z]{3,}$/u.test(lower)
}
