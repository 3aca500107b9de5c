import type { Boilerplate, BoilerplateKind, Has } from '../../document'
import { boilerplateReader, type BoilerplateReader } from './boilerplate-reader'
import { gather } from '../gather'
import { linesOf, type Line } from './lines-of'
import { tagLines } from './tag-lines'

const MAX_HEADLINE_CHARS = 140
const MAX_LINES_ABOVE_REPORT = 6
const FEWEST_WORDS_OF_PROSE = 6

/** Adds the spans that are on the page but not part of the report: they give no quotation and no mention. Sorted, without overlap. */
export function markBoilerplate(doc: Has<'article' | 'language' | 'metadata' | 'metadataLines'>): Has<'boilerplate'> {
  const reader = boilerplateReader(doc.language)
  const lines = gather(linesOf(doc.article.text), (line) => withoutMetadata(line, doc.metadataLines))
  const single = markLines(lines, doc.metadata.title, reader)
  const marked = new Map([...single, ...captionsAboveReport(lines, doc.metadataLines).filter(([line]) => !single.has(line) || !isWhole(line, single))])
  const tags = tagLines(lines, marked, reader.opensTags)
  // a text of nothing else is a report of one line, whatever it begins with: “Watch: …”
  if (lines.length > 0 && marked.size + tags.length >= lines.length && lines.every((line) => isWhole(line, marked))) return { boilerplate: doc.metadataLines }
  const asides = lines.filter((line) => !marked.has(line)).flatMap((line) => reader.asides(line.text).map(({ start, end }): Boilerplate => ({ start: line.start + start, end: line.start + end, kind: 'link' })))
  return { boilerplate: [...doc.metadataLines, ...marked.values(), ...asides, ...tags].sort((a, b) => a.start - b.start) }
}

/** What stands between the date or byline and the dateline is the picture's: "Menlu di Osaka. (AFP/…)", "Perbesar". Speech is left alone. */
function captionsAboveReport(lines: readonly Line[], metadataLines: readonly Boilerplate[]): readonly (readonly [Line, Boilerplate])[] {
  const dateline = metadataLines.find(({ kind }) => kind === 'dateline')
  const credit = metadataLines.findLast(({ kind, end }) => (kind === 'date' || kind === 'byline') && end <= (dateline?.start ?? 0))
  if (dateline === undefined || credit === undefined) return []
  const between = lines.filter((line) => line.start >= credit.end && line.end <= dateline.start)
  if (between.length > MAX_LINES_ABOVE_REPORT || between.some((line) => /["“”]/.test(line.text))) return []
  return between.map((line) => [line, { start: line.start, end: line.end, kind: 'caption' }])
}

/** Marks line after line; a line may open a list of links that the next ones go on with. */
function markLines(lines: readonly Line[], title: string | null, reader: BoilerplateReader): ReadonlyMap<Line, Boilerplate> {
  const marked = new Map<Line, Boilerplate>()
  const headline = title === null ? null : plain(title)
  const lastProse = lines.findLastIndex((line) => isProse(line.text))
  let inLinks = false
  for (const [at, line] of lines.entries()) {
    const kind = wholeLine(line, headline, reader)
    const caption = kind === null ? reader.caption(line.text) : null
    if (kind !== null) marked.set(line, { start: line.start, end: line.end, kind })
    else if (inLinks && (isHeadline(line.text) || (at > lastProse && isEntry(line.text)))) marked.set(line, { start: line.start, end: line.end, kind: 'link' })
    else if (caption !== null) marked.set(line, { start: line.start + caption.start, end: line.start + caption.end, kind: caption.kind })
    inLinks = reader.opensLinks(line.text) || (inLinks && marked.get(line)?.kind === 'link')
  }
  return marked
}

function wholeLine(line: Line, headline: string | null, reader: BoilerplateReader): BoilerplateKind | null {
  return headline !== null && mayBeHeadline(line.text, headline) && plain(line.text) === headline ? 'title' : reader.line(line.text)
}

/** What the metadata leaves of a line: nothing of a title, the sentence behind a dateline. */
function withoutMetadata(line: Line, metadataLines: readonly Boilerplate[]): readonly Line[] {
  const span = metadataLines.find(({ start, end }) => start < line.end && end > line.start)
  if (span === undefined) return [line]
  return span.end >= line.end ? [] : [{ ...line, start: span.end, text: line.text.slice(span.end - line.start) }]
}

function isWhole(line: Line, marked: ReadonlyMap<Line, Boilerplate>): boolean {
  const span = marked.get(line)
  return span === undefined || (span.start === line.start && span.end === line.end)
}

// a look at the first letters, as the headline stands again in few lines if any
function mayBeHeadline(text: string, headline: string): boolean {
  const letters = FIRST_LETTERS.exec(text)?.[1]
  return letters === undefined || headline.startsWith(letters.toLowerCase())
}

const FIRST_LETTERS = /^[\s"'“”‘’]*([A-Za-z]{3})/

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s"'“”‘’]+/g, ' ').trim()
}

/** Whether a line is of the report itself: as long as sentences are, and ended as they are. */
function isProse(text: string): boolean {
  return text.length > MAX_HEADLINE_CHARS || (/[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= FEWEST_WORDS_OF_PROSE)
}

/** Below the report, headlines may be written as sentences are: “Rice prices rise again”. */
function isEntry(text: string): boolean {
  return text.length <= MAX_HEADLINE_CHARS && !/[.,;:]$/.test(text) && text.split(/\s+/).length >= 3
}

/** Whether a line is written as headlines of links are: most words with a capital, no full stop, no quotation with its speaker. */
function isHeadline(text: string): boolean {
  if (text.length > MAX_HEADLINE_CHARS || /[.,;:"”]$/.test(text) || /^["“]/.test(text)) return false
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * 0.6
}
