import type { MeasuredCountry } from '../../../lib/ask-countries'
import { NEUTRAL_BELOW } from '../../../lib/document'
import type { Summary } from '../../../lib/store/rows'

/** What the sentence at the top may say. It never says more than the numbers do. */
export type LedeFacts =
  | { readonly kind: 'nothing' | 'noCountry' | 'few' | 'undecided' }
  | { readonly kind: 'one'; readonly country: string; readonly mean: number; readonly lean: 'oppose' | 'support' | 'neutral' }
  | { readonly kind: 'leaning'; readonly against: string | null; readonly toward: string | null }

/** Fewer stances than this carry no sentence about a direction. */
const ENOUGH = 5

/** Picks what can be said: a lean is named only where at least five stances make it and chance alone would hardly. */
export function ledeFacts(summary: Summary, countries: readonly MeasuredCountry[]): LedeFacts {
  if (summary.quotations === 0) return { kind: 'nothing' }
  if (countries.length === 0) return { kind: 'noCountry' }
  const enough = countries.filter((row) => row.count >= ENOUGH)
  const [only] = countries
  if (enough.length === 0 || only === undefined) return { kind: 'few' }
  if (countries.length === 1) return { kind: 'one', country: only.country, mean: only.mean ?? 0, lean: lean(only) }
  const against = enough.filter((row) => lean(row) === 'oppose').reduce<MeasuredCountry | null>((most, row) => (most === null || (row.mean ?? 0) < (most.mean ?? 0) ? row : most), null)
  const toward = enough.filter((row) => lean(row) === 'support').reduce<MeasuredCountry | null>((most, row) => (most === null || (row.mean ?? 0) > (most.mean ?? 0) ? row : most), null)
  if (against === null && toward === null) return { kind: 'undecided' }
  return { kind: 'leaning', against: against?.country ?? null, toward: toward?.country ?? null }
}

/** Which way a country's mean leans: past the neutral limit, and its 90 % interval without zero. */
function lean({ mean, low, high }: MeasuredCountry): 'oppose' | 'support' | 'neutral' {
  if (mean === null || low === null || high === null || Math.abs(mean) < NEUTRAL_BELOW || (low <= 0 && high >= 0)) return 'neutral'
  return mean < 0 ? 'oppose' : 'support'
}
