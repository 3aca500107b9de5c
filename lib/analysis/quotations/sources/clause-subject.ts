import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { canSpeak } from './can-speak'
import { cueAt, inQuotes, isCapitalised, isFinal, textAt, type CueHit, type Range, type Reading } from '../reading'
import { namesSource } from '../contents/report-match'
import { sourceBefore } from './source-before'

// “setelah | Peru menembakkan …”, “sehari sebelumnya, | Peru …”, but not “mengirim | Menteri Rina Wati menemui …”
function opensClause(reading: Reading, from: number, start: number): boolean {
  const before = cueAt(reading, from - 1)
  return from === start || textAt(reading, from - 1) === ',' || before.clauseOpeners || before.subordinators
}

/** How far back the verb stands whose subject does the rest as well. */
const VERB_WITHIN = 24

/**
 * Who does what the clause before a joined cue tells: “setelah | Peru | menembakkan rudal sambil memperingatkan …”,
 * “sesudah | Rina | mengajukan usul untuk berunding dan berharap …”; null where no comma-free clause with a named subject leads there.
 */
export function clauseSubject(reading: Reading, at: number, start: number): Range | null {
  if (reading.cues.activeVerb === null) return null
  for (let k = at - 1; k > start && k > at - VERB_WITHIN; k--) {
    if (textAt(reading, k) === ',' || isFinal(reading, k) || inQuotes(reading, k)) return null
    const before = cueAt(reading, k - 1)
    if (!cueAt(reading, k).deedVerb || isCapitalised(reading, k) || before.purpose || before.joiners || before.alongside) continue
    if (before.relatives || before.blockers || cueAt(reading, k - 2).relatives) continue
    const source = sourceBefore(reading, k, start, false)
    return source !== null && source !== 'linked' && (namesSource(reading, source) || canSpeak(reading, source)) && opensClause(reading, source.from, start) ? source : null
  }
  return null
}

/** Classes of cues by which one speaks, and does not merely feel. */
const speaks: ReadonlySet<CueClass> = new Set<CueClass>(['speech', 'accuse', 'criticise', 'condemn', 'warn', 'threaten'])

/** “| Peru | memulai penyelidikan setelah | mengatakan | …”: who spoke before doing something; null where none did. */
export function behindDeed(reading: Reading, { from, form }: CueHit, start: number): Range | null {
  return reading.cues.verbShape !== null && cueAt(reading, from - 1).sequels && speaks.has(form.cueClass) ? clauseSubject(reading, from - 1, start) : null
}
