import type { Mention } from '../../document'

/**
 * Leaves out the leaders who do not stand for their state: their country is named otherwise too, or the speaker is of their own side
 * ("Trump is open to talks", said his spokesman).
 */
export function keepLeaders(mentions: readonly Mention[], own: string | null): readonly Mention[] {
  const named = new Set(mentions.filter((mention) => mention.via !== 'leader').map((mention) => mention.country))
  return mentions.filter((mention) => mention.via !== 'leader' || (mention.country !== own && !named.has(mention.country)))
}
