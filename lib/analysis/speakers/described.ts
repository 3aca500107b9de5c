import type { Span, Speaker } from '../../document'
import type { Context } from './speaker-context'

/** A source that is no known person: its own words. */
export function described(doc: Context['doc'], source: Span): Speaker {
  return { name: doc.article.text.slice(source.start, source.end).replace(/^[\s"“”'‘’`,]+|[\s"“”,]+$/gu, '').replace(/\s+/gu, ' ').replace(/(?<=\p{Ll}{3})(?=\p{Lu})/gu, ' '), role: null, country: null, source }
}
