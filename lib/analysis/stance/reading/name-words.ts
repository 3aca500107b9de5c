import type { Person } from '../../../document'
import { firstEndingAfter } from '../../text/outside'
import type { ReadToken } from '../../words/read-tokens'

/** Where the words of people's names start: “Teguh Wirawan” praises nobody as steadfast. Bodies are named by words that mean something. */
export function nameWords(people: readonly Person[], tokens: readonly ReadToken[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { kind, mentions } of people) {
    if (kind !== 'person') continue
    for (const mention of mentions)
      for (let i = firstEndingAfter(tokens, mention.start); i < tokens.length && (tokens[i]?.start ?? mention.end) < mention.end; i++)
        if (tokens[i]?.word.shape.capital) starts.add(tokens[i]?.start ?? 0)
  }
  return starts
}
