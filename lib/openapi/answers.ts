import { z } from 'zod'
import { BATCH_FACTS, DATE_GUESSES, DIFFERENCE_KINDS } from '../document'
import { count, country, day, id, kind, label, language, mean, moment, next, score, span, sums, via } from './values'

const text = z.string().nullable()
const evidence = z.strictObject({ ...span, text: z.string(), contribution: z.number(), reason: z.string(), rule: z.string() })

const Stance = z.strictObject({
  country, raw: z.number().nullable(), score: score.nullable(), label, confidence: z.number().min(0).max(1).nullable(),
  reason: z.string().optional().describe('Why there is no answer'),
  mentions: z.array(z.strictObject({ ...span, via })),
  evidence: z.array(evidence).describe('Its contributions add up to raw; score = raw / (1 + |raw|)'),
})

const quotation = {
  ...span, kind,
  cue: z.strictObject({ ...span, text: z.string() }).nullable(),
  speaker: z.strictObject({ name: z.string(), role: text, country: country.nullable(), source: z.strictObject(span).nullable() }).nullable(),
  speakers: z.array(z.string()), stances: z.array(Stance), tone: z.number(),
}
const mention = z.strictObject({ ...span, country, via })

const Analysis = z.strictObject({
  id: z.string().optional(), language, title: text, publishedAt: moment, byline: text, outlet: text, dateline: text,
  boilerplate: z.array(z.strictObject(span)), quotations: z.array(z.strictObject(quotation)), mentions: z.array(mention),
  targets: z.array(z.strictObject({ ...span, ...Stance.shape })).optional(),
})

const articleRow = {
  id, title: z.string(), outlet: text, byline: text, publishedAt: moment, language, status: z.enum(['pending', 'analysed', 'unsupported', 'failed']),
  sample: z.boolean(), quotations: count, countries: z.array(country),
  current: z.boolean().describe('false: it does not count, as a newer version is stored or the first page of the article holds its text'),
  firstPage: id.nullable().describe('The article of the first page, whose text holds that of this further page'),
}
const Articles = z.strictObject({ total: count, rows: z.array(z.strictObject(articleRow)), next })
const Article = z.strictObject({
  ...articleRow,
  text: z.string(), url: text, fileName: text, analysis: text, addedAt: z.string(), dateCorrected: z.boolean(), dateline: text,
  metadata: z.strictObject({ title: text, byline: text, outlet: text, publishedAt: text, updatedAt: text, section: text, agency: text, dateline: text, url: text, dateGuess: z.enum(DATE_GUESSES).nullable().describe('Why publishedAt is a guess; null: it is none'), said: z.array(z.enum(BATCH_FACTS)).describe('Those of these that a person stated for the whole upload') }).describe('What the article says of itself'),
  boilerplate: z.array(z.strictObject({ ...span, kind: z.string() })), mentions: z.array(mention),
  copyOf: id.nullable().describe('The first appearance that it is a near-duplicate of'), copies: z.array(id).describe('Near-duplicates of it'), versions: z.array(id).describe('Other versions of it, the newest first'), parts: z.array(id).describe('The other pages of an article that came in page by page, in their order'),
  joined: z.enum(['apart', 'first', 'further']).describe('How it is read with those: by itself, as the first page with the texts of the others, or as a further one with the first'),
  quotations: z.array(z.strictObject({ id, content: z.string(), ...quotation, speakerIds: z.array(id.nullable()) })),
})

const speaker = z.strictObject({ id: id.nullable(), name: z.string(), country: country.nullable() })
const listed = z.strictObject({
  id, article: id, content: z.string(), kind, speaker: speaker.nullable(), speakers: z.array(speaker),
  stances: z.array(z.strictObject({ country, score: score.nullable(), label, confidence: z.number().nullable() })),
  tone: z.number(), publishedAt: moment, outlet: text, language, reports: z.int().min(1).describe('Reports of its statement in all outlets, itself among them'),
})
const Quotations = z.strictObject({
  total: count.describe('Quotations that match'),
  rows: z.array(listed),
  next,
})
const Reports = z.strictObject({ rows: z.array(listed).describe('Earliest first') })

const over = { points: z.array(z.strictObject({ from: day, to: day, ...mean, ...sums })), total: z.strictObject({ ...mean, ...sums }) }
const Trend = z.strictObject({
  unit: z.enum(['day', 'week', 'month']),
  series: z.array(z.strictObject({ key: z.string(), name: z.string(), ...over, previous: z.strictObject(over).optional().describe('The same series in the period before') })),
  omitted: count.describe('Smaller series left out'), undated: count.describe('Quotations without a date'),
  unmeasured: z.array(language).describe('Languages of these stances whose labelling error is not measured: they are taken as labelled'),
  previous: z.strictObject({ from: day, to: day }).optional().describe('The period before, where it was asked for'),
})

const Events = z.strictObject({ rows: z.array(z.strictObject({ id, from: day, to: day, note: z.string() })) })

const Matrix = z.strictObject({
  rows: z.array(z.strictObject({ key: z.string(), name: z.string(), country: country.nullable() })),
  columns: z.array(z.strictObject({ key: country, name: z.string() })),
  cells: z.array(z.strictObject({ row: z.string(), column: country, ...mean, count, abstained: count, quotations: count })),
  omitted: z.strictObject({ rows: count, columns: count }),
})

const outcomes = { accepted: count, added: count, nearDuplicate: count, newVersion: count, duplicate: count, failed: count, skipped: count, pending: count }
const Upload = z.strictObject({
  id: id.optional(), state: z.enum(['running', 'done', 'cancelled']), createdAt: z.string().optional(),
  receiving: z.boolean().describe('Files of it are still coming in'), interrupted: z.boolean().describe('It broke off while it came in; what had come is kept, and sent again nothing is stored twice'),
  removing: z.boolean().describe('It was taken back, and its articles are being removed'), ...outcomes,
  files: z.array(z.strictObject({ name: z.string(), outcome: z.enum(['added', 'duplicate', 'nearDuplicate', 'newVersion', 'failed', 'skipped', 'pending']), reason: z.string().optional(), article: id.optional() })),
  next,
})
const Removing = z.strictObject({ upload: id })
const Concerned = z.strictObject({ upload: id, items: count.describe('Items that this concerns') })
const Accepted = z.strictObject({ upload: id, accepted: count })
const Health = z.strictObject({ status: z.literal('ok'), analysis: z.string(), articles: count, quotations: count, pending: count })

const meanSums = z.strictObject({ ...mean, ...sums }).nullable()
const Reanalysis = z.strictObject({
  id, analysis: z.string().describe('Version'), every: z.boolean().describe('Also what this version read before'), startedAt: z.string(),
  state: z.enum(['preparing', 'ready', 'switching', 'switched', 'returning']), articles: count, analysed: count, shown: count.describe('Articles shown as analysed anew'),
  left: count.describe('Articles that stay as they are'), differing: count.describe('Articles seen otherwise'), differences: z.record(z.enum(DIFFERENCE_KINDS), count),
  countries: z.array(z.strictObject({ country, before: meanSums, after: meanSums })).describe('Means of all dated reports under the former and the new analysis; none while it is switched'),
})
const side = z.strictObject({ speaker: text, label: label.nullable(), score: score.nullable(), day: day.nullable() })
const Differences = z.strictObject({
  total: count,
  rows: z.array(z.strictObject({
    id, kind: z.enum(DIFFERENCE_KINDS), country: country.nullable(), ...span, content: z.string(), language, article: z.strictObject({ id, title: z.string() }),
    quotation: id.nullable().describe('The quotation that is shown there now'), before: side, after: side,
  })),
  next,
})
const Started = z.strictObject({ reanalysis: id })
const Turned = z.strictObject({ state: z.enum(['switching', 'returning']) })

const Table = z.strictObject({
  about: z.looseObject({ table: z.string(), archive: z.string(), made: day, timeZone: z.string(), analysis: z.array(z.string()), filter: z.looseObject({}) }),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))),
})
const Citation = z.strictObject({
  id, quote: z.string(), kind: z.enum(['direct', 'indirect', 'mixed']), language, speaker: z.string(), title: z.string(), outlet: text, byline: text, date: day.nullable(), dateWords: z.string(),
  stances: z.array(z.strictObject({ country, name: z.string(), score: score.nullable(), label, written: z.string() })),
  wording: text.describe('Whose words these are, where not all are the speaker’s; null: they are'),
  analysis: z.string(), permalink: z.string(), url: text, judged: z.string(),
})
const Problem = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) })

/** Every JSON answer of the interface by its name. */
export const answers = { Accepted, Analysis, Article, Articles, Citation, Concerned, Differences, Events, Health, Matrix, Problem, Quotations, Reanalysis, Removing, Reports, Started, Table, Trend, Turned, Upload } as const
export type AnswerName = keyof typeof answers
