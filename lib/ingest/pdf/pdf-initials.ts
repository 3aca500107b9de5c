import { isInitial, type PdfLine } from './pdf-lines'

/** On a page of a newspaper; where there are more, letters are set one by one. */
const MOST_INITIALS = 20

/** Lines whose first word begins with a letter several lines high, as newspapers open a text, with that letter: “M” beside “enteri Luar Negeri” is “Menteri Luar Negeri”. */
export function withInitials(lines: readonly PdfLine[]): readonly PdfLine[] {
  const joined = new Map<PdfLine, PdfLine>()
  const taken = new Set<PdfLine>()
  const initials = lines.filter((line) => isInitial(line, { height: 0 }))
  for (const initial of initials.length > MOST_INITIALS ? [] : initials) {
    const beside = lines.filter((line) => isBeside(initial, line)).sort((a, b) => b.y - a.y)[0]
    if (beside === undefined || joined.has(beside)) continue
    joined.set(beside, { ...beside, text: initial.text + beside.text, x: initial.x })
    taken.add(initial)
  }
  return joined.size === 0 ? lines : lines.filter((line) => !taken.has(line)).map((line) => joined.get(line) ?? line)
}

function isBeside(initial: PdfLine, line: PdfLine): boolean {
  const reaches = line.y >= initial.y - 1 && line.y <= initial.y + initial.height
  return isInitial(initial, line) && reaches && line.x >= initial.end - line.height && line.x - initial.end < line.height * 2 && /^\p{L}/u.test(line.text)
}
