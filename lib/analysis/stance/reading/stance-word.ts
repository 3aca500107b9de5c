import type { FrameForm, StanceLexicon } from '../../../languages/shared/stance-lexicon'
import type { Frame, FrameName } from '../../../languages/shared/stance/frames'
import type { Begun, PhraseWord } from '../../../languages/shared/stance/phrase-index'

/** What a word of the lexicon stands for. */
export interface FrameWord {
  readonly name: FrameName
  readonly frame: Frame
  readonly forms: readonly FrameForm[]
}

export type Tag = keyof StanceLexicon['modifiers'] | Exclude<keyof StanceLexicon['roles'], 'nounActor'>

/** A word as it may be listed (itself, without its ending, without its doubling: “sanksi-sanksi”), and what is listed. */
export interface StanceWord extends PhraseWord {
  /** What begins with it. */
  readonly frames: Begun<FrameWord>
  readonly tags: Begun<readonly Tag[]>
  /** What it is as it is written, its ending included. */
  readonly exactTags: readonly Tag[]
  /** What its ending is: “agresinya”. */
  readonly endingTags: readonly Tag[]
  /** The words that it is short for: “they're”; empty where it is none. */
  readonly spelled: readonly string[]
}

/** A mention is opaque: no word of “Republik Islam” may start a frame. */
export const noWord: StanceWord = { forms: [], bits: 0, passing: false, frames: { alone: undefined, longer: [] }, tags: { alone: undefined, longer: [] }, exactTags: [], endingTags: [], spelled: [] }
