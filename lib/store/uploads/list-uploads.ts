import { database } from '../client'
import { Prisma } from '../prisma/client'
import type { UploadRow } from '../rows'
import { uploadRecords, uploadRow, type UploadRecord } from './upload-row'

/** The latest uploads, newest first; `after`: those older than the one of that id, which is the last of the page before. */
export async function listUploads(limit = 50, after?: string): Promise<readonly UploadRow[]> {
  const older = after === undefined ? Prisma.sql`true` : Prisma.sql`id < ${after}::text::bigint`
  const records = await database().$queryRaw<UploadRecord[]>(uploadRecords(Prisma.sql`(select * from upload where ${older} order by id desc limit ${limit})`))
  return records.map(uploadRow)
}
