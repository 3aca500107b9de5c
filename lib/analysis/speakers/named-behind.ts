import type { Person, Span, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import { firstStartingFrom, type Context } from './speaker-context'

/** The person named behind an office and what it belongs to: “Kepala Dusun Sukamaju, Kecamatan Mekar, | Rina Wati”. Null: none. */
export function namedBehind(context: Context, pack: LanguagePack, tokens: readonly Token[], source: Span): Person | null {
  const { doc } = context
  if (pack.people.ownerStands !== 'after' || !tokens.some((_, i) => phraseAt(pack.people.titles, tokens, i) > 0)) return null
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, source.end - 1)]
  const next = context.named[firstStartingFrom(context.named, source.end)]
  if (!sentence || !next || next.person.kind !== 'person' || next.mention.end > sentence.end) return null
  const between = doc.article.text.slice(source.end, next.mention.start)
  const parts = between.split(',')
  // Each part is a short phrase of its own, and no reporting word stands between.
  const plain = between.length < 90 && parts.length > 1 && parts.at(-1)?.trim() === '' && !parts.slice(0, -1).some((part) => part.split(/\s+/u).some((word) => pack.cues.forms.has(word.toLowerCase())))
  return plain && !/["“”.;:]/u.test(between) ? next.person : null
}
