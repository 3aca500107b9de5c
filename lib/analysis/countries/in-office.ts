import type { Leader } from '../../languages/shared/country-lexicon'

/** Whether a leader was in office on a date (ISO 8601); any leader is where no date is known. */
export function inOffice(leader: Leader, date: string | null): boolean {
  if (date === null) return true
  const month = date.slice(0, 7)
  return leader.terms.some((term) => term.from <= month && (term.to === null || month <= term.to))
}
