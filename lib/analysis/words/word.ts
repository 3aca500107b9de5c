import type { LanguagePack } from '../../languages/language-pack'
import { cueFlags, type CueFlags } from './cue-flags'
import { cutsOf, type Cut } from './cuts-of'
import { peopleFlags, type PeopleFlags } from './people-flags'
import { shapedWord, type ShapedWord } from './shape'
import { startsOf, type Starts } from './starts'

/** A token's shape and all that the lists of its language say of it, looked up once however often the rules ask. */
export interface Word extends ShapedWord {
  readonly cue: CueFlags
  readonly people: PeopleFlags
  readonly starts: Starts
  /** Where it may be a name and a word glued behind it. */
  readonly cuts: readonly Cut[]
}

/** Looks a token up in a language. */
export function wordOf(pack: LanguagePack, written: string): Word {
  const { text, lower, shape, parts } = shapedWord(written)
  return { text, lower, shape, parts, cue: cueFlags(pack.cues, lower), people: peopleFlags(pack.people, text, lower, shape), starts: startsOf(pack, lower), cuts: cutsOf(pack, text) }
}
