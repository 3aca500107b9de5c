import type { FoundQuotation, Has } from '../../../document'
import type { LanguagePack } from '../../../languages/language-pack'
import { firstEndingAfter } from '../../text/outside'
import { buildQuotation } from '../contents/build-quotation'
import { attributionBefore, attributionBehind, tokensOf } from './direct-quotations'
import { readDocument, type Reading } from '../reading'

/** Quotations within direct speech, each with the cue and source that stand there too: “The envoy told me, ‘| we keep it |,’” said Ann. */
export function innerQuotations(doc: Has<'article' | 'tokens' | 'quoted' | 'sentences' | 'people'>, pack: LanguagePack, direct: readonly FoundQuotation[]): readonly FoundQuotation[] {
  const inner = doc.quoted.filter(({ depth }) => depth === 1)
  if (inner.length === 0) return []
  const reading = readDocument(doc, pack, 1)
  return inner.flatMap(({ start, end }, index) => {
    const outer = direct.find((q) => q.start <= start && end <= q.end + 1)
    return outer ? (innerQuotation(reading, index, start, outer) ?? []) : []
  })
}

function innerQuotation(reading: Reading, index: number, start: number, outer: FoundQuotation): FoundQuotation | null {
  const whole = reading.sentences[firstEndingAfter(reading.sentences, start)]
  if (!whole) return null
  const first = reading.tokens.findIndex((token, i) => i >= whole.firstToken && token.start >= outer.start)
  const past = reading.tokens.findIndex((token, i) => i >= first && token.start >= outer.end)
  const sentence = { ...whole, firstToken: first, endToken: Math.min(whole.endToken, past < 0 ? whole.endToken : past) }
  const range = tokensOf(reading, index, sentence)
  const found = attributionBefore(reading, range, sentence) ?? attributionBehind(reading, range, sentence, sentence.endToken)
  if (found === null || found.source === null) return null
  return buildQuotation(reading, { content: range, cue: found.cue, cueClass: found.cue.form?.cueClass ?? 'speech', source: found.source, rule: 'inner-quotation' })
}
