import { sameSpeaker } from './same-speaker'
import type { Confusion } from './confusion'
import type { GoldQuotation } from './gold'

type Named = Pick<GoldQuotation, 'speaker' | 'speakerMention'>

/** A wrong speaker: how the text names the right one at the quotation, and whose name was answered. `others`: all that the text quotes. */
export function speakerConfusion(gold: Named, answered: string | undefined, others: readonly Named[]): Confusion {
  return { about: 'speaker', words: `${nearest(gold)}; answered ${given(answered, others)}` }
}

function nearest({ speaker, speakerMention }: Named): string {
  if (!speakerMention) return 'no source beside the cue'
  return sameSpeaker({ speaker, speakerMention: null }, speakerMention) ? 'the source is a name' : 'the source is a pronoun or a description'
}

function given(answered: string | undefined, others: readonly Named[]): string {
  if (answered === undefined) return 'nobody'
  return others.some((other) => sameSpeaker(other, answered)) ? 'another speaker of the text' : 'somebody the text does not quote'
}
