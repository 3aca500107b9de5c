/** Places of periods that are named under a chart: at equal steps, at most so many. */
export function ticks(first: number, last: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, tick) => first + tick * step)
}
