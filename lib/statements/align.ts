/** A stretch of an alignment: words that both have, or what stands in one where the other has something else or nothing. */
export interface Stretch<Word> {
  readonly shared: boolean
  readonly left: readonly Word[]
  readonly right: readonly Word[]
}

/** Aligns two lists by their longest common subsequence, in order. Takes time and room of the product of their lengths. */
export function align<Word>(left: readonly Word[], right: readonly Word[], same: (a: Word, b: Word) => boolean): readonly Stretch<Word>[] {
  const width = right.length + 1
  const longest = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      longest[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const stretches: { shared: boolean; left: Word[]; right: Word[] }[] = []
  const add = (shared: boolean, some: readonly Word[], others: readonly Word[]) => {
    const last = stretches.at(-1)
    if (last?.shared !== shared) return void stretches.push({ shared, left: [...some], right: [...others] })
    last.left.push(...some)
    last.right.push(...others)
  }
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    if (equal(i, j)) add(true, left.slice(i, ++i), right.slice(j, ++j))
    else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) add(false, left.slice(i, ++i), [])
    else add(false, [], right.slice(j, ++j))
  }
  return stretches

  function equal(i: number, j: number): boolean {
    const [a, b] = [left[i], right[j]]
    return a !== undefined && b !== undefined && same(a, b)
  }
}
