import type { Finding } from '../finding'
import type { Party } from './party'

const none: readonly Finding[] = []

/** The same finding for each country of a list. */
export function spread(party: Party | null, finding: Omit<Finding, 'country' | 'mention'>): readonly Finding[] {
  if (party === null || party.mentions.length === 0) return none
  const { contribution, code, hit, rule, about } = finding
  return party.mentions.map((mention) => ({ country: mention.country, mention, contribution, code, hit, rule, about }))
}
