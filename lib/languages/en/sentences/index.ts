import type { SentenceRules } from '../../shared/sentence-rules'

export const sentences: SentenceRules = {}
