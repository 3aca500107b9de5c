import type { PdfLine } from './pdf-lines'

/** Lines at the top and at the bottom of a page that may be its header or footer. */
const EDGE_LINES = 3
/** "3", "- 3 -", "3/7", "Halaman 3 dari 7", "Page 3 of 7". */
const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:(?:halaman|hlm|hal|page|p)\.?\s*)?\d{1,4}(?:\s*(?:\/|dari|of)\s*\d{1,4})?(?:\s*[-–—|])?$/i
/** What a browser prints at the edges: the day of printing, the address with the number of the page. */
const PRINTED_BY_BROWSER = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?: [AP]M)?\b|^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/i

/** Pages without the headers and footers that repeat on each of them, numbers aside, and without page numbers. */
export function withoutRepeatedEdges(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, number>()
  const keysOf = pages.map((page) => keysByLine(page))
  for (const keys of keysOf) for (const key of new Set(keys.values())) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(pages.length / 2))
  return pages.map((page, at) => {
    const numbered = outermost(page).filter(({ text }) => PAGE_NUMBER.test(text) || PRINTED_BY_BROWSER.test(text))
    return page.filter((line) => {
      const beside = numbered.some(({ y }) => Math.abs(y - line.y) < 2)
      return !beside && (seen.get(keysOf[at]?.get(line) ?? '') ?? 0) < often
    })
  })
}

/** The lines at the top and the bottom, wherever the page's program writes them, each with what is the same on other pages: its words and its height; of the outermost the numbers aside. */
function keysByLine(page: readonly PdfLine[]): ReadonlyMap<PdfLine, string> {
  const heights = [...new Set(page.map(({ y }) => y))].sort((a, b) => b - a)
  const edge = new Set([...heights.slice(0, EDGE_LINES), ...heights.slice(-EDGE_LINES)])
  const outer = new Set(outermost(page))
  return new Map(page.filter(({ y }) => edge.has(y)).map((line) => [line, `${Math.round(line.y / 4)} ${outer.has(line) ? line.text.replace(/\d+/g, '#') : line.text}`]))
}

function outermost(page: readonly PdfLine[]): readonly PdfLine[] {
  const heights = page.map(({ y }) => y).sort((a, b) => b - a)
  const [top = 0, bottom = 0] = [heights[0], heights.at(-1)]
  return page.filter(({ y }) => Math.abs(y - top) < 2 || Math.abs(y - bottom) < 2)
}
