import type { CueLexicon } from '../../shared/cue-lexicon'

export const cues: CueLexicon = {}
