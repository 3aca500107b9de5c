/** Lines above a text among which labels may stand. */
const LINES_ABOVE = 4

/** The text of a page without lines above it that say no more than its outlet or its section. */
export function withoutLabels(text: string, labels: readonly (string | null | undefined)[]): string {
  const lines = text.split('\n')
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [at])).slice(0, LINES_ABOVE)
  const isLabel = (at: number) => labels.some((label) => label?.trim().toLowerCase() === lines[at]?.toLowerCase())
  const first = filled.find((at) => !isLabel(at))
  return first === undefined ? text : lines.slice(first).join('\n')
}
