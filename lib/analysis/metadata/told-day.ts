import { isoOf } from '../../document'
import type { MetadataPatterns } from '../../languages/shared/metadata-patterns'
import { anyOf } from './any-of'
import { dayAndMonth } from './date-reader'

/** Gives the day, YYYY-MM-DD, that a running text mostly tells of; null where it names none with its weekday and year. */
export type ToldDayReader = (text: string) => string | null

/** A day as it is named: news leaves out the year where it has just been said. */
interface NamedDay {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

/**
 * A reader of the days that reports name beside their weekday: “kata dia, Rabu pagi (18/6/2025)”, “on Wednesday (18/6)”, “on Wednesday, June 18, 2025”. Days of history and plans are
 * seldom named so, and seldom twice. The day named most often is given, of several the last: of 54 Indonesian reports of one summer it was the day of publication for 39 and the day before for 13.
 */
export function toldDayReader(patterns: MetadataPatterns): ToldDayReader {
  const weekday = `\\b(?:${anyOf(patterns.weekdays)})\\b`
  const month = `(?<month>${anyOf(Object.keys(patterns.months))})\\b\\.?`
  const year = '(?<year>\\d{4})'
  const written = [`(?<day>\\d{1,2}) ${month}`, `\\b${month} (?<day>\\d{1,2})`]
  const forms = [
    `${weekday}[^\\n()\\d.]{0,30}\\((?<first>\\d{1,2})[/-](?<second>\\d{1,2})(?:[/-](?<year>\\d{4}|\\d{2}))?\\)`,
    ...written.flatMap((day) => [`${weekday}[^\\n()\\d.]{0,30}\\(${day}(?:,? ${year})?\\)`, `${weekday},? ${day},? ${year}\\b`]),
  ].map((form) => new RegExp(form, 'giu'))
  return (text) => {
    const named = forms.flatMap((form) => Array.from(text.matchAll(form), ({ groups = {} }) => namedDay(groups, patterns))).filter((day) => day !== null)
    const year = named.find((day) => day.year !== null)?.year
    return year === undefined || year === null ? null : commonest(named.map((day) => isoOf({ ...day, year: day.year ?? year })).filter((day) => day !== null))
  }
}

function namedDay(groups: Readonly<Record<string, string | undefined>>, patterns: MetadataPatterns): NamedDay | null {
  const written = { day: Number(groups['day']), month: patterns.months[groups['month']?.toLowerCase() ?? ''] ?? 0 }
  const date = groups['first'] === undefined ? written : dayAndMonth(Number(groups['first']), Number(groups['second']), patterns)
  return date === null ? null : { ...date, year: groups['year'] === undefined ? null : fullYear(Number(groups['year'])) }
}

/** “(18/6/25)”: news of this century. */
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

function commonest(days: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([day]) => day).sort().at(-1) ?? null
}
