import type { Mention, Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import { spansWithin } from '../text/spans-within'
import type { Memory } from './salience'
import type { Context } from './speaker-context'

/** The state that “negara itu” or “that country” means as a source: that of whoever spoke last, else the first one named in the sentence before; null: none is near. */
export function stateMeant({ doc }: Context, { countries }: LanguagePack, source: Span, memory: Memory): Speaker | null {
  const { text } = doc.article
  if (!countries.pronouns.single.includes(text.slice(source.start, source.end).toLowerCase())) return null
  const at = firstEndingAfter(doc.sentences, source.start)
  const before = spansWithin(doc.mentions, { start: doc.sentences[at - 2]?.start ?? 0, end: source.start }).filter(isName)
  const spoke = memory.offset >= (doc.sentences[at - 2]?.start ?? 0) ? memory.speakers[0]?.country : null
  const last = doc.sentences[at - 1]
  const meant = before.findLast(({ country }) => country === spoke) ?? (last ? before.find(({ start }) => start >= last.start) : undefined)
  return meant ? { name: text.slice(meant.start, meant.end), role: null, country: meant.country, source } : null
}

const isName = ({ via }: Mention): boolean => via === 'name'
