import { packOf } from '../../languages/registry'
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
  for (const match of found.matches) {
    const mention = readMention(match, found, doc, lexicon)
    if (mention) mentions.push(mention)
  }
  return { mentions: outside(mentions, doc.boilerplate) }
}

/** The mentions that touch none of the spans; both are sorted. */
function outside(mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] {
  let next = 0
  return mentions.filter((mention) => {
    while ((spans[next]?.end ?? Infinity) <= mention.start) next++
    return (spans[next]?.start ?? Infinity) >= mention.end
  })
}
