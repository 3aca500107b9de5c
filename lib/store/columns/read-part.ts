import { ANSWER_LABELS, VIAS } from '../../document'
import type { Database } from '../client'
import { Prisma } from '../prisma/client'
import { UNDATED, type Columns } from './columns'

/** Columns of some of the quotations. */
export type Part = Omit<Columns, 'earlier' | 'people' | 'words' | 'speakers'>

interface Texts {
  readonly quotations: string
  readonly stances: string
  readonly speakers: string
}
type QuotationLists = Readonly<Record<'id' | 'article' | 'upload' | 'sortKey' | 'statement' | 'nth', readonly number[]>>
  & { readonly day: readonly (number | null)[]; readonly outlet: readonly (string | null)[]; readonly language: readonly string[]; readonly kind: readonly string[] }
interface StanceLists {
  readonly quotation: readonly number[]
  readonly country: readonly string[]
  readonly label: readonly string[]
  readonly score: readonly (number | null)[]
  readonly confidence: readonly (number | null)[]
  readonly via: readonly (readonly string[])[]
  readonly stands: readonly boolean[]
  readonly own: readonly boolean[]
}
interface SpeakerLists {
  readonly quotation: readonly number[]
  readonly speaker: readonly string[]
}

/** Reads the quotations that count, of the articles named or of all. A list a column travels as one text: rows would take ten times as long. */
export async function readPart(db: Database, codes: Pick<Columns, 'words' | 'speakers'>, articles?: readonly string[]): Promise<Part> {
  const asked = articles === undefined ? Prisma.sql`q.current` : Prisma.sql`q.current and q.article_id = any(${[...articles]}::text[]::bigint[])`
  const [texts] = await db.$queryRaw<Texts[]>`
    select (select ${lists({
      id: 'id', article: 'article_id', upload: 'upload_id', sortKey: 'sort_key', statement: 'coalesce(statement_id, id)', nth: 'nth',
      day: `day - date '1970-01-01'`, outlet: `nullif(outlet, 'unknown')`, language: 'language', kind: 'kind',
    })} from (select * from quotation q where ${asked} order by q.sort_key desc, q.id desc) q) as quotations,
    (select ${lists({ quotation: 'quotation_id', country: 'country', label: 'label', score: 'score', confidence: 'confidence', via: 'via', stands: 'stands', own: 'own' })}
      from (select s.* from quotation q join stance s on s.quotation_id = q.id where ${asked} order by q.sort_key desc, q.id desc, s.country) s) as stances,
    (select ${lists({ quotation: 'quotation_id', speaker: 'speaker_id::text' })}
      from (select k.* from quotation q join quotation_speaker k on k.quotation_id = q.id where ${asked} order by q.sort_key desc, q.id desc, k.place, k.speaker_id) k) as speakers`
  if (texts === undefined) throw new Error('Three lists are one row')
  return partOf({ quotations: JSON.parse(texts.quotations), stances: JSON.parse(texts.stances), spoken: JSON.parse(texts.speakers) }, codes)
}

/** One JSON object of lists, a list for each expression. */
function lists(columns: Readonly<Record<string, string>>): Prisma.Sql {
  const pairs = Object.entries(columns).map(([name, expression]) => `'${name}', coalesce(json_agg(${expression}), '[]')`)
  return Prisma.raw(`json_build_object(${pairs.join(', ')})::text`)
}

interface Lists {
  readonly quotations: QuotationLists
  readonly stances: StanceLists
  readonly spoken: SpeakerLists
}

function partOf({ quotations, stances, spoken }: Lists, { words, speakers }: Pick<Columns, 'words' | 'speakers'>): Part {
  const { id, article, upload, sortKey, statement, nth, day, outlet, language, kind } = quotations
  const { country, label, score, confidence, via, stands, own } = stances
  const code = (text: string | null) => words.add(text)
  return {
    size: id.length,
    id: Float64Array.from(id), article: Float64Array.from(article), upload: Float64Array.from(upload), sortKey: Float64Array.from(sortKey),
    statement: Float64Array.from(statement), nth: Int32Array.from(nth), day: Int32Array.from(day, (one) => one ?? UNDATED),
    outlet: Int32Array.from(outlet, code), language: Int32Array.from(language, code), kind: Int32Array.from(kind, code),
    stancesFrom: beginnings(id, stances.quotation),
    country: Int32Array.from(country, code), label: Uint8Array.from(label, (one) => ANSWER_LABELS.findIndex((known) => known === one)),
    score: Float64Array.from(score, (one) => one ?? NaN), confidence: Float64Array.from(confidence, (one) => one ?? NaN),
    via: Uint8Array.from(via, viaBits), stands: Uint8Array.from(stands, Number), own: Uint8Array.from(own, Number),
    speakersFrom: beginnings(id, spoken.quotation),
    speaker: Int32Array.from(spoken.speaker, (one) => speakers.add(one)),
  }
}

/** A bit for each way of naming. */
export function viaBits(ways: readonly string[]): number {
  return VIAS.reduce((bits, way, at) => (ways.includes(way) ? bits | (1 << at) : bits), 0)
}

/** Where what belongs to each of the quotations begins in a list that is in their order; `owners`: to which each of the list belongs. */
function beginnings(ids: readonly number[], owners: readonly number[]): Int32Array {
  const from = new Int32Array(ids.length + 1)
  let next = 0
  ids.forEach((id, at) => {
    while (owners[next] === id) next++
    from[at + 1] = next
  })
  return from
}
