import type { Mention, Span, TargetedQuotation, Token } from '../../document'
import { isArmed } from './is-armed'
import type { CompiledLexicon } from './compile-lexicon'
import type { Holder } from './holder'
import { ownSide } from './own-side'
import { readItems, type Item } from './read-items'

/** Farther from its content than this (UTF-16 units), a cue is read without what stands between. */
const BRIDGE = 160

/** The items of a quotation, its reporting words first (where they can take a side), and whose stance it holds. */
export function readQuotation(quotation: TargetedQuotation, text: string, tokens: readonly Token[], mentions: readonly Mention[], lexicon: CompiledLexicon): { readonly items: readonly Item[]; readonly holder: Holder } {
  const lead = quotation.kind === 'direct' ? [] : reportingItems(quotation, text, tokens)
  const content = readItems(quotation, text, tokens, quotation.mentions)
  const speakers = quotation.speakers.length > 0 ? quotation.speakers : quotation.speaker ? [quotation.speaker] : []
  const own = ownSide(speakers, mentions, text)
  const reported = quotation.kind !== 'direct'
  return { items: [...lead, ...content], holder: { own, cueItems: lead.length, acts: reported && own.size > 0, armed: reported && speakers.some((speaker) => isArmed(speaker, lexicon)), reported, anyone: false } }
}

// “mendesak Iran untuk …”: cue and addressee stand before the content; “…, dikecam Iran”: the cue behind it leads all the same
function reportingItems(quotation: TargetedQuotation, text: string, tokens: readonly Token[]): readonly Item[] {
  const { cue } = quotation
  if (!cue) return []
  const before = cue.end <= quotation.start
  const from = Math.min(cue.start, ...quotation.mentions.map(({ start }) => start))
  const stretch: Span = before && quotation.start - from < BRIDGE ? { start: from, end: quotation.start } : cue
  return readItems(stretch, text, tokens, quotation.mentions)
}
