import { isoDate, isoOf } from '../document'

/** "20240131T101500Z", "20240131101500", "20240131": digits as GDELT and archives write them, of Greenwich where a time is given. */
const DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2}))?Z?$/i
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
  const iso = isoDate(stated.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/, '$1-$2-$3')) ?? digitsDate(stated) ?? epochDate(stated) ?? serialDate(stated)
  if (iso !== null) return { date: iso }
  if (!YEAR.test(stated)) return { wrong: /\d{4}/.test(stated) ? 'date-unreadable' : 'date-without-year' }
  return IN_WORDS.test(stated) && !/^\d{4}-\d{2}-\d{2}$/.test(stated) && stated.length <= 120 ? { date: stated } : { wrong: 'date-unreadable' }
}

function digitsDate(stated: string): string | null {
  const match = DIGITS.exec(stated.trim())
  if (match === null) return null
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  const time = match[4] === undefined ? {} : { time: { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6]) }, offset: 0 }
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
