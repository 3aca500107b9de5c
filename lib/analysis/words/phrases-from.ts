/** Phrases as words. */
export type Phrases = readonly (readonly string[])[]

const none: Phrases = []
const byList = new WeakMap<Phrases, ReadonlyMap<string, Phrases>>()

/** The phrases of a list that begin with a word, in the list's order. */
export function phrasesFrom(phrases: Phrases, first: string): Phrases {
  const known = byList.get(phrases) ?? indexed(phrases)
  byList.set(phrases, known)
  return known.get(first) ?? none
}

function indexed(phrases: Phrases): ReadonlyMap<string, Phrases> {
  const map = new Map<string, (readonly string[])[]>()
  for (const words of phrases) {
    const first = words[0] ?? ''
    const beside = map.get(first)
    if (beside) beside.push(words)
    else map.set(first, [words])
  }
  return map
}
