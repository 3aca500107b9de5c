import { database } from './client'
import type { FilterOptions } from './rows'

/** What the filters can choose from, each with the number of its quotations, most first. */
export async function filterOptions(): Promise<FilterOptions> {
  const db = database()
  const [countries, speakers, outlets, languages, spans] = await Promise.all([
    db.$queryRaw<FilterOptions['countries'][number][]>`
      select s.country as value, count(*)::int as quotations from stance s join quotation q on q.id = s.quotation_id
      where q.current group by 1 order by 2 desc, 1`,
    db.$queryRaw<FilterOptions['speakers'][number][]>`
      select p.id::text as value, p.name, p.country, count(*)::int as quotations
      from quotation_speaker k join quotation q on q.id = k.quotation_id join speaker p on p.id = k.speaker_id
      where q.current group by p.id order by 4 desc, p.id limit 1000`,
    db.$queryRaw<FilterOptions['outlets'][number][]>`
      select coalesce(outlet, 'unknown') as value, count(*)::int as quotations from quotation where current group by 1 order by 2 desc, 1 limit 1000`,
    db.$queryRaw<FilterOptions['languages'][number][]>`
      select language as value, count(*)::int as quotations from quotation where current group by 1 order by 2 desc, 1`,
    db.$queryRaw<Pick<FilterOptions, 'from' | 'to'>[]>`select min(day)::text as "from", max(day)::text as "to" from quotation where current`,
  ])
  return { countries, speakers, outlets, languages, from: spans[0]?.from ?? null, to: spans[0]?.to ?? null }
}
