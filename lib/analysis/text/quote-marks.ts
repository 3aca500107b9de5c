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
  '``': ['double', 'open'], "''": ['double', 'close'],
  "'": ['single', 'either'], '‘': ['single', 'open'], '’': ['single', 'close'], '‚': ['single', 'open'], '‛': ['single', 'open'], '`': ['single', 'open'],
  '«': ['angle', 'open'], '»': ['angle', 'close'], '‹': ['angle', 'open'], '›': ['angle', 'close'],
  '「': ['corner', 'open'], '」': ['corner', 'close'], '『': ['corner', 'open'], '』': ['corner', 'close'],
}
const runs = /["＂“”„‟'‘’‚‛`«»‹›「」『』]+/g
const longestRun = 8
const single = /``|''|[^]/g
const wordCharacter = /[\p{L}\p{N}]/u
const startsQuotation = /[\s([{<–—/-]/u
const endsQuotation = /[\s.,;:!?…)\]}>–—/-]/u
/** What follows the apostrophe of tokenised text: “Ann 's”, “they 're”. */
const endingApart = /^(?:s|re|ve|ll|d|m|em)\s/u
const apostropheOfYear = /^\d\ds?\b/

/** The quote marks of one line, with what each does there. Apostrophes are left out. `offset` is where the line starts in the text. */
export function quoteMarks(line: string, offset: number): readonly QuoteMark[] {
  const marks: QuoteMark[] = []
  runs.lastIndex = 0
  for (let run = runs.exec(line); run !== null; run = runs.exec(line)) {
    // A ruler of marks quotes nothing.
    if (run[0].length > longestRun) continue
    const before = line[run.index - 1] ?? ' '
    const end = run.index + run[0].length
    const after = line[end] ?? ' '
    const inWord = wordCharacter.test(before) && wordCharacter.test(after)
    const context = roleBetween(before, after)
    for (const match of run[0].matchAll(single)) {
      const [family, hint] = shapes[match[0]] ?? ['double', 'either']
      const apostrophe = family === 'single' && (hint !== 'open' && /\s/u.test(before) && endingApart.test(line.slice(end, end + 4)) || (inWord && run[0].length === 1) || (hint !== 'open' && context === 'open' && apostropheOfYear.test(line.slice(end, end + 4))))
      if (apostrophe) continue
      const start = offset + run.index + match.index
      // Between spaces a typewriter's mark may open as well: “he said '' we left ''”.
      const role = context !== 'either' ? context : match[0] === "''" ? 'either' : hint
      marks.push({ start, end: start + match[0].length, family, role })
    }
  }
  return marks
}

// Marks of one run share their neighbours: in ‘“Tidak,” kata dia’ both opening marks follow the same space.
function roleBetween(before: string, after: string): MarkRole {
  const opens = startsQuotation.test(before) && !/\s/u.test(after)
  const closes = !/[\s([{]/u.test(before) && endsQuotation.test(after)
  if (opens === closes) return 'either'
  return opens ? 'open' : 'close'
}
