import type { Sentence } from '../../../document'
import type { CueClass } from '../../../languages/shared/cue-lexicon'
import type { Match } from '../contents/report-match'
import { trimmed } from '../contents/trimmed'
import { someoneSpeaks } from '../sources/can-speak'
import { sourceAfter } from '../sources/source-after'
import { cueAt, inQuotes, isFinal, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Classes of cues that say what something is, with “as” between the two. */
const judges: ReadonlySet<CueClass> = new Set<CueClass>(['describe', 'reject', 'condemn', 'criticise', 'praise', 'support', 'regret'])

/** Most words of what something is called. */
const CALLED_WITHIN = 24

/** What something is called by somebody named behind: “was dismissed as | “fantasy” | by Ann”, “branded | a liar | by the minister”. Null where the verb is no such passive. */
export function calledBySomebody(reading: Reading, hit: CueHit, { endToken }: Sentence): Match | null {
  const { form, from, to } = hit
  if (reading.cues.finites.size === 0 || !judges.has(form.cueClass) || form.words.length > 1 || cueAt(reading, from).plainForms || !cueAt(reading, from).deedVerb || !isPassive(reading, from)) return null
  const as = cueAt(reading, to).asWords
  const begin = as ? to + 1 : to
  const opens = inQuotes(reading, begin) || peopleAt(reading, begin).determiners || as && reading.tokens[begin]?.kind === 'word' && !peopleAt(reading, begin).demonstratives
  if (!opens || !as && form.cueClass !== 'describe') return null
  for (let i = begin + 1; i < Math.min(endToken, begin + CALLED_WITHIN); i++) {
    if (inQuotes(reading, i)) continue
    if (textAt(reading, i) === ',' || isFinal(reading, i) || cueAt(reading, i).clauseOpeners || cueAt(reading, i).finites) return null
    if (!cueAt(reading, i).byWords) continue
    const source = sourceAfter(reading, i + 1, endToken)
    if (source === null || !someoneSpeaks(reading, source)) return null
    return { found: { content: trimmed(reading, { from: begin, to: i }), cue: hit, cueClass: form.cueClass, source, rule: 'passive-cue-around-content' }, next: source.to }
  }
  return null
}

// “was | dismissed”, “has been widely | hailed”, “the deal, | branded …”
function isPassive(reading: Reading, from: number): boolean {
  let i = from - 1
  while (cueAt(reading, i).adverbs && !cueAt(reading, i).finites || cueAt(reading, i).mannerShape) i--
  return cueAt(reading, i).progressives || /^[,(]$/u.test(textAt(reading, i))
}
