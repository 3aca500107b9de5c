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
  return { ...quotation, stances: lexicon ? stancesOf(quotation, doc, lexicon, weights) : abstainEverywhere(quotation.mentions), tone }
}

function stancesOf(quotation: TargetedQuotation, doc: Has<'article' | 'tokens' | 'mentions'>, lexicon: CompiledLexicon, weights: Weights): readonly Stance[] {
  if (quotation.mentions.length === 0) return []
  const { items, holder } = readQuotation(quotation, doc.article.text, doc.tokens, doc.mentions)
  const findings = findFindings(readFrames(items, lexicon), holder, weights)
  const source = { items, text: doc.article.text, language: lexicon.language }
  return countriesOf(quotation.mentions).map((country) =>
    writeLedger(
      country,
      quotation.mentions.filter((mention) => mention.country === country),
      findings.filter((finding) => finding.country === country),
      source,
    ),
  )
}
