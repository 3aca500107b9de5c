import { database } from './client'

/** How many times as large as when it was last looked at a table must be; and pages of 8 kB below which any plan is quick. */
const GROWTH = 4
const FEWEST_PAGES = 50

/**
 * Tells the planner of the database what is in the tables that storing looks into, where they have grown by much since it last knew: in a new archive it
 * would otherwise read them whole for each batch until the database does so by itself, minutes later.
 */
export async function keepStatistics(): Promise<void> {
  const [row] = await database().$queryRaw<{ grown: boolean }[]>`
    select pg_relation_size(oid) / 8192 > ${GROWTH}::int * greatest(relpages, ${FEWEST_PAGES}::int) as grown from pg_class where oid = 'quotation'::regclass`
  // the columns that storing asks for: to look at texts and findings would cost most
  if (row?.grown === true) await database().$executeRaw`
    analyze quotation (id, article_id, place, kind, language, day, sort_key, current, upload_id, voice, statement_id, nth, reports), stance, quotation_speaker, speaker_reading, speaker, speaker_alias,
      article (id, upload_id, text_hash, deletion, title, named_outlet, outlet, url, sort_key, current, bands, copy_of), item`
}
