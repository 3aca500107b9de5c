/** Lines in portions that each end with a line of a kind, that line left out; what follows the last is left out too. */
export function portionsUntil(lines: readonly string[], ends: RegExp): readonly (readonly string[])[] {
  let from = 0
  return lines.flatMap((line, at) => {
    if (!ends.test(line)) return []
    const portion = lines.slice(from, at)
    from = at + 1
    return [portion]
  })
}

/** Lines in portions that each begin with a line of a kind, that line left out; what stands before the first is left out too. */
export function portionsFrom(lines: readonly string[], begins: RegExp): readonly (readonly string[])[] {
  const starts = lines.flatMap((line, at) => (begins.test(line) ? [at] : []))
  return starts.map((start, at) => lines.slice(start + 1, starts[at + 1] ?? lines.length))
}

/** The lines that hold something. */
export function filled(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '')
}

/** Lines as a text, with the blank lines between paragraphs as they are. */
export function textOfLines(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}
