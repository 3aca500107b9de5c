import { cueLexicon } from '../../shared/cue-lexicon'
import { words } from './words'

export const cues = cueLexicon(words)
