import { database } from './client'
import { Prisma } from './prisma/client'
import type { UploadRow } from './rows'
import { uploadRecords, uploadRow, type UploadRecord } from './upload-row'

/** The latest uploads, newest first. */
export async function listUploads(limit = 50): Promise<readonly UploadRow[]> {
  const records = await database().$queryRaw<UploadRecord[]>(uploadRecords(Prisma.sql`(select * from upload order by id desc limit ${limit})`))
  return records.map(uploadRow)
}
