import type { Filter } from '../document'
import { database } from './client'
import { and, quotationConditions, speakerConditions, stanceRows, stanceWhere } from './filter-sql'
import { Prisma } from './prisma/client'
import type { SpeakerRow } from './rows'
import { labelSums, stanceCounts, stanceFact, type StanceSums } from './stance-counts'

type Row = StanceSums & { readonly id: string; readonly name: string; readonly role: string | null; readonly country: string | null }

/**
 * Known speakers by the number of their quotations that match, most first. A joint quotation counts for each of its
 * speakers; with speakers or their countries in the filter only those are ranked. Quotations that name no country count as quotations.
 */
export async function rankSpeakers(filter: Filter, limit = 100): Promise<readonly SpeakerRow[]> {
  const only = speakerConditions(filter, Prisma.sql`k.speaker_id`, Prisma.sql`p.country`)
  const speakers = filter.speakerCountry === undefined ? Prisma.empty : Prisma.sql`join speaker p on p.id = k.speaker_id`
  const rows = await database().$queryRaw<Row[]>`
    with ranked as (select k.speaker_id, count(*)::int as quotations from quotation q join quotation_speaker k on k.quotation_id = q.id ${speakers}
      where ${and([...only, ...quotationConditions(filter)])} group by 1 order by 2 desc, 1 limit ${limit}),
    facts as (select k.speaker_id, s.language, s.label, ${stanceFact} from ${stanceRows(filter)} join quotation_speaker k on k.quotation_id = s.quotation_id
      join ranked r on r.speaker_id = k.speaker_id where ${stanceWhere(filter)} group by 1, 2, 3),
    stances as (select speaker_id, ${labelSums} from facts group by speaker_id)
    select p.id::text, p.name, p.role, p.country, r.quotations, coalesce(s.oppose, 0) as oppose, coalesce(s.neutral, 0) as neutral,
      coalesce(s.support, 0) as support, coalesce(s.abstained, 0) as abstained, coalesce(s.sums, '[]') as sums
    from ranked r join speaker p on p.id = r.speaker_id left join stances s on s.speaker_id = r.speaker_id
    order by r.quotations desc, r.speaker_id`
  return rows.map((row) => {
    const { id, name, role, country } = row
    return { speaker: { id, name, role, country }, ...stanceCounts(row) }
  })
}
