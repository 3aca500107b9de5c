import type { Document, Mention, Metadata, Quotation, QuotationKind, Speaker, Stance, Via } from '../../lib/document'
import { ensureQueue } from '../../lib/jobs/ensure-queue'
import { settleItems, storeUpload } from '../../lib/store'
import { database } from '../../lib/store/client'

/** An article as a test describes it; what is left out is empty. */
export interface ArticleSketch extends Partial<Metadata> {
  readonly text?: string
  readonly language?: string
  readonly quotations?: readonly QuotationSketch[]
}
export interface QuotationSketch {
  readonly speakers?: readonly (string | Pick<Speaker, 'name' | 'country'> | Pick<Speaker, 'name' | 'country' | 'role'>)[]
  readonly kind?: QuotationKind
  /** Country to score; null abstained. */
  readonly stances?: Readonly<Record<string, number | null>>
  /** How each country is named. */
  readonly via?: readonly Via[]
  /** What is said; appended to the text of the article. */
  readonly content?: string
}

let made = 0

/** Stores articles as a finished analysis would; the upload's id. */
export async function storeArticles(sketches: readonly ArticleSketch[], { sample = false } = {}): Promise<string> {
  await ensureQueue()
  const names = sketches.map((_, at) => `${at}.txt`)
  const stored = await storeUpload([{ name: 'articles.jsonl', bytes: new Uint8Array(), items: names }], { sample })
  if (stored === null) throw new Error('Nothing was stored')
  const items = await database().item.findMany({ where: { uploadId: BigInt(stored.upload) }, orderBy: { place: 'asc' } })
  await settleItems(items.map(({ id, name }, at) => ({
    item: id.toString(), fileName: name, doc: documentOf(sketches[at] ?? {}), analysis: 'test', supported: true, notes: [],
  })))
  return stored.upload
}

function documentOf({ text, language = 'en', quotations = [], ...metadata }: ArticleSketch): Document {
  let whole = text ?? `Article number ${++made}.`
  const found = quotations.map((sketch) => {
    if (sketch.content === undefined) return quotationOf(sketch, 0, 7)
    whole += `\n${sketch.content}`
    return quotationOf(sketch, whole.length - sketch.content.length, whole.length)
  })
  return {
    article: { text: whole }, targetQuestions: [], language, metadata: { title: null, byline: null, outlet: null, publishedAt: null, updatedAt: null, section: null, agency: null, dateline: null, url: null, dateGuess: null, said: [], ...metadata },
    metadataLines: [], boilerplate: [], tokens: [], quoted: [], sentences: [], people: [], mentions: [], foundQuotations: [], attributedQuotations: [],
    targetedQuotations: [], targetStances: [], quotations: found,
  }
}

function quotationOf({ speakers = [], kind = 'direct', stances = {}, via = [] }: QuotationSketch, start: number, end: number): Quotation {
  const named = speakers.map((speaker) => ({ role: null, source: null, ...(typeof speaker === 'string' ? { name: speaker, country: null } : speaker) }))
  return {
    start, end, kind, cue: null, source: null, cueClass: null, rule: 'test', speaker: named[0] ?? null, speakers: named, mentions: [], tone: 0,
    stances: Object.entries(stances).map(([country, score]) => stanceOf(country, score, via.map((way) => ({ start, end, country, via: way })))),
  }
}

/** The surer, the farther from neutral. */
function stanceOf(country: string, score: number | null, mentions: readonly Mention[]): Stance {
  if (score === null) return { country, mentions, raw: null, score, label: 'abstained', confidence: null, evidence: [], reason: { code: 'test' } }
  const label = score <= -0.15 ? 'oppose' : score < 0.15 ? 'neutral' : 'support'
  return { country, mentions, raw: score, score, label, confidence: 0.6 + 0.4 * Math.abs(score), evidence: [] }
}
