import type { FoundQuotation, Has } from '../../document'
import { packOf } from '../../languages/registry'
import type { CueClass } from '../../languages/shared/cue-lexicon'
import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { withQuestions } from './marks/asked-before'
import { closingSentences } from './closing-sentences'
import { directQuotations, type DirectQuotation } from './marks/direct-quotations'
import { labelledAnswers } from './marks/labelled-answers'
import { indirectQuotations } from './indirect-quotations'
import { innerQuotations } from './marks/inner-quotations'
import { readDocument } from './reading'

/** Adds what is said, by which cue, and the words that name its source. Direct quotations first: what they use is no cue of another. */
export function findQuotations(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people'>): Has<'foundQuotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { foundQuotations: [] }
  const reading = readDocument(doc, pack)
  const direct = directQuotations(reading)
  const spoken = direct.map(({ quotation }) => quotation)
  const used: (DirectQuotation | undefined)[] = new Array<undefined>(doc.tokens.length).fill(undefined)
  for (const one of direct) for (const { from, to } of one.used) for (let i = from; i < to; i++) used[i] = one
  const found = [...spoken, ...innerQuotations(doc, pack, spoken)]
  for (const sentence of withQuestions(reading, doc.sentences)) found.push(...indirectQuotations(reading, sentence, used))
  const all = withoutRepeats([...found, ...labelledAnswers(reading), ...closingSentences(reading, found)])
  return { foundQuotations: all.filter((q, i) => !repeatsOuter(doc, pack.people, q, all, i)) }
}

/** Classes of words that somebody said, which another may tell of. */
const told: ReadonlySet<string> = new Set<CueClass>(['speech', 'claim', 'ask', 'demand', 'urge', 'promise', 'warn', 'threaten'])

/** How many quotations before and behind may hold another. */
const NEAR = 12

/** Whether a quotation only goes on inside another with the same speaker: “Rina mengatakan ia yakin …”, “Ann praised what she called “a gift””. */
function repeatsOuter(doc: Has<'article'>, { pronouns, ownSuffix, ownerStands }: PeopleLexicon, q: FoundQuotation, all: readonly FoundQuotation[], at: number): boolean {
  // in Indonesian the pronoun before marks may be another's: “Rina bercerita bahwa ia berkata, “…””
  if (q.kind === 'direct' && (q.source === null || ownerStands === 'after' && q.cueClass !== null && told.has(q.cueClass))) return false
  const outer = outerOf(q, all, at)
  if (outer === null || q.rule.endsWith('nominal-cue')) return false
  // “Rina mengatakan, | sangat prihatin dengan gejolak itu”: hers too
  if (q.source === null || ownerStands === 'after' && q.kind !== 'direct' && q.source.start === outer.source?.start) return true
  const source = doc.article.text.slice(q.source.start, q.source.end).toLowerCase()
  // “negaranya”: the speaker's own
  return pronouns.has(source) || ownSuffix?.test(source) === true
}

/** The one nearby that a quotation and its cue stand inside. */
function outerOf(q: FoundQuotation, all: readonly FoundQuotation[], at: number): FoundQuotation | null {
  if (q.cue === null) return null
  const start = Math.min(q.start, q.cue.start)
  const end = Math.max(q.end, q.cue.end)
  for (let i = Math.max(0, at - NEAR); i < Math.min(all.length, at + NEAR); i++) {
    const other = all[i]
    if (i !== at && other !== undefined && other.start <= start && other.end >= end) return other
  }
  return null
}

/** In text order; of two with the same content the first found stays. */
function withoutRepeats(quotations: readonly FoundQuotation[]): readonly FoundQuotation[] {
  const endsByStart = new Map<number, number[]>()
  const unique = quotations.filter(({ start, end }) => {
    const ends = endsByStart.get(start)
    if (ends?.includes(end)) return false
    if (ends) ends.push(end)
    else endsByStart.set(start, [end])
    return true
  })
  return unique.sort((a, b) => a.start - b.start || b.end - a.end)
}
