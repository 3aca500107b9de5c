import type { Boilerplate, BoilerplateKind, Has } from '../../document'
import { boilerplateReader, type BoilerplateReader } from './boilerplate-reader'
import { linesOf, type Line } from './lines-of'
import { tagLines } from './tag-lines'

const MAX_HEADLINE_CHARS = 140

/** Adds the spans that are on the page but not part of the report: they give no quotation and no mention. Sorted, without overlap. */
export function markBoilerplate(doc: Has<'article' | 'language' | 'metadata' | 'metadataLines'>): Has<'boilerplate'> {
  const reader = boilerplateReader(doc.language)
  const taken = new Set(doc.metadataLines.map(({ start }) => start))
  const lines = linesOf(doc.article.text).filter((line) => !taken.has(line.start))
  const marked = markLines(lines, doc.metadata.title, reader)
  const tags = tagLines(lines, marked, reader.opensTags)
  // a text of nothing else is a report of one line, whatever it begins with: “Watch: …”
  if (lines.length > 0 && marked.size + tags.length >= lines.length && lines.every((line) => isWhole(line, marked))) return { boilerplate: doc.metadataLines }
  return { boilerplate: [...doc.metadataLines, ...marked.values(), ...tags].sort((a, b) => a.start - b.start) }
}

/** Marks line after line; a line may open a list of links that the next ones go on with. */
function markLines(lines: readonly Line[], title: string | null, reader: BoilerplateReader): ReadonlyMap<Line, Boilerplate> {
  const marked = new Map<Line, Boilerplate>()
  const headline = title === null ? null : plain(title)
  let inLinks = false
  for (const line of lines) {
    const kind = wholeLine(line, headline, reader)
    const caption = kind === null ? reader.caption(line.text) : null
    if (kind !== null) marked.set(line, { start: line.start, end: line.end, kind })
    else if (inLinks && isHeadline(line.text)) marked.set(line, { start: line.start, end: line.end, kind: 'link' })
    else if (caption !== null) marked.set(line, { start: line.start + caption.start, end: line.start + caption.end, kind: caption.kind })
    inLinks = reader.opensLinks(line.text) || (inLinks && marked.get(line)?.kind === 'link')
  }
  return marked
}

function wholeLine(line: Line, headline: string | null, reader: BoilerplateReader): BoilerplateKind | null {
  return headline !== null && plain(line.text) === headline ? 'title' : reader.line(line.text)
}

function isWhole(line: Line, marked: ReadonlyMap<Line, Boilerplate>): boolean {
  const span = marked.get(line)
  return span === undefined || (span.start === line.start && span.end === line.end)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s"'“”‘’]+/g, ' ').trim()
}

/** Whether a line is written as headlines of links are: most words with a capital, no full stop, no quotation with its speaker. */
function isHeadline(text: string): boolean {
  if (text.length > MAX_HEADLINE_CHARS || /[.,;:"”]$/.test(text) || /^["“]/.test(text)) return false
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length >= 3 && capitals.length >= words.length * 0.6
}
