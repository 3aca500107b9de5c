import { spansWithin } from '../text/spans-within'
import { foldWord } from './scan-words'
import type { CountryLexicon } from '../../languages/shared/country-lexicon'
import type { Mention, Speaker } from '../../document'

/** The state a speaker speaks for (ISO 3166-1 alpha-2): as attributed, by office, or named in the source; null: none known. */
export function speakerState(speaker: Speaker | null, lexicon: CountryLexicon, mentions: readonly Mention[]): string | null {
  if (!speaker) return null
  if (speaker.country) return speaker.country
  const leader = leaderNamed(speaker.name, lexicon)
  if (leader) return leader
  const source = speaker.source
  return (source && spansWithin(mentions, source)[0]?.country) ?? null
}

const byName = new WeakMap<CountryLexicon, ReadonlyMap<string, string>>()

function leaderNamed(name: string, lexicon: CountryLexicon): string | null {
  const known = byName.get(lexicon) ?? new Map(lexicon.leaders.flatMap((leader) => leader.names.map((form) => [foldWord(form), leader.country] as const)))
  byName.set(lexicon, known)
  return known.get(foldWord(name)) ?? null
}
