import { database } from '../client'

/** Names under which a speaker is read, with the number of their quotations, most first. */
export async function namesOfSpeaker(id: string): Promise<readonly { readonly name: string; readonly quotations: number }[]> {
  return database().$queryRaw`
    select name, count(distinct quotation_id)::int as quotations from speaker_reading where shown_id = ${id}::text::bigint group by 1 order by 2 desc, 1`
}
