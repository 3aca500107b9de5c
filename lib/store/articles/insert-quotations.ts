import { leadIn, type KeptDocument, type Quotation } from '../../document'
import { currentSpeakerRules } from '../changes/derive-speakers'
import type { Database } from '../client'
import { hold } from './held-texts'
import { noteAppearances } from '../speakers/note-appearances'
import type { Publication } from './publication'
import { readSpeakers, type SpeakerRead } from '../speakers/read-speakers'
import { own } from '../stances/refresh-stances'
import { voiceOf } from '../statements/voice-of'

/** What the analysis found in a stored article, with the columns of the article that quotations repeat. */
export interface AnalysedArticle {
  readonly id: string | undefined
  readonly upload: string
  readonly doc: KeptDocument
  readonly outlet: string | null
  readonly publication: Publication
  /** Ids that its quotations have, by their places; null: a new one. */
  readonly ids?: readonly (string | null)[]
}

/** A quotation that is about to be stored, with its id. */
export interface NewQuotation {
  readonly id: string
  readonly article: AnalysedArticle
  readonly quotation: Quotation
  readonly place: number
}

/**
 * Stores the quotations of articles with their stances and speakers, as sets. Each is written once, with its voice and as a statement of its
 * own: a row that is changed afterwards costs all its indexes again.
 */
export async function insertQuotations(db: Database, articles: readonly AnalysedArticle[]): Promise<void> {
  const places = articles.flatMap((article) => article.doc.quotations.map((quotation, place) => ({ article, quotation, place })))
  if (places.length === 0) return
  const unnamed = places.filter(({ article, place }) => (article.ids?.[place] ?? null) === null)
  const made = (await newIds(db, unnamed.length)).values()
  const quotations = places.map((each): NewQuotation => ({ ...each, id: each.article.ids?.[each.place] ?? made.next().value ?? '' }))
  const rules = await currentSpeakerRules(db)
  const read = await readSpeakers(db, quotations, rules)
  await insertQuotationRows(db, quotations, read)
  await insertReadings(db, read)
  await insertShown(db, read)
  await insertStances(db, quotations)
  await noteAppearances(db, read, rules)
}

async function newIds(db: Database, count: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`select nextval((select pg_get_serial_sequence('quotation', 'id'))::regclass)::text as id from generate_series(1, ${count}::int)`
  return rows.map(({ id }) => id)
}

async function insertQuotationRows(db: Database, quotations: readonly NewQuotation[], read: readonly SpeakerRead[]): Promise<void> {
  const shown = new Map<string, Set<string>>()
  for (const { quotation, shown: speaker } of read) shown.set(quotation, (shown.get(quotation) ?? new Set()).add(speaker))
  const json = JSON.stringify(quotations.map(({ id, article, quotation, place }) => {
    const content = article.doc.article.text.slice(quotation.start, quotation.end)
    const speakers = [...(shown.get(id) ?? [])].sort((a, b) => Number(a) - Number(b)).join(',')
    return {
      id, article: article.id, upload: article.upload, place, kind: quotation.kind, content, lead: leadIn(article.doc.article.text, quotation), tone: quotation.tone, data: quotation,
      outlet: article.outlet, language: article.doc.language, day: article.publication.day, sort_key: article.publication.sortKey,
      voice: voiceOf({ content, language: article.doc.language, speakers }),
    }
  }))
  await db.$executeRaw`
    insert into quotation (id, article_id, upload_id, place, kind, content, lead, tone, data, outlet, language, day, sort_key, voice, statement_id)
    select id, article, upload, place, kind, content, lead, tone, data, outlet, language, day, sort_key, voice, id
    from json_to_recordset(${hold(json)}::text::json) as n (id bigint, article bigint, upload bigint, place int, kind text, content text, lead text, tone float8, data json,
      outlet text, language text, day date, sort_key bigint, voice text)`
}

async function insertStances(db: Database, quotations: readonly NewQuotation[]): Promise<void> {
  const json = JSON.stringify(quotations.flatMap(({ id, quotation }) =>
    quotation.stances.map(({ country, label, score, confidence, mentions }) =>
      ({ quotation: id, country, label, score, confidence, via: [...new Set(mentions.map(({ via }) => via))] }))))
  await db.$executeRaw`
    insert into stance (quotation_id, country, label, score, confidence, via, current, day, language, kind, outlet, upload_id, own)
    select s.quotation, s.country, s.label, s.score, s.confidence, s.via, q.current, q.day, q.language, q.kind, q.outlet, q.upload_id, ${own}
    from json_to_recordset(${hold(json)}::text::json) as s (quotation bigint, country text, label text, score float8, confidence float8, via text[])
      join quotation q on q.id = s.quotation`
}

/** Who is shown to have said the quotations: each speaker once, at the first place. */
async function insertShown(db: Database, read: readonly SpeakerRead[]): Promise<void> {
  const first = new Map<string, SpeakerRead>()
  for (const one of read) {
    const key = `${one.quotation} ${one.shown}`
    const before = first.get(key)
    if (before === undefined || one.place < before.place) first.set(key, one)
  }
  const shown = [...first.values()]
  await db.$executeRaw`
    insert into quotation_speaker (quotation_id, speaker_id, place)
    select quotation::bigint, speaker::bigint, place from unnest(${shown.map(({ quotation }) => quotation)}::text[], ${shown.map(({ shown: speaker }) => speaker)}::text[], ${shown.map(({ place }) => place)}::int[])
      as n (quotation, speaker, place) order by 1, 3`
}

async function insertReadings(db: Database, read: readonly SpeakerRead[]): Promise<void> {
  const json = JSON.stringify(read.map(({ quotation, place, name, role, country, speaker, shown }) => ({ quotation, place, name, role, country, speaker, shown })))
  await db.$executeRaw`
    insert into speaker_reading (quotation_id, place, name, role, country, speaker_id, shown_id)
    select quotation, place, name, role, country, speaker, shown
    from json_to_recordset(${hold(json)}::text::json) as n (quotation bigint, place int, name text, role text, country text, speaker bigint, shown bigint)
    order by quotation, place`
}
