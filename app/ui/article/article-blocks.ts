import type { Boilerplate, BoilerplateKind, Span } from '../../../lib/document'

/** A stretch of the article as it is read: a paragraph, or lines that are no part of the report. */
export type ArticleBlock = ParagraphBlock | SkippedBlock
export interface ParagraphBlock extends Span {
  readonly kind: 'paragraph'
}
export interface SkippedBlock extends Span {
  readonly kind: 'skipped'
  /** What the skipped lines are, in text order, each once. */
  readonly kinds: readonly BoilerplateKind[]
}

/** Cuts a text into its lines; neighbouring lines that are boilerplate throughout become one block. Blank lines are left out. */
export function articleBlocks(text: string, boilerplate: readonly Boilerplate[]): readonly ArticleBlock[] {
  return lines(text).reduce<readonly ArticleBlock[]>((blocks, line) => {
    const block = blockOf(line, text, boilerplate)
    const last = blocks.at(-1)
    if (block.kind === 'skipped' && last?.kind === 'skipped') {
      return [...blocks.slice(0, -1), { ...last, end: block.end, kinds: [...new Set([...last.kinds, ...block.kinds])] }]
    }
    return [...blocks, block]
  }, [])
}

function lines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].filter((match) => match[0].trim() !== '').map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function blockOf(line: Span, text: string, boilerplate: readonly Boilerplate[]): ArticleBlock {
  const here = boilerplate.filter((b) => b.start < line.end && b.end > line.start)
  const left = here.reduceRight((rest, b) => rest.slice(0, Math.max(0, b.start - line.start)) + rest.slice(Math.max(0, b.end - line.start)), text.slice(line.start, line.end))
  // "Moskow -" leaves a dash where only the place is marked
  const isSkipped = here.length > 0 && !/[\p{L}\p{N}]/u.test(left)
  return isSkipped ? { ...line, kind: 'skipped', kinds: [...new Set(here.map((b) => b.kind))] } : { ...line, kind: 'paragraph' }
}
