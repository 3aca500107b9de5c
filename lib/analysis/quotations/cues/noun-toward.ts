import type { Sentence } from '../../../document'
import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueAt, inQuotes, isFinal, peopleAt, type CueHit, type Reading } from '../reading'
import { namesSource, type Match } from '../contents/report-match'
import { sourceAfter } from '../sources/source-after'
import { trimmed } from '../contents/trimmed'

const toward: ReadonlySet<CueClass> = new Set<CueClass>(['praise', 'criticise', 'condemn'])

/** “There was praise for | the coast guard | from Ann”, “criticism of | the plan | by the union” */
export function nounToward(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const from = hit.to + 1
  if (!toward.has(hit.form.cueClass) || !cueAt(reading, hit.to).objectMarkers) return null
  for (let i = from + 1; i < sentence.endToken; i++) {
    if (inQuotes(reading, i) || isFinal(reading, i)) return null
    if (!cueAt(reading, i).nounSources) continue
    const source = sourceAfter(reading, i + 1, sentence.endToken)
    if (source === null || !(namesSource(reading, source) || peopleAt(reading, source.from).determiners || peopleAt(reading, source.from).demonstratives)) continue
    return { found: { content: trimmed(reading, { from, to: i }), cue: hit, cueClass: hit.form.cueClass, source, rule: 'noun-toward' }, next: source.to }
  }
  return null
}
