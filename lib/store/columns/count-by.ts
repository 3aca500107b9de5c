/** How often each code is counted; codes are below `size`. */
export function countBy(size: number, run: (count: (code: number) => void) => void): ReadonlyMap<number, number> {
  const counts = new Int32Array(size)
  run((code) => {
    counts[code] = (counts[code] ?? 0) + 1
  })
  return new Map([...counts].flatMap((count, code): [number, number][] => (count === 0 ? [] : [[code, count]])))
}
