import type { Span } from '../../document'

/** Which marks belong together: a mark closes only its own family. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'corner'
/** What a mark does: its shape hints at it, its neighbours decide where the shape is used on either side. */
export type MarkRole = 'open' | 'close' | 'either'

export interface QuoteMark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  readonly role: MarkRole
}

const shapes: Readonly<Record<string, readonly [MarkFamily, MarkRole]>> = {
  '"': ['double', 'either'], '＂': ['double', 'either'], '“': ['double', 'open'], '”': ['double', 'close'], '„': ['double', 'open'], '‟': ['double', 'open'],
  '``': ['double', 'open'], "''": ['double', 'close'], '‘‘': ['double', 'open'], '’’': ['double', 'close'], '‘’': ['double', 'either'],
  "'": ['single', 'either'], '‘': ['single', 'open'], '’': ['single', 'close'], '‚': ['single', 'open'], '‛': ['single', 'open'], '`': ['single', 'open'],
  '«': ['angle', 'open'], '»': ['angle', 'close'], '‹': ['angle', 'open'], '›': ['angle', 'close'],
  '「': ['corner', 'open'], '」': ['corner', 'close'], '『': ['corner', 'open'], '』': ['corner', 'close'],
}
const marksByCode: ReadonlySet<number> = new Set(Object.keys(shapes).map((mark) => mark.charCodeAt(0)))
const longestRun = 8
const wordCharacter = /[\p{L}\p{N}]/u
const startsQuotation = /[\s([{<–—/-]/u
const endsQuotation = /[\s.,;:!?…)\]}>–—/-]/u
/** What follows the apostrophe of tokenised text: “Ann 's”, “they 're”. */
const endingApart = /^(?:s|re|ve|ll|d|m|em)\s/u
const apostropheOfYear = /^\d\ds?\b/

/** The quote marks of one line of a text, with what each does there. Apostrophes are left out. */
export function quoteMarks(text: string, line: Span): readonly QuoteMark[] {
  let marks: QuoteMark[] | undefined
  for (let start = line.start; start < line.end; start++) {
    if (!isMark(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < line.end && isMark(text.charCodeAt(end))) end++
    // A ruler of marks quotes nothing.
    if (end - start <= longestRun) readRun(text, line, { start, end }, (marks ??= []))
    start = end
  }
  return marks ?? none
}

const none: readonly QuoteMark[] = []

const isMark = (code: number): boolean => code === DOUBLE || code === APOSTROPHE || code === GRAVE || (code > 128 && marksByCode.has(code))

/** Adds what each of a run of marks does. */
function readRun(text: string, line: Span, run: Span, marks: QuoteMark[]): void {
  const before = run.start > line.start ? text.charAt(run.start - 1) : ' '
  const after = run.end < line.end ? text.charAt(run.end) : ' '
  const inWord = run.end - run.start === 1 && wordCharacter.test(before) && wordCharacter.test(after)
  const context = roleBetween(before, after)
  const apart = /\s/u.test(before) && /\s/u.test(after)
  const behind = text.slice(run.end, Math.min(run.end + 4, line.end))
  for (let start = run.start; start < run.end; ) {
    const mark = markAt(text, start, run.end)
    const [family, hint] = shapes[mark] ?? ['double', 'either']
    const ending = hint !== 'open' && ((/\s/u.test(before) && endingApart.test(behind)) || (context === 'open' && apostropheOfYear.test(behind)))
    const apostrophe = family === 'single' && (inWord || ending)
    // Between spaces a typewriter's mark may open as well: “he said '' we left ''”; and an opening mark close: “Kami pulang, “ kata Rina.
    const role = context !== 'either' ? context : mark === "''" || mark === '“' && apart ? 'either' : hint
    if (!apostrophe) marks.push({ start, end: start + mark.length, family, role })
    start += mark.length
  }
}

/** One mark, or two that are typed for one: “``”, “''”, “’’”. */
function markAt(text: string, start: number, end: number): string {
  const mark = text.charAt(start)
  const both = text.slice(start, Math.min(start + 2, end))
  return both.length === 2 && shapes[both] !== undefined ? both : mark
}

const DOUBLE = 0x22
const APOSTROPHE = 0x27
const GRAVE = 0x60

// Marks of one run share their neighbours: in ‘“Tidak,” kata dia’ both opening marks follow the same space.
function roleBetween(before: string, after: string): MarkRole {
  const opens = startsQuotation.test(before) && !/\s/u.test(after)
  const closes = !/[\s([{]/u.test(before) && endsQuotation.test(after)
  if (opens === closes) return 'either'
  return opens ? 'open' : 'close'
}
