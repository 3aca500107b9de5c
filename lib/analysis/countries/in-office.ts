import type { Leader } from '../../languages/shared/country-lexicon'

/**
 * Whether a leader was in office on a date (ISO 8601). Where no date is known any leader is: the article speaks as of its own time,
 * and who only used to lead is told by its words (“former President …”).
 */
export function inOffice(leader: Leader, date: string | null): boolean {
  if (date === null) return true
  const month = date.slice(0, 7)
  return leader.terms.some((term) => term.from <= month && (term.to === null || month <= term.to))
}
