/** Counts which codes come, each once; codes are below `size`. */
export function distinctCodes(size: number): { readonly add: (code: number) => void; readonly count: () => number } {
  const seen = new Uint8Array(size)
  let count = 0
  return {
    add: (code) => {
      if (seen[code] !== 0) return
      seen[code] = 1
      count++
    },
    count: () => count,
  }
}
