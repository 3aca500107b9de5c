import type { BoilerplatePatterns } from './shared/boilerplate-patterns'
import type { CountryLexicon } from './shared/country-lexicon'
import type { CueLexicon } from './shared/cue-lexicon'
import type { DetectionWords } from './shared/detection-words'
import type { MetadataPatterns } from './shared/metadata-patterns'
import type { PeopleLexicon } from './shared/people-lexicon'
import type { SentenceRules } from './shared/sentence-rules'
import type { StanceLexicon } from './shared/stance-lexicon'

/** What a language supplies: words and patterns. The rules that use them are shared (`lib/analysis`). */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string
  readonly detection: DetectionWords
  readonly metadata: MetadataPatterns
  readonly boilerplate: BoilerplatePatterns
  readonly sentences: SentenceRules
  readonly people: PeopleLexicon
  readonly cues: CueLexicon
  readonly countries: CountryLexicon
  readonly stance: StanceLexicon
  /** Word to value in -5…5, for the plain tone. */
  readonly tone: Readonly<Record<string, number>>
}
