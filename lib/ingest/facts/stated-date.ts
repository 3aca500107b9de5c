import { isoDate, isoOf } from '../../document'

/** "20240131T101500Z", "20240131101500", "20240131": digits as GDELT, archives and news agencies write them, of Greenwich where a time has no other zone. */
const DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2}))?(?:Z|([+-])(\d{2}):?(\d{2}))?$/i
/** “03 Jun 24 09:15 +0700”: mail and feeds of old leave out the century. */
const SHORT_YEAR = /^((?:[a-z]{3}, )?\d{1,2} [a-z]{3}) (\d{2})(?= \d{2}:\d{2})/i
/** Zones that feeds write by name, as their offsets. */
const ZONE = /(?<=\d{2}:\d{2} )(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|WIB|WITA|WIT|SGT|MYT|PHT|HKT|KST|JST|BST|CET|CEST|EET|EEST|AEST|AEDT|NZST|NZDT)$/
const ZONES: ReadonlyMap<string, string> = new Map([
  ['EST', '-0500'], ['EDT', '-0400'], ['CST', '-0600'], ['CDT', '-0500'], ['MST', '-0700'], ['MDT', '-0600'], ['PST', '-0800'], ['PDT', '-0700'],
  ['WIB', '+0700'], ['WITA', '+0800'], ['WIT', '+0900'], ['SGT', '+0800'], ['MYT', '+0800'], ['PHT', '+0800'], ['HKT', '+0800'], ['KST', '+0900'], ['JST', '+0900'],
  ['BST', '+0100'], ['CET', '+0100'], ['CEST', '+0200'], ['EET', '+0200'], ['EEST', '+0300'], ['AEST', '+1000'], ['AEDT', '+1100'], ['NZST', '+1200'], ['NZDT', '+1300'],
])
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d{1,6})?$/
/** "45446" and "45446.385": days since the end of 1899 as spreadsheets count them, from 2000 to 2049, where a column lost the look of its dates. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/
const SERIALS = { from: 36_526, to: 54_788 } as const
/** A year and the words or numbers of a date around it, for the analysis, which knows the names of months. */
const IN_WORDS = /\p{L}{3}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}-\d{1,2}-\d{4}/u
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/

/** What a stated date gives: ISO 8601; the words themselves, for the analysis to read in their language; or what is wrong with it. */
export type StatedDate = { readonly date: string } | { readonly wrong: 'date-unreadable' | 'date-without-year' }

/** Reads the date that a format states, in any form that needs no language. A date without its year ("2 jam lalu") is refused. */
export function statedDate(stated: string): StatedDate {
  const iso = isoDate(withOffset(stated.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/, '$1-$2-$3').replace(SHORT_YEAR, '$1 20$2'))) ?? digitsDate(stated) ?? epochDate(stated) ?? serialDate(stated)
  if (iso !== null) return { date: iso }
  if (!YEAR.test(stated)) return { wrong: /\d{4}/.test(stated) ? 'date-unreadable' : 'date-without-year' }
  return IN_WORDS.test(stated) && !/^\d{4}-\d{2}-\d{2}$/.test(stated) && stated.length <= 120 ? { date: stated } : { wrong: 'date-unreadable' }
}

function withOffset(date: string): string {
  return date.replace(ZONE, (zone) => ZONES.get(zone) ?? zone)
}

function digitsDate(stated: string): string | null {
  const match = DIGITS.exec(stated.trim())
  if (match === null) return null
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  const offset = Number(`${match[7] ?? ''}${Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0)}`)
  const time = match[4] === undefined ? {} : { time: { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6]) }, offset }
  return isoOf({ year, month, day, ...time })
}

/** Seconds or milliseconds since 1970, from September 2001 on: fewer digits are no moment. */
function epochDate(stated: string): string | null {
  if (!EPOCH.test(stated.trim())) return null
  const [whole = ''] = stated.trim().split('.')
  return new Date(Number(whole) * (whole.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, '+00:00')
}

function serialDate(stated: string): string | null {
  const days = Number(SERIAL.exec(stated.trim())?.[1])
  return days >= SERIALS.from && days <= SERIALS.to ? new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10) : null
}
