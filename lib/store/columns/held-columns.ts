import { randomUUID } from 'node:crypto'
import type { Database } from '../client'
import { Prisma, type PrismaClient } from '../prisma/client'
import { makeCodes } from './codes'
import type { Columns } from './columns'
import { earlierReports } from './earlier-reports'
import { mergeParts } from './merge-parts'
import { readPart } from './read-part'
import { readPeople } from './read-people'

/** Columns, and of which state of the database they are. */
export interface Held {
  readonly columns: Columns
  /** Everything committed in this snapshot is in the columns, nothing else. */
  readonly snapshot: string
  /** Another one: the tables were emptied or made anew, or a crash may have taken back what was read. */
  readonly epoch: string
}

interface Look {
  readonly snapshot: string
  readonly epoch: string | null
  /** Ids of articles and speakers changed since. */
  readonly articles: readonly string[]
  readonly speakers: readonly string[]
}

/** So many are read one by one; of more, everything. */
const MOST_TOUCHED = 20_000

/** Reads everything. */
export async function readColumns(db: PrismaClient): Promise<Held> {
  await db.$executeRaw`insert into epoch (mark) values (${randomUUID()}) on conflict do nothing`
  return inSnapshot(db, async (within) => {
    const { snapshot, epoch } = await look(within, null)
    if (epoch === null) throw new Error('An epoch was set just before')
    const codes = { words: makeCodes(), speakers: makeCodes() }
    const part = await readPart(within, codes)
    return { columns: { ...part, ...codes, earlier: earlierReports(part), people: await readPeople(within, codes.speakers, []) }, snapshot, epoch }
  })
}

/** The columns with what was committed since. */
export async function topUp(db: PrismaClient, held: Held): Promise<Held> {
  const first = await look(db, held.snapshot)
  if (first.epoch !== held.epoch || first.articles.length > MOST_TOUCHED) return readColumns(db)
  if (first.articles.length === 0 && first.speakers.length === 0) return { ...held, snapshot: first.snapshot }
  return inSnapshot(db, async (within) => {
    const { snapshot, epoch, articles, speakers } = await look(within, held.snapshot)
    if (epoch !== held.epoch) throw new Error('The database was emptied while it was read; ask again')
    const { columns } = held
    const part = articles.length === 0 ? columns : mergeParts(columns, new Set(articles.map(Number)), await readPart(within, columns, articles))
    const people = speakers.length === 0 ? columns.people : await readPeople(within, columns.speakers, columns.people, speakers)
    return { columns: { ...columns, ...part, earlier: articles.length === 0 ? columns.earlier : earlierReports(part), people }, snapshot, epoch }
  })
}

/** One state of the database for all that `work` reads. */
function inSnapshot<Result>(db: PrismaClient, work: (db: Database) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: 30_000, timeout: 5 * 60_000 })
}

async function look(db: Database, since: string | null): Promise<Look> {
  const [row] = await db.$queryRaw<Look[]>`
    with since as (select ${since}::text::pg_snapshot as snapshot),
    -- what another server wrote down before it was copied here may lie in the future
    changed as (select t.what, t.id::text from touched t, since where t.by >= pg_snapshot_xmin(since.snapshot)
      and t.by < pg_snapshot_xmax(pg_current_snapshot()) and not pg_visible_in_snapshot(t.by, since.snapshot))
    select pg_current_snapshot()::text as snapshot, (select mark || ' ' || pg_relation_filenode('quotation') from epoch) as epoch,
      array(select id from changed where what = 'article') as articles, array(select id from changed where what = 'speaker') as speakers`
  if (row === undefined) throw new Error('A look is one row')
  return row
}
