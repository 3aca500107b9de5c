const byLexicon = new WeakMap<object, ReadonlySet<string>>()

/** Every word that stands in any of a lexicon's sets and maps: most words of a text stand in none, which is then one look instead of one for each. */
export function listedWords(lexicon: object): ReadonlySet<string> {
  const known = byLexicon.get(lexicon)
  if (known) return known
  const words = new Set<string>()
  const lists: readonly unknown[] = Object.values(lexicon)
  for (const list of lists)
    if (list instanceof Set || list instanceof Map) for (const word of list.keys()) if (typeof word === 'string') words.add(word)
  byLexicon.set(lexicon, words)
  return words
}
