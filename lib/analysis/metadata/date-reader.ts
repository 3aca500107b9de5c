import { isoOf, type DateParts, type Span } from '../../document'
import type { MetadataPatterns } from '../../languages/shared/metadata-patterns'
import { anyOf } from './any-of'

/** A date found in a line, as ISO 8601, with the span it stands on in the line. */
export interface FoundDate extends Span {
  readonly iso: string
}

/** Finds the first full date of a line ("Rabu, 23 Nov 2022 11:58 WIB"); null where there is none, or it may be read in two ways. */
export type DateReader = (line: string) => FoundDate | null

/** Every form has one, and nearly no line of prose. */
const YEAR = /\d{4}/

type Groups = Readonly<Record<string, string | undefined>>

/** A reader for the month names, zones and habits of a language. */
export function dateReader(patterns: MetadataPatterns): DateReader {
  const month = anyOf(Object.keys(patterns.months))
  // “Rabu (23/11/2022) pukul 11.58 WITA”
  const weekday = `(?:\\b(?:${anyOf(patterns.weekdays)})\\b\\.?,?\\s{1,3}\\(?)?`
  const clock = (name: string) => `(?<hour${name}>\\d{1,2})[:.](?<minute${name}>\\d{2})(?:[:.](?<second${name}>\\d{2}))?\\s?(?<half${name}>[ap]\\.?m\\b\\.?)?\\s?\\(?(?<zone${name}>(?:${anyOf(Object.keys(patterns.zones))})\\b(?:[+-]\\d{1,2})?|[+-]\\d{2}:?\\d{2}\\b)?\\)?`
  const after = `\\)?(?:[\\s,|/–—·•T-]{1,5}(?:(?:${anyOf(patterns.timeWords)})\\s)?${clock('After')})?`
  const before = `(?:\\b${clock('Before')}[\\s,|–—·•-]{1,5}(?:(?:${anyOf(patterns.publishedWords)})\\s)?)?`
  const days = [
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?<month>${month})\\.?,?[\\s-]{1,3}(?<year>\\d{4})`,
    `\\b(?<month>${month})\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})`,
    '(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})',
    '(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year>\\d{4})',
  ]
  // the day alone first: with all that may stand around it a pattern is tried at every letter
  const forms = days.map((day) => ({ day: new RegExp(day, 'iu'), whole: new RegExp(`${before}${weekday}(?<![\\d/.:-])${day}(?!\\d)${after}`, 'iu') }))
  return (line) => {
    if (!YEAR.test(line)) return null
    for (const { day, whole } of forms) {
      const match = day.test(line) ? whole.exec(line) : null
      const parts = match?.groups === undefined ? null : partsOf(match.groups, patterns)
      const iso = parts === null ? null : isoOf(parts)
      if (match !== null && iso !== null) return { iso, start: match.index, end: match.index + match[0].length }
    }
    return null
  }
}

function partsOf(groups: Groups, patterns: MetadataPatterns): DateParts | null {
  const date = groups['first'] === undefined ? named(groups, patterns) : dayAndMonth(Number(groups['first']), Number(groups['second']), patterns)
  const time = timeOf(groups, 'After', patterns) ?? timeOf(groups, 'Before', patterns)
  return date === null ? null : { year: Number(groups['year']), ...date, ...time }
}

function named(groups: Groups, patterns: MetadataPatterns): { month: number; day: number } {
  const month = groups['number'] === undefined ? patterns.months[groups['month']?.toLowerCase() ?? ''] : Number(groups['number'])
  return { month: month ?? 0, day: Number(groups['day']) }
}

/** Which of two numbers is the day: as the language has it, or as only one order allows; null where both do. */
export function dayAndMonth(first: number, second: number, patterns: Pick<MetadataPatterns, 'numericOrder'>): { month: number; day: number } | null {
  if (first > 12 || patterns.numericOrder === 'day-month' || first === second) return { day: first, month: second }
  return second > 12 ? { day: second, month: first } : null
}

function timeOf(groups: Groups, side: 'After' | 'Before', patterns: MetadataPatterns): Pick<DateParts, 'time' | 'offset'> | null {
  if (groups[`hour${side}`] === undefined) return null
  const half = groups[`half${side}`]?.[0]?.toLowerCase()
  const hour = Number(groups[`hour${side}`])
  const zone = groups[`zone${side}`]
  return {
    time: {
      hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
      minute: Number(groups[`minute${side}`]),
      second: Number(groups[`second${side}`] ?? 0),
    },
    ...(zone === undefined ? {} : { offset: offsetOf(zone, patterns) }),
  }
}

/** "WIB", "GMT", "GMT+7", "+07:00" in minutes east of Greenwich. */
function offsetOf(zone: string, patterns: MetadataPatterns): number {
  const parts = /^([a-z]*)(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(zone)
  const shift = Number(parts?.[3] ?? 0) * 60 + Number(parts?.[4] ?? 0)
  return (patterns.zones[parts?.[1]?.toLowerCase() ?? ''] ?? 0) + (parts?.[2] === '-' ? -shift : shift)
}
