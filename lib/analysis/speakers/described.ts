import type { Span, Speaker } from '../../document'
import { apartAtHumps } from '../words/parts-at-humps'
import type { Context } from './speaker-context'

/** A source that is no known person: its own words. */
export function described(doc: Context['doc'], source: Span): Speaker {
  return { name: apartAtHumps(doc.article.text.slice(source.start, source.end).replace(/^[\s"“”'‘’`,]+|[\s"“”,]+$/gu, '').replace(/\s+/gu, ' ')), role: null, country: null, source }
}
