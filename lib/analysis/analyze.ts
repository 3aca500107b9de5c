import type { Article, Document, TargetQuestion } from '../document'
import { attributeSpeakers } from './speakers/attribute-speakers'
import { detectLanguage } from './language/detect-language'
import { findCountries } from './countries/find-countries'
import { findPeople } from './people/find-people'
import { findQuotations } from './quotations/find-quotations'
import { judgeStance } from './stance/judge-stance'
import { judgeTargets } from './stance/judge-targets'
import { markBoilerplate } from './metadata/mark-boilerplate'
import { pairQuoteMarks } from './text/pair-quote-marks'
import { pipeline } from './pipeline'
import { readMetadata } from './metadata/read-metadata'
import { resolveCountryPronouns } from './countries/resolve-country-pronouns'
import { splitSentences } from './text/split-sentences'
import { tokenize } from './text/tokenize'
import type { Has } from '../document'

/** Version of the analysis, stored with everything it produced. Raise it whenever answers can change. */
export const ANALYSIS_VERSION = '21'

/** The stages in their order. */
export const stages = pipeline<Has<'article' | 'targetQuestions'>>()
  .add(detectLanguage)
  .add(readMetadata)
  .add(markBoilerplate)
  .add(tokenize)
  .add(pairQuoteMarks)
  .add(splitSentences)
  .add(findPeople)
  .add(findCountries)
  .add(findQuotations)
  .add(attributeSpeakers)
  .add(resolveCountryPronouns)
  .add(judgeStance)
  .add(judgeTargets)

/** Reads one article: who said what about which country, for or against. Pure and deterministic. */
export function analyze(article: Article, targetQuestions: readonly TargetQuestion[] = []): Document {
  return stages.run({ article, targetQuestions })
}
