import type { AttributedQuotation, FoundQuotation, Has, Speaker } from '../../document'
import { packOf } from '../../languages/registry'
import { speakerContext } from './speaker-context'
import { maySpeak } from './may-speak'
import type { Memory } from './salience'
import { speakersOf } from './speakers-of'
import { tokensIn } from './tokens-in'

/** Adds whom each source resolves to. Quotations are read in text order, each with the memory of who spoke before. */
export function attributeSpeakers(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'>): Has<'attributedQuotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { attributedQuotations: doc.foundQuotations.map((q) => ({ ...q, speaker: null, speakers: [] })) }
  const context = speakerContext(doc)
  const inOrder = [...doc.foundQuotations].sort((a, b) => anchor(a) - anchor(b))
  const attributed: AttributedQuotation[] = []
  let memory: Memory = { speakers: [], offset: 0, described: [] }
  const known = new Set(doc.people.map((person) => person.name))
  for (const q of inOrder) {
    const speakers: readonly Speaker[] = speakersOf(context, pack, q, memory)
    const [first] = speakers
    if (first) {
      const isKnown = known.has(first.name)
      // “Mereka”, “rencana”: what could not be told is not spoken of again
      const spokenOf = isKnown || (first.source !== null && maySpeak(pack, tokensIn(doc.tokens, first.source)))
      const described = isKnown || !spokenOf || memory.described.some(({ name }) => name === first.name) ? memory.described : [first, ...memory.described]
      memory = spokenOf || memory.speakers.some(({ name }) => name === first.name) ? { speakers, offset: anchor(q), described } : { ...memory, described }
    }
    attributed.push({ ...q, speaker: speakers[0] ?? null, speakers })
  }
  return { attributedQuotations: attributed.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function anchor(q: FoundQuotation): number {
  return q.source?.start ?? q.cue?.start ?? q.start
}
