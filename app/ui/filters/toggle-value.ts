/** A choice of several with one value switched: taken out when it is there, added when not. An empty choice is none at all. */
export function toggleValue(chosen: readonly string[] | undefined, value: string): readonly string[] | undefined {
  const without = (chosen ?? []).filter((other) => other !== value)
  const next = without.length === (chosen ?? []).length ? [...without, value] : without
  return next.length === 0 ? undefined : next
}
