import type { Filter, MatrixRow } from '../document'
import { spokenStances } from './cell-facts'
import { database } from './client'
import { quotationsById } from './quotations-by-id'
import type { QuotationRow } from './rows'

/** Somebody who spoke both against and for one country: the strongest quotation of each side. */
export interface Contradiction {
  readonly row: MatrixRow
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly against: QuotationRow
  readonly toward: QuotationRow
  /** How many quotations there are on each side. */
  readonly opposing: number
  readonly supporting: number
}

interface Pair {
  readonly row: string
  readonly name: string
  readonly speakerCountry: string | null
  readonly country: string
  readonly oppose: number
  readonly support: number
  readonly against: string
  readonly toward: string
  readonly total: number
}

/**
 * Speakers who opposed and supported the same country, those first whose weaker side is strongest (size of the score times its confidence).
 * The filter's own choice of signs is left aside, for both are needed. `total`: how many there are in all.
 */
export async function contradictions(filter: Filter, limit: number): Promise<{ readonly total: number; readonly rows: readonly Contradiction[] }> {
  const bothSigns = { ...filter, label: undefined, min: undefined, max: undefined }
  const pairs = await database().$queryRaw<Pair[]>`
    with spoken as materialized (select *, abs(score) * coalesce(confidence, 0) as strength from (${spokenStances(bothSigns, 'speaker')}) s where label in ('oppose', 'support')),
    sizes as (select row, country, count(*) filter (where label = 'oppose')::int as oppose, count(*) filter (where label = 'support')::int as support,
      least(max(strength) filter (where label = 'oppose'), max(strength) filter (where label = 'support')) as weaker from spoken group by 1, 2),
    shown as (select *, count(*) over ()::int as total from sizes where oppose > 0 and support > 0 order by weaker desc, row, country limit ${limit}),
    strongest as (select distinct on (o.row, o.country, o.label) o.row, o.country, o.label, o.id
      from spoken o join shown using (row, country) order by o.row, o.country, o.label, o.strength desc, o.id desc)
    select z.row, p.name, p.country as "speakerCountry", z.country, z.oppose, z.support, a.id::text as against, t.id::text as toward, z.total
    from shown z join strongest a on a.row = z.row and a.country = z.country and a.label = 'oppose'
      join strongest t on t.row = z.row and t.country = z.country and t.label = 'support' join speaker p on p.id = z.row::bigint
    order by z.weaker desc, z.row, z.country`
  const quotations = await quotationsById(pairs.flatMap(({ against, toward }) => [against, toward]))
  const rows = pairs.flatMap(({ row, name, speakerCountry, country, oppose, support, ...sides }) => {
    const [against, toward] = [quotations.get(sides.against), quotations.get(sides.toward)]
    // taken out since
    if (against === undefined || toward === undefined) return []
    return [{ row: { key: row, name, country: speakerCountry }, country, against, toward, opposing: oppose, supporting: support }]
  })
  return { total: pairs[0]?.total ?? 0, rows }
}
