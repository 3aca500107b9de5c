/** A point by its line and the place of its period. */
interface Place {
  readonly line: number
  readonly at: number
}

/**
 * Where a key leads from the point `here`: left and right to the neighbours on its line, Home and End to the line's ends, up and down to the
 * nearest point of the line before or after. Index in `points`; null: the key leads nowhere.
 */
export function nextPoint(points: readonly Place[], here: number, key: string): number | null {
  const from = points[here]
  if (from === undefined) return null
  const own = indices(points, (point) => point.line === from.line).sort((a, b) => placeAt(points, a) - placeAt(points, b))
  const place = own.indexOf(here)
  if (key === 'ArrowLeft') return own[place - 1] ?? null
  if (key === 'ArrowRight') return own[place + 1] ?? null
  if (key === 'Home') return own[0] ?? null
  if (key === 'End') return own.at(-1) ?? null
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const lines = [...new Set(points.map(({ line }) => line))].sort((a, b) => a - b)
  const line = lines[lines.indexOf(from.line) + (key === 'ArrowUp' ? -1 : 1)]
  const away = (index: number) => Math.abs(placeAt(points, index) - from.at)
  return indices(points, (point) => point.line === line).sort((a, b) => away(a) - away(b))[0] ?? null
}

function indices(points: readonly Place[], isWanted: (point: Place) => boolean): number[] {
  return points.flatMap((point, index) => (isWanted(point) ? [index] : []))
}

function placeAt(points: readonly Place[], index: number): number {
  return points[index]?.at ?? 0
}
