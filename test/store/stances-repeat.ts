import { expect } from 'vitest'
import { database } from '../../lib/store/client'

/** Holds that every stance repeats what its quotation says and knows its own country, told anew from the rows. */
export async function expectStancesRepeat(): Promise<void> {
  const wrong = await database().$queryRaw`
    select s.quotation_id, s.country from stance s join quotation q on q.id = s.quotation_id
    where (s.current, s.day, s.language, s.kind, s.outlet, s.upload_id, s.own) is distinct from (q.current, q.day, q.language, q.kind, q.outlet, q.upload_id,
      exists (select from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = q.id and p.country = s.country))`
  expect(wrong).toEqual([])
}
