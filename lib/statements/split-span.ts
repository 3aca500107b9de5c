import { linkReports } from './link-reports'
import { reportOrder, type Report } from './report'
import { DAYS_APART } from './same-saying'

/**
 * The statements in one set of linked reports, each in the order of its reports. A statement lasts seven days from its first report:
 * a slogan that is repeated every few days is a statement a week, not one for all the years.
 */
export function splitSpan(linked: readonly Report[]): readonly (readonly Report[])[] {
  const days = linked.flatMap(({ day }) => (day === null ? [] : [day]))
  const first = Math.min(...days)
  if (days.length === 0 || Math.max(...days) - first <= DAYS_APART) return [[...linked].sort(reportOrder)]
  const opening = linkReports(linked.filter(({ day }) => day !== null && day - first <= DAYS_APART)).filter((set) => set.some(({ day }) => day === first))
  const taken = new Set(opening.flat())
  return [...opening.map((set) => [...set].sort(reportOrder)), ...linkReports(linked.filter((report) => !taken.has(report))).flatMap(splitSpan)]
}
