import { database } from './client'
import type { UploadRow } from './rows'
import { uploadColumns, uploadRow, type UploadRecord } from './upload-row'

/** The latest uploads, newest first. */
export async function listUploads(limit = 50): Promise<readonly UploadRow[]> {
  const records = await database().$queryRaw<UploadRecord[]>`
    with latest as (select * from upload order by id desc limit ${limit})
    select ${uploadColumns} from latest u left join item i on i.upload_id = u.id group by u.id, u.created_at, u.cancelled order by u.id desc`
  return records.map(uploadRow)
}
