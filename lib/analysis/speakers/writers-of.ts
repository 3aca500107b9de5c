import type { Sentence, Span, Speaker } from '../../document'
import { firstEndingAfter } from '../text/outside'
import type { ReadToken } from '../words/read-tokens'
import { speakerOf, withSource, type Memory } from './salience'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** How many sentences back whoever issued it may have spoken. */
const NEAR = 2
/** Words between the verb and what is issued: “mengeluarkan | sebuah | pernyataan”. */
const ISSUED_WITHIN = 2

/**
 * Whose “pernyataan itu” is: “Peru mengeluarkan pernyataan, menolak … | “…,” demikian isi | pernyataan itu”, “Dalam suratnya, Peru menyatakan … | Surat itu | meminta …”:
 * whoever spoke last, where the same noun is near, or who issued it; none elsewhere.
 */
export function writersOf({ doc, named }: Context, tokens: readonly ReadToken[], source: Span, memory: Memory): readonly Speaker[] {
  const [noun, ...more] = tokens
  // “siaran pers itu”
  const kind = more.slice(0, -1)
  if (!noun?.word.people.writings || !more.at(-1)?.word.people.demonstratives || kind.length > 1 || !kind.every(({ word }) => word.shape.small)) return []
  const here = firstEndingAfter(doc.sentences, source.start)
  const isNoun = ({ lower }: ReadToken) => lower === noun.lower || lower === `${noun.lower}nya`
  const spoke = firstEndingAfter(doc.sentences, memory.offset)
  const sentence = doc.sentences[spoke]
  const mayWrite = memory.speakers.length > 0 && memory.speakers.every(({ source: own }) => own === null || !tokensIn(doc.tokens, own).some(({ word }, i) => i === 0 && (word.people.writings || word.people.determiners)))
  if (mayWrite && sentence !== undefined && here - spoke <= NEAR && tokensIn(doc.tokens, { start: sentence.start, end: Math.min(sentence.end, source.start) }).some(isNoun)) return memory.speakers.map((speaker) => withSource(speaker, source))
  const issuer = issuerIn({ doc, named }, doc.sentences[here - 1], isNoun)
  return issuer ? [withSource(issuer, source)] : []
}

// “| Kementerian Luar Negeri Peru | merilis pernyataan.”, “| Peru | mengirim surat kepada PBB.”
function issuerIn({ doc, named }: Pick<Context, 'doc' | 'named'>, sentence: Sentence | undefined, isNoun: (token: ReadToken) => boolean): Speaker | null {
  const words = sentence ? tokensIn(doc.tokens, sentence) : []
  const at = words.findIndex((token, i) => isNoun(token) && words.slice(Math.max(0, i - ISSUED_WITHIN - 1), i).some(({ word }) => word.cue.issuing))
  const verb = words.slice(0, Math.max(0, at)).findLast(({ word }) => word.cue.issuing)
  if (sentence === undefined || verb === undefined) return null
  const who = named[firstStartingFrom(named, sentence.start)]
  if (who && who.mention.end <= verb.start) return speakerOf(who.person, null)
  const state = doc.mentions[firstEndingAfter(doc.mentions, sentence.start)]
  return state?.start === sentence.start && state.end <= verb.start ? { name: doc.article.text.slice(state.start, state.end), role: null, country: state.country, source: null } : null
}
