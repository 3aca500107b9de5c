import { ANALYSIS_VERSION } from './analysis/analyze'
import { trend, withShifts, type TrendSeries } from './charts'
import type { Unit } from './document'
import { ensureQueue } from './jobs/ensure-queue'
import { dailyStances, stanceShifts, startReanalysis, type ReanalysisStart, type ReanalysisStatus } from './store'

/** How the trend of one country moves: its series under the former and under the new analysis; null: no stance toward it. */
export interface CountryMove {
  readonly country: string
  /** Of the points. */
  readonly unit: Unit
  readonly before: TrendSeries | null
  readonly after: TrendSeries | null
}

/** Begins to analyse the archive anew by the running analysis, or goes on where that stopped. */
export async function reanalyzeArchive(every: boolean): Promise<ReanalysisStart> {
  await ensureQueue()
  return startReanalysis(ANALYSIS_VERSION, every)
}

/** The countries whose sums a reanalysis moves, those with most changed stances first; none while it is being switched, when what is shown is of both. */
export async function askCountryMoves({ state }: ReanalysisStatus): Promise<readonly CountryMove[]> {
  if (state === 'switching' || state === 'returning') return []
  const shifted = (await stanceShifts()).map(({ country, ...shift }) => ({ key: country, ...shift }))
  const countries = largest(shifted)
  if (countries.length === 0) return []
  const { days, unit } = await dailyStances({ country: countries, counting: 'reports' }, 'country', 'auto')
  const moves = shifted.filter(({ key }) => countries.includes(key))
  // what is shown is the one side; the other is what the differences make of it
  const other = withShifts(days, unit, state === 'switched' ? moves.map((move) => ({ ...move, sign: move.sign === 1 ? -1 : 1 })) : moves)
  const [before, after] = (state === 'switched' ? [other, days] : [days, other]).map((side) => trend({ unit, days: side, omitted: 0, undated: 0 }, unit).series)
  const seriesOf = (series: readonly TrendSeries[] | undefined, country: string) => series?.find(({ key }) => key === country) ?? null
  return countries.map((country) => ({ country, unit, before: seriesOf(before, country), after: seriesOf(after, country) }))
}

/** As many countries as a page can show. */
const MOST_COUNTRIES = 30

function largest(shifted: readonly { readonly key: string; readonly count: number }[]): readonly string[] {
  const sizes = new Map<string, number>()
  for (const { key, count } of shifted) sizes.set(key, (sizes.get(key) ?? 0) + count)
  return [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_COUNTRIES).map(([key]) => key)
}
