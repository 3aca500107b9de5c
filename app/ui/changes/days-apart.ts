/** Whole days between two stated dates (ISO), by their calendar days; null where one is not known. */
export function daysApart(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null
  return Math.round(Math.abs(Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / (24 * 60 * 60 * 1000))
}
