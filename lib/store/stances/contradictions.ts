import { ANSWER_LABELS, type Filter, type MatrixRow } from '../../document'
import { spokenStances } from './cell-facts'
import { getOrMake } from '../columns/get-or-make'
import { quotationsById } from '../quotations/quotations-by-id'
import type { QuotationRow } from '../rows'
import { inOrder } from './stance-counts'

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

/** Quotations of one sign, and the strongest of them: size of the score times its confidence, of equals the latest. */
interface Side {
  count: number
  strength: number
  id: number
}
interface Sides {
  readonly oppose: Side
  readonly support: Side
}

/**
 * Speakers who opposed and supported the same country, those first whose weaker side is strongest.
 * The filter's own choice of signs is left aside, for both are needed. `total`: how many there are in all.
 */
export async function contradictions(filter: Filter, limit: number): Promise<{ readonly total: number; readonly rows: readonly Contradiction[] }> {
  const { label: _, min: __, max: ___, ...bothSigns } = filter
  const { columns, rowOf, stances } = await spokenStances(bothSigns, 'speaker')
  const bySpeaker = new Map<number, Map<number, Sides>>()
  stances((row, stance, place) => {
    const label = ANSWER_LABELS[columns.label[stance] ?? 0]
    if (label !== 'oppose' && label !== 'support') return
    const countries = getOrMake(bySpeaker, row, (): Map<number, Sides> => new Map())
    const side = getOrMake(countries, columns.country[stance] ?? 0, (): Sides => ({ oppose: noSide(), support: noSide() }))[label]
    const strength = Math.abs(columns.score[stance] ?? 0) * (columns.confidence[stance] || 0)
    const id = columns.id[place] ?? 0
    side.count++
    if (strength < side.strength || (strength === side.strength && id < side.id)) return
    side.strength = strength
    side.id = id
  })
  const pairs = [...bySpeaker]
    .flatMap(([speaker, countries]) => [...countries].flatMap(([country, sides]) => (sides.oppose.count > 0 && sides.support.count > 0 ? [{ row: rowOf(speaker), country: columns.words.text(country) ?? '', ...sides }] : [])))
    .sort((one, other) => weaker(other) - weaker(one) || inOrder(one.row.key, other.row.key) || inOrder(one.country, other.country))
  const shown = pairs.slice(0, limit)
  const quotations = await quotationsById(shown.flatMap(({ oppose, support }) => [String(oppose.id), String(support.id)]))
  const rows = shown.flatMap(({ row, country, oppose, support }) => {
    const [against, toward] = [quotations.get(String(oppose.id)), quotations.get(String(support.id))]
    // taken out since
    if (against === undefined || toward === undefined) return []
    return [{ row, country, against, toward, opposing: oppose.count, supporting: support.count }]
  })
  return { total: pairs.length, rows }
}

function noSide(): Side {
  return { count: 0, strength: -1, id: 0 }
}

function weaker({ oppose, support }: Sides): number {
  return Math.min(oppose.strength, support.strength)
}
