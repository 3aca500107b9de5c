import type { MetadataPatterns } from '../../languages/shared/metadata-patterns'
import { anyOf } from './any-of'
import { dateReader } from './date-reader'
import { outletReader } from './outlet-reader'

/** What a line states that only says who, where and when: "Novi Sari - detikNews", "Published: 2 March 2021 14:05 GMT". */
export interface Credit {
  readonly date: string | null
  /** Whether it says when in a way that gives no date: “2 jam lalu”. */
  readonly relative: boolean
  /** Whether the date is that of a later change. */
  readonly updated: boolean
  /** The date of a later change beside that of the publication: “2 March 2021 14:05 GMT | Updated 3 March 2021”. */
  readonly changed: string | null
  readonly byline: string | null
  /** Whether the byline is opened by a word that says so: "Penulis:". */
  readonly signed: boolean
  readonly outlet: string | null
}

/** Reads a line as a credit; null where it holds anything else. */
export type CreditReader = (line: string) => Credit | null

type Part = { readonly kind: 'signed'; readonly name: string; readonly employer: string | null } | { readonly kind: 'name'; readonly name: string } | { readonly kind: 'outlet'; readonly outlet: string } | { readonly kind: 'updated' | 'relative' | 'editor' | 'filler' | 'prose' }

/** A piece of a sentence: “, Senin (9/6/2025).” */
const BROKEN_OFF = /^[,;.)]|\d\)?\.$/
/** “Jakarta, CNN Indonesia --”: a dateline on a line of its own. */
const LEADS_ON = /^\D*[^\d\s]\s*[-–—]+$/
/** Longer lines are prose. */
const MAX_CREDIT_CHARS = 160
const BETWEEN_MARKS = /[-–—/|·•;\t]|\s{3}/
const BETWEEN = /\s+[-–—/]+\s+|\/\s+|\s*[|·•;]\s*|\t+|\s{3,}/
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:(?:,? (?:dan|and|&) |, | )(?:\p{Lu}[\p{L}.'’-]*|bin|binti|al|de|van|der|von|da|del|la)){0,9}$/u
const AFTER_NAME = /^([^,]{2,60}?)(?:,.*| (?:in|di|at|dari|from) .*)$/
/** Where each of several reporters was. */
const IN_A_PLACE = /,? (?:in|at|di|dari|from) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*(?=$| (?:dan|and|&) )/gu
const READING_TIME = /^\d{1,2}[ -]?(?:min(?:ute)?s?(?: read)?|menit(?: (?:baca|membaca))?)$/i

/** A reader with the words of a language. */
export function creditReader(patterns: MetadataPatterns): CreditReader {
  const readDate = dateReader(patterns)
  const partOf = partReader(patterns)
  const outletOf = outletReader(patterns)
  // “Rani Ayu, Reuters”
  const withoutOutlet = (text: string) => {
    const comma = text.lastIndexOf(', ')
    return comma > 0 && outletOf(text.slice(comma + 2)) !== null ? [text.slice(0, comma), text.slice(comma + 2)] : [text]
  }
  return (line) => {
    if (line.length > MAX_CREDIT_CHARS || BROKEN_OFF.test(line) || (endsWithDash(line) && LEADS_ON.test(line))) return null
    if (patterns.relativeDate.test(line)) return { date: null, relative: true, updated: false, changed: null, byline: null, signed: false, outlet: null }
    const first = readDate(line)
    const behind = first === null ? line : line.slice(first.end)
    // a second date is that of a change: “2 March 2021 14:05 GMT | Updated 3 March 2021”
    const second = first === null ? null : readDate(behind)
    const words = [first === null ? '' : line.slice(0, first.start), second === null ? behind : behind.slice(0, second.start), second === null ? '' : behind.slice(second.end)]
    const parts: Part[] = []
    for (const text of words)
      for (const between of BETWEEN_MARKS.test(text) ? text.split(BETWEEN) : [text]) {
        const core = withoutEdgeMarks(between)
        if (core === '') continue
        for (const piece of withoutOutlet(core)) {
          const part = partOf(piece)
          // nearly every line ends here
          if (part.kind === 'prose') return null
          parts.push(part)
        }
      }
    const has = (kind: Part['kind']) => parts.some((part) => part.kind === kind)
    const names = parts.flatMap((part) => (part.kind === 'signed' || part.kind === 'name' ? [part] : []))
    const known = parts.find((part) => part.kind === 'outlet')?.outlet ?? parts.flatMap((part) => (part.kind === 'signed' ? (part.employer ?? []) : []))[0] ?? null
    const outlet = known ?? (first !== null || has('relative') ? newsroomBeside(names, words.join('|')) : null)
    const signed = names.find((part) => part.kind === 'signed') ?? names.find((part) => outlet !== null || part.name.includes(' ')) ?? null
    const relative = first === null && has('relative')
    const states = first !== null || relative || has('signed') || has('editor') || (signed !== null && outlet !== null)
    return states ? { date: first?.iso ?? null, relative, updated: has('updated') && second === null, changed: has('updated') ? (second?.iso ?? null) : null, byline: signed?.name ?? null, signed: signed?.kind === 'signed', outlet } : null
  }
}

const DASHES = ['-', '–', '—']
const endsWithDash = (line: string): boolean => DASHES.includes(line.charAt(line.length - 1))

/** “Novi Sari - Warta Embun | Rabu, 3 Jan 2024”: a newsroom nobody knows behind the dash of its reporter, beside a date. */
function newsroomBeside(names: readonly { readonly kind: 'signed' | 'name'; readonly name: string }[], words: string): string | null {
  const [person, newsroom, more] = names
  if (person === undefined || newsroom === undefined || more !== undefined || person.kind === 'signed' || newsroom.kind === 'signed' || !person.name.includes(' ')) return null
  return DASHES.some((dash) => words.includes(`${person.name} ${dash} ${newsroom.name}`)) ? newsroom.name : null
}

const EDGE_MARKS = ' ,;:|/–—·•(-'
const isEdgeMark = (mark: string): boolean => EDGE_MARKS.includes(mark) || mark.trim() === ''

/** Without the marks around a part; a full stop or bracket at its end may belong to a name. */
function withoutEdgeMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (isEdgeMark(text.charAt(start)) || '.)'.includes(text.charAt(start)))) start++
  while (end > start && isEdgeMark(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** A person's name as a line of its own: two to four words with capitals, none of them that of a section. */
export function bareNameTest(patterns: MetadataPatterns): (line: string) => boolean {
  const section = new RegExp(`\\b(?:${anyOf(patterns.sectionWords)})\\b`, 'i')
  return (line) => line.length < 60 && NAME.test(line) && [2, 3, 4].includes(line.split(' ').length) && !section.test(line)
}

/** Tells what a part of a line is: a signature, a bare name, an outlet, or prose, which makes the line no credit. */
function partReader(patterns: MetadataPatterns): (text: string) => Part {
  const outletOf = outletReader(patterns)
  const opens = (words: readonly string[], after: string) => new RegExp(`^(?:${anyOf(words)})${after}`, 'i')
  const byline = opens(patterns.bylineWords, '(?:\\s*[:/]\\s*|\\s+)(?=\\S)')
  const editor = opens(patterns.editorWords, '\\s*[:/]\\s*(?=\\S)')
  const updated = opens(patterns.updatedWords, '$')
  const published = opens(patterns.publishedWords, `(?:\\s(?:${anyOf(patterns.publishedWords)}))?$`)
  const section = new RegExp(`\\b(?:${anyOf(patterns.sectionWords)})\\b`, 'i')
  const any = new RegExp(`^(?:${anyOf([...patterns.updatedWords, ...patterns.publishedWords, ...patterns.editorWords, ...patterns.bylineWords])})`, 'i')
  return (text) => {
    // hardly any line opens with one of these words
    const opened = any.test(text)
    if (opened && updated.test(text)) return { kind: 'updated' }
    if (patterns.relativeDate.test(text)) return { kind: 'relative' }
    if ((opened && published.test(text)) || READING_TIME.test(text)) return { kind: 'filler' }
    if (opened && editor.test(text)) return { kind: 'editor' }
    const outlet = outletOf(text)
    if (outlet !== null) return { kind: 'outlet', outlet }
    const opener = opened ? byline.exec(text) : null
    const name = opener === null ? text : signedName(text.slice(opener[0].length))
    if (!NAME.test(name)) return { kind: 'prose' }
    // “Reporter: Antara” names an agency, nobody
    if (opener !== null) return outletOf(name) === null ? { kind: 'signed', name, employer: employerIn(text, outletOf) } : { kind: 'editor' }
    const words = name.split(' ').length
    if (section.test(name)) return { kind: words <= 2 ? 'filler' : 'prose' }
    return words <= 6 ? { kind: 'name', name } : { kind: 'prose' }
  }
}

/** The names behind "By", without the offices and places that follow them: "Jane Doe, diplomatic editor", "Jane Doe in Oslo and Sam Reyes in Lima". */
function signedName(text: string): string {
  const placed = text.replace(IN_A_PLACE, '')
  const names = NAME.test(placed) ? placed : text
  return AFTER_NAME.exec(names)?.[1] ?? names
}

/** “By Jane Doe, BBC News, Oslo”: the newsroom among what follows the name. */
function employerIn(text: string, outletOf: (text: string) => string | null): string | null {
  return text.split(/,\s+/).slice(1).map(outletOf).find((outlet) => outlet !== null) ?? null
}
