import { analyze } from './analysis/analyze'
import { isScored } from './analysis/language/is-scored'
import type { Document, Speaker } from './document'
import { cleanText } from './ingest'
import { packs } from './languages/registry'
import type { ArticleReading, SpeakerName } from './store'

/** Characters of a text that is read on the spot. */
export const LONGEST_TRY = 100_000

/** What a text on the spot gives; nothing of it is stored. */
export type Tried =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly characters: number }
  | { readonly kind: 'read'; readonly article: ArticleReading; readonly scored: boolean }

/** Codes of the languages whose stances are judged. */
export const SCORED_LANGUAGES: readonly string[] = packs.map(({ code }) => code)

/** Reads a text as an article and gives what its page would show. `language`: an ISO 639-1 code, trusted; undefined: read from the text. */
export function tryText(pasted: string, language?: string): Tried {
  const text = cleanText(pasted)
  if (text.trim() === '') return { kind: 'empty' }
  if (text.length > LONGEST_TRY) return { kind: 'tooLong', characters: text.length }
  const doc = analyze({ text, ...(language === undefined ? {} : { language }) })
  return { kind: 'read', article: readingOf(doc), scored: isScored(doc.language) }
}

function readingOf({ article: { text }, language, metadata, boilerplate, mentions, quotations }: Document): ArticleReading {
  const { outlet, byline, publishedAt } = metadata
  return {
    text, language, metadata, outlet, byline, publishedAt, boilerplate, mentions, sample: false, dateCorrected: false,
    quotations: quotations.length,
    countries: [...new Set(quotations.flatMap(({ stances }) => stances.map(({ country }) => country)))],
    quotationList: quotations.map((quotation, at) => ({ ...quotation, id: String(at + 1), speakerNames: quotation.speakers.map(nameOf) })),
  }
}

/** A speaker of this text alone: not merged with those of the archive, so without an id. */
function nameOf({ name, role, country }: Speaker): SpeakerName {
  return { id: null, name, role, country }
}
