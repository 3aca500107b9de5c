import type { FoundQuotation, Has } from '../../document'
import { packOf } from '../../languages/registry'
import { directQuotations } from './direct-quotations'
import { indirectQuotations } from './indirect-quotations'
import { readDocument } from './reading'

/** Adds what is said, by which cue, and the words that name its source. Direct quotations first: what they use is no cue of another. */
export function findQuotations(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people'>): Has<'foundQuotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { foundQuotations: [] }
  const reading = readDocument(doc, pack)
  const direct = directQuotations(reading)
  const used = new Map(direct.flatMap((d) => d.used.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => [from + k, d.source] as const))))
  const indirect = doc.sentences.flatMap((sentence) => indirectQuotations(reading, sentence, used))
  const all = withoutRepeats([...direct.map((d) => d.quotation), ...indirect])
  return { foundQuotations: all.filter((q, i) => !repeatsOuter(doc, pack.people.pronouns, q, all.slice(Math.max(0, i - 12), i + 12))) }
}

/** Whether a quotation only goes on inside another with the same speaker: “Rina mengatakan ia yakin …”. */
function repeatsOuter(doc: Has<'article'>, pronouns: ReadonlyMap<string, unknown>, q: FoundQuotation, neighbours: readonly FoundQuotation[]): boolean {
  if (q.kind === 'direct' || q.rule.endsWith('nominal-cue') || (q.source !== null && !pronouns.has(doc.article.text.slice(q.source.start, q.source.end).toLowerCase()))) return false
  const cue = q.cue
  return cue !== null && neighbours.some((other) => other !== q && other.start <= Math.min(q.start, cue.start) && other.end >= Math.max(q.end, cue.end))
}

/** In text order; of two with the same content the first found stays. */
function withoutRepeats(quotations: readonly FoundQuotation[]): readonly FoundQuotation[] {
  const seen = new Set<string>()
  const unique = quotations.filter((q) => {
    const key = `${q.start}-${q.end}`
    return seen.has(key) ? false : (seen.add(key), true)
  })
  return unique.sort((a, b) => a.start - b.start || b.end - a.end)
}
