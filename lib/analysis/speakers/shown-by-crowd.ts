import type { Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { ReadToken } from '../words/read-tokens'
import { crowdAround, crowdBefore } from './crowd-before'
import { withSource, type Memory } from './salience'
import type { Context } from './speaker-context'
import { described } from './described'
import { tokensIn } from './tokens-in'

/** Whether a source is a thing that words stand on, or a chant: “| One banner | read …”. */
export function isShown(tokens: readonly ReadToken[]): boolean {
  return tokens.length < 6 && tokens.some(({ word }) => word.cue.raised) || tokens.length < 4 && tokens.at(-1)?.word.cue.carriers === true
}

/** The crowd that shows or chants something, else the banner itself; nobody where there is only a chant. */
export function shownByCrowd(context: Context, pack: LanguagePack, source: Span, tokens: readonly ReadToken[], memory: Memory): readonly Speaker[] {
  const crowd = crowdBefore(context, pack, source) ?? crowdAround(context, pack, source)
  if (crowd) return [{ ...described(context.doc, crowd), source }]
  const [last] = memory.described
  if (last && last === memory.speakers[0] && last.source !== null && tokensIn(context.doc.tokens, last.source).some(({ word }) => word.people.voices)) return [withSource(last, source)]
  return tokens.some(({ word }) => word.cue.carriers) ? [described(context.doc, source)] : []
}
