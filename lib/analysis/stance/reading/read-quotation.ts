import type { Mention, Span, TargetedQuotation } from '../../../document'
import type { FrameName } from '../../../languages/shared/stance/frames'
import type { ReadToken } from '../../words/read-tokens'
import { homeSpoken } from './home-spoken'
import { isArmed, isBand } from './is-armed'
import type { CompiledLexicon } from './compile-lexicon'
import type { Holder } from './holder'
import { ownSide } from './own-side'
import { sideSpoken } from './side-spoken'
import { meantByThey } from './meant-by-they'
import { readItems, type Item } from './read-items'

/** Farther from its content than this (UTF-16 units), a cue is read without what stands between. */
const BRIDGE = 160

/** What a verb of speech says by itself of whom the quoted words are about. */
export const voicing: ReadonlySet<FrameName> = new Set(['condemn', 'criticise', 'accuse', 'hate', 'praise'])

/** An article as stance is read in it. */
export interface ReadArticle {
  readonly text: string
  readonly tokens: readonly ReadToken[]
  readonly mentions: readonly Mention[]
  /** Where the words of people's names start. */
  readonly names: ReadonlySet<number>
  readonly lexicon: CompiledLexicon
}

/** The items of a quotation, its reporting words first (where they can take a side), and whose stance it holds. */
export function readQuotation(quotation: TargetedQuotation, article: ReadArticle): { readonly items: readonly Item[]; readonly holder: Holder } {
  const { text, mentions, lexicon } = article
  const lead = reportingItems(quotation, article)
  const named = readItems(quotation, quotation.mentions, article)
  const speakers = quotation.speakers.length > 0 ? quotation.speakers : quotation.speaker ? [quotation.speaker] : []
  const known = ownSide(speakers, mentions, text)
  const own = known.size === 0 && quotation.kind === 'direct' ? spokenAsOwn(named, lexicon) : known
  const reported = quotation.kind !== 'direct'
  const content = reported ? named : meantByThey(named, own)
  const armed = speakers.some((speaker) => isArmed(speaker, lexicon))
  const band = speakers.some((speaker) => isBand(speaker, lexicon))
  const alone = !armed && speakers.length === 1 && speakers.every(({ role }) => role !== null)
  const source = quotation.source ? text.slice(quotation.source.start, quotation.source.end).toLowerCase() : ''
  return { items: lead.length === 0 ? content : [...lead, ...content], holder: { own, others: othersThan(source, lexicon), cueItems: lead.length, acts: reported && (own.size > 0 || band), armed: reported && armed, alone, reported, anyone: false } }
}

// “She said | he | had praised Norway”: two people
function othersThan(source: string, lexicon: CompiledLexicon): ReadonlySet<string> {
  return lexicon.humans.has(source) ? new Set([...lexicon.humans].filter((pronoun) => pronoun !== source)) : nobody
}

const nobody: ReadonlySet<string> = new Set()

function spokenAsOwn(content: readonly Item[], lexicon: CompiledLexicon): ReadonlySet<string> {
  const side = sideSpoken(content, lexicon)
  return side.size > 0 ? side : homeSpoken(content, lexicon)
}

// “mendesak Iran untuk …”: cue and addressee stand before the content; “…, dikecam Iran”: the cue behind it leads all the same
function reportingItems(quotation: TargetedQuotation, article: ReadArticle): readonly Item[] {
  const { cue } = quotation
  if (!cue) return []
  // “…,” he sneered: the verb tells how quoted words are meant; “…,” he told us adds nothing to them
  // but “accused Norway of ‘…’” names whom they are about
  const addressed = quotation.mentions.some(({ start, end }) => start >= cue.end && end <= quotation.start)
  if (quotation.kind === 'direct' && !addressed) {
    const items = readItems(cue, [], article)
    return items.some(({ word: { frames } }) => frames.alone !== undefined && voicing.has(frames.alone.value.name)) ? items : []
  }
  const before = cue.end <= quotation.start
  const from = Math.min(cue.start, ...quotation.mentions.map(({ start }) => start))
  const stretch: Span = before && quotation.start - from < BRIDGE ? { start: from, end: quotation.start } : cue
  return readItems(stretch, quotation.mentions, article)
}
