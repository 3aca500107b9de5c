import type { Boilerplate } from '../../document'

/** The text of a page as it came, with what of it is no report. */
export interface PageText {
  readonly text: string
  readonly boilerplate: readonly Boilerplate[]
}

/** The longest text that is joined, as of any article (docs/limits.md). */
const LONGEST = 2_000_000

/**
 * The text of a first page with what further pages add to it: their paragraphs without headline, byline, numbers of pages and other boilerplate, and
 * without those that stood on an earlier page. The first page is at the start as it came, so that what was found in it stays where it is; where it is the
 * whole article, which portals offer too, a page of it adds nothing, not even paragraphs in an older wording.
 */
export function joinedText(first: string, further: readonly PageText[]): string {
  const seen = new Set(paragraphsOf(first))
  const between = first.includes('\n\n') ? '\n\n' : '\n'
  let text = first
  for (const page of further) {
    const paragraphs = paragraphsOf(withoutBoilerplate(page))
    const added = paragraphs.filter((paragraph) => !seen.has(paragraph))
    if (lettersOf(added) < lettersOf(paragraphs) / 2) continue
    const longer = [text, ...added].join(between)
    if (longer.length > LONGEST) break
    for (const paragraph of added) seen.add(paragraph)
    text = longer
  }
  return text
}

function paragraphsOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

function lettersOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}

function withoutBoilerplate({ text, boilerplate }: PageText): string {
  let [kept, from] = ['', 0]
  for (const { start, end } of [...boilerplate].sort((a, b) => a.start - b.start)) {
    if (start > from) kept += text.slice(from, start)
    from = Math.max(from, end)
  }
  return kept + text.slice(from)
}
