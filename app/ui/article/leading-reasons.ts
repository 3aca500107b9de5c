import { reasonText, type ReasonLocale, type ScoredStance } from '../../../lib/document'

/** The reasons that decide a score, in words: those on its side that weigh most, and the strongest that weighs against it. */
export interface LeadingReasons {
  readonly why: readonly string[]
  readonly but: string | null
}

/** More than two make the sentence longer than the ledger above it. */
const NAMED = 2

/** What the one sentence under a ledger says. The same reason twice ("sanksi" named two times) is said once. */
export function leadingReasons({ evidence, raw }: ScoredStance, locale: ReasonLocale): LeadingReasons {
  const heaviest = [...evidence].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  const texts = (side: number) => [...new Set(heaviest.filter(({ contribution }) => contribution * side > 0).map(({ reason }) => reasonText(reason, locale)))]
  const side = Math.sign(raw)
  return { why: texts(side).slice(0, NAMED), but: texts(-side)[0] ?? null }
}
