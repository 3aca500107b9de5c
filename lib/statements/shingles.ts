/** Every run of `size` words, once: w-shingling (Broder, 1997). */
export function shingles(words: readonly string[], size: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at + size <= words.length; at++) found.add(words.slice(at, at + size).join(' '))
  return found
}

/** How much of two sets is shared. `jaccard`: of their union; `containment`: of the smaller one. Both [0, 1], 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly jaccard: number; readonly containment: number } {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return { jaccard: 0, containment: 0 }
  const shared = [...few].filter((one) => many.has(one)).length
  return { jaccard: shared / (few.size + many.size - shared), containment: shared / few.size }
}
