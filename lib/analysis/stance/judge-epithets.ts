import type { Finding } from './finding'
import type { Reading } from './read-frames'

/** Names that take a side by themselves: “kekaisaran Yankee”. */
export function judgeEpithets(reading: Reading): readonly Finding[] {
  return reading.items.flatMap(({ mention }) =>
    mention?.sign
      ? [{ country: mention.country, mention, contribution: mention.sign * 0.8, code: mention.sign < 0 ? ('epithet-against' as const) : ('epithet-for' as const), hit: null, rule: 'epithet' }]
      : [],
  )
}
