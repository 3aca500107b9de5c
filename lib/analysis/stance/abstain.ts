import type { AbstainedStance, Evidence, Mention, Reason } from '../../document'

/** “Don't know”, with its reason. */
export function abstain(country: string, mentions: readonly Mention[], reason: Reason, evidence: readonly Evidence[] = []): AbstainedStance {
  return { country, mentions, raw: null, score: null, label: 'abstained', confidence: null, evidence, reason }
}

/** Every country named, none judged: the language has no stance words. */
export function abstainEverywhere(mentions: readonly Mention[]): readonly AbstainedStance[] {
  return countriesOf(mentions).map((country) =>
    abstain(country, mentions.filter((mention) => mention.country === country), { code: 'language-not-scored', words: { country } }),
  )
}

/** The countries of mentions, each once, in order of appearance. */
export function countriesOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map((mention) => mention.country))]
}
