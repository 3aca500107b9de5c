import { leaderCountry } from './leader-country'
import { spansWithin } from '../text/spans-within'
import type { CountryLexicon } from '../../languages/shared/country-lexicon'
import type { Mention, Speaker } from '../../document'

/** The state a speaker speaks for (ISO 3166-1 alpha-2): as attributed, by office, or named in the source; null: none known. */
export function speakerState(speaker: Speaker | null, lexicon: CountryLexicon, mentions: readonly Mention[]): string | null {
  if (!speaker) return null
  if (speaker.country) return speaker.country
  const leader = leaderCountry(speaker.name, lexicon)
  if (leader) return leader
  const source = speaker.source
  return (source && spansWithin(mentions, source)[0]?.country) ?? null
}
