import type { PeopleLexicon } from '../../shared/people-lexicon'

export const people: PeopleLexicon = {}
