import type { Span } from '../../document'

/** The lines of a text that hold more than white space, as spans without the line break; a line is a paragraph. */
export function textLines(text: string): readonly Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    if (match[0].trim() !== '') lines.push({ start: match.index, end: match.index + match[0].length })
  }
  return lines
}
