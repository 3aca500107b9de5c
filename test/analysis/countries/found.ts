import { findCountries } from '../../../lib/analysis/countries/find-countries'
import { tokenize } from '../../../lib/analysis/text/tokenize'
import type { Boilerplate, Mention, Person } from '../../../lib/document'

/** What the stage reads besides the text, where a test cares. */
export interface Around {
  readonly publishedAt?: string
  readonly people?: readonly Person[]
  readonly boilerplate?: readonly Boilerplate[]
}

/** The mentions of a text. */
export function mentionsIn(language: string, text: string, around: Around = {}): readonly Mention[] {
  return findCountries({
    article: { text },
    language,
    metadata: { title: null, byline: null, outlet: null, publishedAt: around.publishedAt ?? null, updatedAt: null, section: null, agency: null, dateline: null, url: null, dateGuess: null, said: [] },
    boilerplate: around.boilerplate ?? [],
    tokens: tokenize({ article: { text }, language }).tokens,
    sentences: [],
    people: around.people ?? [],
  }).mentions
}

/** The same as one line to read: "Iran IR name, warga Peru PE demonym"; the sign where there is one. */
export function found(language: string, text: string, around: Around = {}): string {
  return mentionsIn(language, text, around)
    .map((mention) => `${text.slice(mention.start, mention.end)} ${mention.country} ${mention.via}${mention.sign === undefined ? '' : ` ${mention.sign}`}`)
    .join(', ')
}
