import type { Person, Span } from '../../../document'
import { firstEndingAfter } from '../../text/outside'
import type { ReadToken } from '../../words/read-tokens'

/** Where the words of people's names start: “Teguh Wirawan” praises nobody as steadfast. Bodies are named by words that mean something. */
export function nameWords(people: readonly Person[], tokens: readonly ReadToken[], gerund: RegExp | null): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { kind, mentions } of people) {
    if (kind !== 'person' || maybeNoName(mentions, tokens, gerund)) continue
    for (const mention of mentions)
      for (let i = firstEndingAfter(tokens, mention.start); i < tokens.length && (tokens[i]?.start ?? mention.end) < mention.end; i++)
        if (tokens[i]?.word.shape.capital) starts.add(tokens[i]?.start ?? 0)
  }
  return starts
}

// “| Percuma | mendukung Norwegia”: one word that is a name nowhere else, with the capital that opens a sentence; “| Calling Norway | a bully is absurd”
function maybeNoName(mentions: readonly Span[], tokens: readonly ReadToken[], gerund: RegExp | null): boolean {
  const [only] = mentions
  if (only === undefined || mentions.length > 1) return false
  const at = firstEndingAfter(tokens, only.start)
  return (tokens[at]?.end === only.end || gerund?.test(tokens[at]?.lower ?? '') === true) && (at === 0 || tokens[at - 1]?.kind === 'punctuation')
}
