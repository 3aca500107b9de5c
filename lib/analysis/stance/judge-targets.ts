import { packOf } from '../../languages/registry'
import { abstain } from './abstain'
import { compileLexicon } from './reading/compile-lexicon'
import { findFindings } from './find-findings'
import { nameWords } from './reading/name-words'
import { ownSide } from './reading/own-side'
import { readFrames } from './reading/read-frames'
import { readItems, type Item } from './reading/read-items'
import { readQuotation, type ReadArticle } from './reading/read-quotation'
import { readTokens } from '../words/read-tokens'
import learnedWeights from './weights.json'
import { writeLedger } from './write-ledger'
import type { Has, Mention, Quotation, Span, Stance, TargetQuestion } from '../../document'
import type { Holder } from './reading/holder'
import type { Weights } from './weights'

type Reads = Has<'article' | 'language' | 'tokens' | 'sentences' | 'mentions' | 'people' | 'quotations' | 'targetQuestions'>

/**
 * Adds the attitude toward each mention that was asked for: of the speaker of the quotation around it, or else of whoever holds one in its sentence.
 * A quotation that takes no side is read on to the end of its sentence: “Norway will join,” Ann said, praising the Norwegians.
 */
export function judgeTargets(doc: Reads, weights: Weights = learnedWeights): Has<'targetStances'> {
  if (doc.targetQuestions.length === 0) return none
  const pack = packOf(doc.language)
  const tokens = pack && readTokens(doc.tokens, pack)
  const article = pack && tokens && { text: doc.article.text, tokens, mentions: doc.mentions, names: nameWords(doc.people, tokens, pack.stance.shapes.gerund), lexicon: compileLexicon(pack.code, pack.stance) }
  return { targetStances: doc.targetQuestions.map((question) => ({ start: question.start, end: question.end, ...answer(question, doc, article, weights) })) }
}

const none: Has<'targetStances'> = { targetStances: [] }

function answer(question: TargetQuestion, doc: Reads, article: ReadArticle | undefined, weights: Weights): Stance {
  const asked: Mention = { ...question, via: 'name' }
  if (!article) return abstain(question.country, [asked], { code: 'language-not-scored', words: { country: question.country } })
  const judge = ({ items, holder }: Words): Stance => {
    const reading = readFrames(items, article.lexicon)
    return writeLedger(question.country, [asked], findFindings(reading, holder, weights), { reading, text: article.text })
  }
  const sentence: Span = doc.sentences.find((s) => holds(s, asked)) ?? asked
  const around = doc.quotations.find((q) => holds(q, question))
  const quotation = around ?? spokenFor(question.country, sentence, doc)
  const said = quotation && judge(readQuotation(around ? { ...quotation, mentions: withAsked(quotation.mentions, asked) } : quotation, article))
  return said && said.evidence.length > 0 ? said : judge(readSentence(sentence, asked, article, quotation ? sideOf(quotation, doc) : new Set()))
}

/** What is read, and whose stance it holds. */
interface Words {
  readonly items: readonly Item[]
  readonly holder: Holder
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

// “The Norwegian minister denied it: Norway was no threat” asks of the speaker's own country
function spokenFor(country: string, sentence: Span, doc: Reads): Quotation | undefined {
  return doc.quotations.find((q) => q.start < sentence.end && sentence.start < q.end && sideOf(q, doc).has(country))
}

function sideOf(quotation: Quotation, doc: Reads): ReadonlySet<string> {
  const speakers = quotation.speakers.length > 0 ? quotation.speakers : quotation.speaker ? [quotation.speaker] : []
  return ownSide(speakers, doc.mentions, doc.article.text)
}

function readSentence(sentence: Span, asked: Mention, article: ReadArticle, own: ReadonlySet<string>): Words {
  const items = readItems(sentence, withAsked(article.mentions, asked), article)
  return { items, holder: { own, others: new Set(), cueItems: 0, acts: false, armed: false, alone: false, reported: true, anyone: true } }
}

/** The mentions with the one asked for among them, in place of any that overlaps it. */
function withAsked(mentions: readonly Mention[], asked: Mention): readonly Mention[] {
  const known = mentions.find((m) => m.start <= asked.start && asked.end <= m.end && m.country === asked.country)
  if (known) return mentions
  return [...mentions.filter((m) => m.end <= asked.start || m.start >= asked.end), asked].sort((a, b) => a.start - b.start)
}
