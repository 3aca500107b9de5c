import type { Change } from '../../document'
import { database } from '../client'
import type { Paging } from '../page-key'
import { Prisma } from '../prisma/client'
import type { Page } from '../rows'

/** A change as the history shows it; dates are ISO strings. */
export type ChangeRow = Change & { readonly id: string; readonly madeAt: string; readonly undoneAt: string | null }

type Record = Change & { readonly id: string; readonly madeAt: Date; readonly undoneAt: Date | null }

/** Changes by people, the latest first. `about`: only those about one subject, "speaker:12". */
export async function listChanges({ limit, after, about }: Paging & { readonly about?: string }): Promise<Page<ChangeRow>> {
  const chosen = about === undefined ? Prisma.sql`true` : Prisma.sql`subjects @> ${[about]}::text[]`
  const earlier = after !== undefined && /^\d{1,18}$/.test(after) ? Prisma.sql`id < ${after}::text::bigint` : Prisma.sql`true`
  const db = database()
  const [counted, records] = await Promise.all([
    db.$queryRaw<{ n: number }[]>`select count(*)::int as n from change where ${chosen}`,
    db.$queryRaw<Record[]>`select id::text, kind, before, after, made_at as "madeAt", undone_at as "undoneAt" from change where ${chosen} and ${earlier} order by change.id desc limit ${limit + 1}`,
  ])
  const shown = records.slice(0, limit).map(changeRow)
  return { total: counted[0]?.n ?? 0, rows: shown, next: records.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

/** One change; null where the id names none. */
export async function getChange(id: string): Promise<ChangeRow | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const [record] = await database().$queryRaw<Record[]>`
    select id::text, kind, before, after, made_at as "madeAt", undone_at as "undoneAt" from change where id = ${id}::text::bigint`
  return record === undefined ? null : changeRow(record)
}

function changeRow(record: Record): ChangeRow {
  return { ...record, madeAt: record.madeAt.toISOString(), undoneAt: record.undoneAt?.toISOString() ?? null }
}
