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

/** The state that opens a sentence and calls something so in it: “| Washington | has imposed what it calls “measures””; null where none does. */
export function stateCalling({ doc }: Context, source: Span): Speaker | null {
  const at = firstEndingAfter(doc.tokens, source.start)
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, source.start)]
  if (sentence === undefined || doc.tokens[at - 1]?.word.cue.freeRelatives !== true) return null
  const first = sentence.firstToken + (doc.tokens[sentence.firstToken]?.word.people.demonstratives ? 1 : 0)
  const mention = doc.mentions[firstEndingAfter(doc.mentions, doc.tokens[first]?.start ?? 0)]
  const next = mention && doc.tokens[firstEndingAfter(doc.tokens, mention.end)]
  if (mention === undefined || mention.via === 'demonym' || mention.start !== doc.tokens[first]?.start || !(next?.word.cue.finites || next?.word.cue.deedVerb)) return null
  return { name: doc.article.text.slice(doc.tokens[sentence.firstToken]?.start, mention.end), role: null, country: mention.country, source }
}
