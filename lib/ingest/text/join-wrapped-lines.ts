/** Mail is wrapped between 60 and 80 characters. */
const LONGEST_WRAPPED = 80
const SHORTEST_WRAPPED = 50
/** The first line of a paragraph, where none of the others is set in. */
const INDENTED = /^(?: {2,}|\t)/
const ENTRY = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s|^[\w-]+:\s/

/** Plain text whose paragraphs were broken into lines of even length, with those lines joined; text whose lines end where sentences do stays. */
export function joinWrappedLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const width = Math.max(...lines.slice(0, 10_000).map((line) => line.length), 0)
  if (width < SHORTEST_WRAPPED || width > LONGEST_WRAPPED || lines.some((line) => line.length > LONGEST_WRAPPED)) return text
  const inside = lines.flatMap((line, at) => (line !== '' && lines[at + 1]?.trim() ? [isFull(line, lines[at + 1] ?? '', width)] : []))
  if (inside.filter((full) => full).length * 2 < inside.length || inside.length === 0) return text
  return lines.map((line, at) => {
    const next = lines[at + 1]
    if (next === undefined) return line
    return line !== '' && next.trim() !== '' && !ENTRY.test(next) && (!INDENTED.test(next) || INDENTED.test(line)) && isFull(line, next, width) ? `${line} ` : `${line}\n`
  }).join('')
}

/** Whether the first word of the next line had no room on this one. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.trim().split(/\s/)[0]?.length ?? 0) > width
}
