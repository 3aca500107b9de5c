import { packOf } from '../../languages/registry'
import type { Has, Quotation, Stance, TargetedQuotation } from '../../document'
import { abstainEverywhere, countriesOf } from './abstain'
import { compileLexicon, type CompiledLexicon } from './compile-lexicon'
import { findFindings } from './find-findings'
import { readFrames } from './read-frames'
import { readQuotation } from './read-quotation'
import { scoreTone } from './score-tone'
import learnedWeights from './weights.json'
import { writeLedger } from './write-ledger'
import type { Weights } from './weights'

/** Adds each speaker's stance toward every country the quotation names, with its ledger, and the tone. */
export function judgeStance(doc: Has<'article' | 'language' | 'tokens' | 'mentions' | 'targetedQuotations'>, weights: Weights = learnedWeights): Has<'quotations'> {
  const pack = packOf(doc.language)
  const lexicon = pack && compileLexicon(pack.code, pack.stance)
  return { quotations: doc.targetedQuotations.map((quotation) => finish(quotation, doc, lexicon, weights)) }
}

function finish(quotation: TargetedQuotation, doc: Has<'article' | 'language' | 'tokens' | 'mentions'>, lexicon: CompiledLexicon | undefined, weights: Weights): Quotation {
  const tone = scoreTone(doc.article.text.slice(quotation.start, quotation.end), doc.language)
  const stances = lexicon ? stancesOf(quotation, doc, lexicon, weights).filter((stance) => !onlyMeant(stance)) : abstainEverywhere(quotation.mentions)
  const { start, end, kind, cue, source, cueClass, rule, speaker, speakers } = quotation
  const mentions = quotation.mentions.filter((mention) => stances.some((stance) => stance.country === mention.country))
  return { start, end, kind, cue, source, cueClass, rule, speaker, speakers, mentions, stances, tone }
}

// a pronoun or a leader's name counts for the country only where the quotation takes a side on it
function onlyMeant({ mentions, label, evidence }: Stance): boolean {
  return (label === 'neutral' || label === 'abstained') && evidence.length === 0 && mentions.every(({ via }) => via === 'pronoun' || via === 'leader')
}

function stancesOf(quotation: TargetedQuotation, doc: Has<'article' | 'tokens' | 'mentions'>, lexicon: CompiledLexicon, weights: Weights): readonly Stance[] {
  if (quotation.mentions.length === 0) return []
  const { items, holder } = readQuotation(quotation, doc.article.text, doc.tokens, doc.mentions, lexicon)
  const reading = readFrames(items, lexicon)
  const found = findFindings(reading, holder, weights)
  const source = { reading, text: doc.article.text }
  return countriesOf(quotation.mentions).map((country) =>
    writeLedger(country, quotation.mentions.filter((mention) => mention.country === country), found, source),
  )
}
