import { database } from '../client'
import type { Paging } from '../page-key'
import { Prisma } from '../prisma/client'
import type { Upload, UploadItem } from '../rows'
import { uploadRecords, uploadRow, type UploadRecord } from './upload-row'

/** An upload with its items by page, in the order they came, all or those of one outcome; null where the id names none. `after` is the `next` of the page before. */
export async function getUpload(id: string, { limit, after, outcome }: Paging & { readonly outcome?: UploadItem['outcome'] }): Promise<Upload | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const later = after !== undefined && /^\d{1,18}$/.test(after) ? Prisma.sql`i.id > ${after}::text::bigint` : Prisma.sql`true`
  const chosen = outcome === undefined ? Prisma.sql`true` : outcome === 'pending' ? Prisma.sql`i.outcome is null` : Prisma.sql`i.outcome = ${outcome}`
  const db = database()
  const [uploads, items] = await Promise.all([
    db.$queryRaw<UploadRecord[]>(uploadRecords(Prisma.sql`(select * from upload where id = ${id}::text::bigint)`)),
    db.$queryRaw<(UploadItem & { id: string })[]>`
      select i.id::text, i.name, coalesce(i.outcome, 'pending') as outcome, i.reasons, i.article_id::text as article
      from item i where i.upload_id = ${id}::text::bigint and ${later} and ${chosen} order by i.id limit ${limit + 1}`,
  ])
  const [upload] = uploads
  if (upload === undefined) return null
  const shown = items.slice(0, limit)
  const rows = shown.map(({ name, outcome, reasons, article }) => ({ name, outcome, reasons, article }))
  const row = uploadRow(upload)
  return { ...row, files: { total: outcome === undefined ? row.accepted : row[outcome], rows, next: items.length > limit ? (shown.at(-1)?.id ?? null) : null } }
}
