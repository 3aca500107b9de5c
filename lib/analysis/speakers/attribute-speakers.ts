import type { AttributedQuotation, FoundQuotation, Has, Speaker } from '../../document'
import { packOf } from '../../languages/registry'
import { speakerContext } from './speaker-context'
import { remember } from './remember'
import type { Memory } from './salience'
import { speakersOf } from './speakers-of'

/** Adds whom each source resolves to. Quotations are read in text order, each with the memory of who spoke before. */
export function attributeSpeakers(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'>): Has<'attributedQuotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { attributedQuotations: doc.foundQuotations.map((q) => ({ ...q, speaker: null, speakers: [] })) }
  const context = speakerContext(doc)
  const inOrder = [...doc.foundQuotations].sort((a, b) => anchor(a) - anchor(b))
  const attributed: AttributedQuotation[] = []
  let memory: Memory = { speakers: [], offset: 0, person: null, described: [] }
  for (const q of inOrder) {
    const speakers: readonly Speaker[] = speakersOf(context, pack, q, memory)
    memory = remember(context, pack, q, speakers, memory)
    attributed.push({ ...q, speaker: speakers[0] ?? null, speakers })
  }
  return { attributedQuotations: attributed.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function anchor(q: FoundQuotation): number {
  return q.source?.start ?? q.cue?.start ?? q.start
}
