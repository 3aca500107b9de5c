import { packOf } from '../../languages/registry'
import { abstainEverywhere, countriesOf } from './abstain'
import { compileLexicon } from './reading/compile-lexicon'
import { findFindings } from './find-findings'
import { nameWords } from './reading/name-words'
import { readFrames } from './reading/read-frames'
import { readQuotation, type ReadArticle } from './reading/read-quotation'
import { readTokens } from '../words/read-tokens'
import { scoreTone } from './tone/score-tone'
import learnedWeights from './weights.json'
import { writeLedger } from './write-ledger'
import type { Has, Quotation, Stance, TargetedQuotation } from '../../document'
import type { Weights } from './weights'

type Reads = Has<'article' | 'language' | 'tokens' | 'mentions' | 'people' | 'targetedQuotations'>

/** Adds each speaker's stance toward every country the quotation names, with its ledger, and the tone. */
export function judgeStance(doc: Reads, weights: Weights = learnedWeights): Has<'quotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { quotations: doc.targetedQuotations.map((quotation) => withStances(quotation, abstainEverywhere(quotation.mentions), 0)) }
  const lexicon = compileLexicon(pack.code, pack.stance)
  const { text } = doc.article
  const tokens = readTokens(doc.tokens, pack)
  const article = { text, tokens, mentions: doc.mentions, names: nameWords(doc.people, tokens, pack.stance.shapes.gerund), lexicon }
  return {
    quotations: doc.targetedQuotations.map((quotation) => {
      const stances = stancesOf(quotation, article, weights).filter((stance) => !onlyMeant(stance))
      return withStances(quotation, stances, scoreTone(quotation, text, article.tokens, pack))
    }),
  }
}

function withStances(quotation: TargetedQuotation, stances: readonly Stance[], tone: number): Quotation {
  const { start, end, kind, cue, source, cueClass, rule, speaker, speakers } = quotation
  const mentions = quotation.mentions.filter((mention) => stances.some((stance) => stance.country === mention.country))
  return { start, end, kind, cue, source, cueClass, rule, speaker, speakers, mentions, stances, tone }
}

// a pronoun or a leader's name counts for the country only where the quotation takes a side on it
function onlyMeant({ mentions, label, evidence }: Stance): boolean {
  return (label === 'neutral' || label === 'abstained') && evidence.length === 0 && mentions.every(({ via }) => via === 'pronoun' || via === 'leader')
}

function stancesOf(quotation: TargetedQuotation, article: ReadArticle, weights: Weights): readonly Stance[] {
  if (quotation.mentions.length === 0) return []
  const { items, holder } = readQuotation(quotation, article)
  const reading = readFrames(items, article.lexicon)
  const found = findFindings(reading, holder, weights)
  const source = { reading, text: article.text }
  return countriesOf(quotation.mentions).map((country) =>
    writeLedger(country, quotation.mentions.filter((mention) => mention.country === country), found, source),
  )
}
