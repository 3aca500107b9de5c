/** Points that follow each other without an empty period: nothing is drawn over a gap, where nothing was said. */
export function runs<Point extends { readonly at: number }>(points: readonly Point[]): readonly (readonly Point[])[] {
  return [...points].sort((a, b) => a.at - b.at).reduce<readonly (readonly Point[])[]>((before, point) => {
    const run = before.at(-1)
    return run?.at(-1)?.at === point.at - 1 ? [...before.slice(0, -1), [...run, point]] : [...before, [point]]
  }, [])
}
