/**
 * Of many comparisons some differ by chance alone. For each chance p of a comparison: the least share of false ones among all that would
 * be called real together with it (Benjamini & Hochberg 1995, as adjusted p-values). In [0, 1], in the order given.
 */
export function falseDiscovery(chances: readonly number[]): readonly number[] {
  const falling = chances.map((chance, at) => ({ chance, at })).sort((a, b) => b.chance - a.chance)
  const shares: number[] = chances.map(() => 1)
  let least = 1
  falling.forEach(({ chance, at }, i) => {
    least = Math.min(least, (chance * chances.length) / (chances.length - i))
    shares[at] = least
  })
  return shares
}
