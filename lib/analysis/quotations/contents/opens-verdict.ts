import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueAt, cuesAt, lowerAt, textAt, type Reading } from '../reading'
import { sourceBefore } from '../sources/source-before'

/** “…, | a charge Lima denies”: what others say to it is no part of it. */
export function opensVerdict(reading: Reading, i: number, end: number): boolean {
  if (textAt(reading, i - 1) !== ',' || reading.cues.finites.size === 0 || !reading.pack.people.determiners.has(lowerAt(reading, i))) return false
  const noun = [i + 1, i + 2].find((k) => cuesAt(reading, k, end).some(({ form }) => form.voice === 'nominal'))
  // “…, | a line that drew cheers”
  if ([i + 1, i + 2].some((k) => cueAt(reading, k).occasions && cueAt(reading, k + 1).relatives)) return true
  // “…, | a result that Lima called shameful”
  const relative = [i + 2, i + 3].find((k) => cueAt(reading, k).relatives && reading.tokens[k - 1]?.kind === 'word')
  const from = noun ?? relative ?? summaryOf(reading, i)
  if (from === undefined) return false
  for (let k = from + 1; k < Math.min(end, from + 8) && textAt(reading, k) !== ','; k++) {
    const hit = cuesAt(reading, k, end).find(({ form }) => verdicts.has(form.cueClass) && form.voice === 'active')
    if (hit) return noun !== undefined || k > from + 1 && sourceBefore(reading, k, from + 1, false) !== null
  }
  return false
}

// “a decision | the mayor called shameful”: the noun is what she speaks of
function summaryOf(reading: Reading, i: number): number | undefined {
  const noun = [i + 1, i + 2].find((k) => cueAt(reading, k).summaries)
  return noun !== undefined && reading.tokens[noun + 1]?.kind === 'word' && !cueAt(reading, noun + 1).belongsTo ? noun : undefined
}

const verdicts: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'reject', 'claim', 'describe', 'admit', 'condemn', 'criticise', 'praise', 'welcome', 'protest', 'doubt'])
