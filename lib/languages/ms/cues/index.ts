import { cueLexicon } from '../../shared/cue-lexicon'
import { once } from '../../shared/once'
import { words } from './words'

export const cues = once(() => cueLexicon(words()))
