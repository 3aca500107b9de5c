import type { StanceLexicon } from '../../shared/stance-lexicon'

export const stance: StanceLexicon = {}
