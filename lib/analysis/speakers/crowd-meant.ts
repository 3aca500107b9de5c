import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import { crowdIn } from '../people/crowd-in'
import type { ReadToken } from '../words/read-tokens'
import { peopleOpening } from './crowd-before'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Words that name a crowd and nobody in particular: “sejumlah massa”. */
const CROWD_WORDS = 4

/** Sentences back to the one that says who came. */
const TOLD_WITHIN = 8

/** Who a crowd is that is only called one: “| Warga Peru | turun ke jalan. … Sejumlah massa membawa …”; null: nobody's people are told of before. */
export function crowdMeant(context: Context, pack: LanguagePack, source: Span, tokens: readonly ReadToken[]): Span | null {
  if (pack.people.ownerStands === 'before' || !isAnyCrowd(tokens)) return null
  const { sentences } = context.doc
  const here = firstEndingAfter(sentences, source.start)
  for (let k = here - 1; k >= Math.max(0, here - TOLD_WITHIN); k--) {
    const sentence = sentences[k]
    const told = sentence ? tokensIn(context.doc.tokens, sentence) : []
    const people = peopleOpening(context, told) ?? crowdIn(told, pack)
    if (people && tokensIn(context.doc.tokens, people).some(({ word }) => word.countryForms.length > 0)) return people
  }
  return null
}

function isAnyCrowd(tokens: readonly ReadToken[]): boolean {
  return tokens.length <= CROWD_WORDS && tokens.some(({ word }) => word.cue.marchers) && tokens.every(({ word, lower, text }, place) => word.countryForms.length === 0 && (place === 0 || text === lower))
}
