import type { Finding } from '../finding'
import type { Reading } from '../reading/read-frames'

/** Names that take a side by themselves: “kekaisaran Yankee”. */
export function judgeEpithets(reading: Reading): readonly Finding[] {
  const findings: Finding[] = []
  for (const { mention } of reading.items)
    if (mention?.sign)
      findings.push({ country: mention.country, mention, contribution: mention.sign * 0.8, code: mention.sign < 0 ? 'epithet-against' : 'epithet-for', hit: null, rule: 'epithet' })
  return findings
}
