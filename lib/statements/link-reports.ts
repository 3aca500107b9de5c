import type { Report } from './report'
import { sameSaying } from './same-saying'
import { shingles } from './shingles'
import { wordingOf, type Wording } from './wording'

/** Two sayings that share no three words in a row are never the same one. */
const TRACE = 3

/** The reports of one speaker, in sets of those that are the same saying as another of the set. Order of the reports does not matter. */
export function linkReports(reports: readonly Report[]): readonly (readonly Report[])[] {
  if (reports.length < 2) return reports.map((report) => [report])
  const wordings = reports.map(({ content, language }) => wordingOf(content, language))
  const parent = reports.map((_, at) => at)
  const root = (at: number): number => {
    const up = parent[at] ?? at
    return up === at ? at : (parent[at] = root(up))
  }
  for (const [one, other] of candidates(wordings)) {
    const [a, b] = [reports[one], reports[other]]
    const [first, second] = [wordings[one], wordings[other]]
    if (a === undefined || b === undefined || first === undefined || second === undefined || root(one) === root(other)) continue
    const days = daysBetween(a, b)
    if (days !== undefined && sameSaying(first, second, days)) parent[root(one)] = root(other)
  }
  const sets = new Map<number, Report[]>()
  for (const [at, report] of reports.entries()) sets.set(root(at), [...(sets.get(root(at)) ?? []), report])
  return [...sets.values()]
}

/** Days between two reports; null where neither is dated; undefined where just one is: nothing says that they are of the same days. */
function daysBetween(a: Report, b: Report): number | null | undefined {
  if (a.day === null && b.day === null) return null
  return a.day === null || b.day === null ? undefined : Math.abs(a.day - b.day)
}

/** Pairs of places whose wordings share three words in a row, each pair once. */
function* candidates(wordings: readonly Wording[]): Iterable<readonly [one: number, other: number]> {
  const holders = new Map<string, number[]>()
  for (const [at, { words }] of wordings.entries()) {
    const met = new Set<number>()
    for (const trace of shingles(words, TRACE)) {
      const before = holders.get(trace)
      if (before === undefined) holders.set(trace, [at])
      else {
        for (const other of before) met.add(other)
        before.push(at)
      }
    }
    for (const other of met) yield [other, at]
  }
}
