import { packOf } from '../../languages/registry'
import { gather } from '../gather'
import { compileLexicon } from './compile-lexicon'
import { countryMatches } from './country-matches'
import { readMention } from './read-mention'
import { readTokens } from '../words/read-tokens'
import type { Has, Mention, Span } from '../../document'

/** Adds the spans that name a country outright, in text order and without overlap. Boilerplate and languages without a pack give none. */
export function findCountries(doc: Has<'article' | 'language' | 'metadata' | 'boilerplate' | 'tokens' | 'sentences' | 'people'>): Has<'mentions'> {
  const pack = packOf(doc.language)
  if (!pack) return { mentions: [] }
  const lexicon = compileLexicon(pack.countries)
  const found = countryMatches(doc.article.text, readTokens(doc.tokens, pack), lexicon)
  const mentions: Mention[] = []
  const context = { metadata: doc.metadata, names: namesOfPersons(doc) }
  for (let at = 0; at < found.matches.length; at++) {
    const mention = readMention(at, found, context, lexicon)
    if (mention) mentions.push(mention)
  }
  return { mentions: outside(mentions, doc.boilerplate) }
}

/** Where persons are named, in text order. */
function namesOfPersons({ people }: Has<'people'>): readonly Span[] {
  return [...gather(people, ({ kind, mentions }) => (kind === 'person' ? mentions : []))].sort((a, b) => a.start - b.start)
}

/** The mentions that touch none of the spans; both are sorted. */
function outside(mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] {
  let next = 0
  return mentions.filter((mention) => {
    while ((spans[next]?.end ?? Infinity) <= mention.start) next++
    return (spans[next]?.start ?? Infinity) >= mention.end
  })
}
