import type { MetadataPatterns } from '../../languages/shared/metadata-patterns'
import { anyOf } from './any-of'
import { outletReader } from './outlet-reader'

/** Where a report was written, as it stands in front of its first sentence: "Moskow -", "JAKARTA, KOMPAS.com -", "LONDON (AP) —". */
export interface Dateline {
  readonly place: string | null
  readonly outlet: string | null
  /** Length of the dateline from the start of the line, its dash and the blank after it included. */
  readonly length: number
}

/** `newsroom`: the one that the credits of the page name. */
export type DatelineReader = (line: string, newsroom?: string | null) => Dateline | null

/** A dateline ends within this many characters. */
const MAX_CHARS = 80
/** “KUALA LUMPUR: …” */
const COLON = /:\s+(?=["“]?\p{Lu})/u
const DASH = /\s*(?:-{2,3}|[–—])\s*|\s+-\s*|\s+\/\/\s+|-(?=["“]?\p{Lu})/u
/** No capital inside a word, as where a text lost a space: “JakartaPerang Iran-Israel”. */
const PLACE = /^(?!.*\p{Ll}\p{Lu})\p{Lu}[\p{L}.'’]*(?:[ /-]\p{Lu}[\p{L}.'’]*){0,3}$/u
/** “ANKARA (Warta Laut) -”: a newsroom in brackets, known or not. */
const BRACKETED = /^\p{Lu}[^()]*\((\p{Lu}[\p{L}.'’ -]{1,40})\)\s*$/u
/** “Havana, Nov 4 (Prensa Latina) The ship …”: no dash behind the newsroom. */
const DASHLESS = /^(\p{Lu}[\p{L}.'’ ]{1,30}), ([\p{Lu}\d][^,()]{2,20}) \((\p{Lu}[\p{L}.'’ -]{1,40})\)\s+(?=["“‘']?\p{Lu})/u
const CAPITALS = /^[\p{Lu}\s./'’-]+$/u

/** A reader with the newsrooms and month names of a language. `isCountry`: “Iran - Israel” joins two countries and is no dateline. */
export function datelineReader(patterns: MetadataPatterns, isCountry: (name: string) => boolean): DatelineReader {
  const outletOf = outletReader(patterns)
  const day = new RegExp(`^(?:(?:${anyOf(Object.keys(patterns.months))})\\.? \\d{1,2}(?: \\d{4})?|\\d{1,2} (?:${anyOf(Object.keys(patterns.months))})(?: \\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:19|20)\\d{2}|${anyOf(patterns.weekdays)})$`, 'i')
  const labels = new Set(patterns.sectionWords)
  const endOf = (start: string) => {
    const colon = patterns.colonAfterPlace === 'none' ? null : COLON.exec(start)
    const before = start.slice(0, colon?.index ?? 0)
    const mayBe = patterns.colonAfterPlace === 'any' ? !labels.has(before.toLowerCase()) : isCountry(titled(before))
    return colon !== null && CAPITALS.test(before) && mayBe ? colon : DASH.exec(start)
  }
  return (line, newsroom) => {
    const start = line.slice(0, MAX_CHARS)
    const bare = start.includes('(') ? DASHLESS.exec(start) : null
    if (bare !== null && day.test(bare[2] ?? '')) return { place: bare[1] ?? null, outlet: outletOf(bare[3] ?? '') ?? bare[3] ?? null, length: bare[0].length }
    // nearly no line of prose has one of these near its start
    if (!/[-–—:]|\/\//.test(start)) return null
    const dash = endOf(start)
    if (dash === null || dash.index === 0) return null
    const parts = line.slice(0, dash.index).split(/\s*[,()]\s*/).filter((part) => part !== '')
    const bracketed = BRACKETED.exec(line.slice(0, dash.index))?.[1]
    const newsroomOf = (part: string): string | null => {
      if (newsroom && part.toLowerCase() === newsroom.toLowerCase()) return newsroom
      return outletOf(part) ?? (part === bracketed && !day.test(part) && !isCountry(part) ? part : null)
    }
    const outlet = parts.map(newsroomOf).find((name) => name !== null) ?? null
    const places = parts.filter((part) => newsroomOf(part) === null && !day.test(part))
    if (places.length > 2 || !places.every((part) => PLACE.test(part))) return null
    const length = dash.index + dash[0].length
    const place = places.length === 0 ? null : places.join(', ')
    if (outlet !== null) return { place, outlet, length }
    return place !== null && standsAlone(place, dash[0], line.slice(length), isCountry) ? { place, outlet, length } : null
  }
}

// “NEW DELHI”: as names of places are listed
const titled = (place: string): string => place.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/** Whether a place without a newsroom beside it is a dateline: in capitals, or before a dash with blanks around it that opens a sentence. */
function standsAlone(place: string, dash: string, rest: string, isCountry: (name: string) => boolean): boolean {
  const tight = !/\s/.test(dash)
  if (rest === '') return !isCountry(place) || CAPITALS.test(place) || !tight
  if (CAPITALS.test(place) && place.length > 3 && (!tight || /[–—]/.test(dash))) return true
  if (tight || place.split(' ').length > 3 || !/^["“‘'(]?[\p{Lu}\d]/u.test(rest)) return false
  return !(isCountry(place) && isCountry(/^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?/u.exec(rest)?.[0] ?? ''))
}
