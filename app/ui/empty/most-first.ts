/** What would show something, the most first; what would show nothing is left out. */
export function mostFirst<Way extends { readonly count: number }>(ways: readonly Way[]): readonly Way[] {
  return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
