/** As many people of one name are looked at for each mention of it, so that the cost grows with the text alone. */
const MOST = 50

/** Finds the people who share a word of their names. */
export interface Namesakes<Owner> {
  /** `start`: where the owner is named first. */
  readonly add: (word: string, owner: Owner, start: number) => void
  /** The owners of the rarest of some words; of more than 50 those named first last before an offset. */
  readonly of: (words: readonly string[], offset: number) => readonly Owner[]
}

interface Owners<Owner> {
  readonly starts: number[]
  readonly owners: Owner[]
}

/** An empty index of names. */
export function namesakes<Owner>(): Namesakes<Owner> {
  const byWord = new Map<string, Owners<Owner>>()
  return {
    add: (word, owner, start) => {
      const list = byWord.get(word)
      if (!list) {
        byWord.set(word, { starts: [start], owners: [owner] })
        return
      }
      const at = firstBehind(list.starts, start)
      list.starts.splice(at, 0, start)
      list.owners.splice(at, 0, owner)
    },
    of: (words, offset) => {
      let rarest: Owners<Owner> | undefined
      for (const word of words) {
        const list = byWord.get(word)
        if (!list) return []
        if (!rarest || list.owners.length < rarest.owners.length) rarest = list
      }
      if (!rarest || rarest.owners.length <= MOST) return rarest?.owners ?? []
      const from = Math.max(0, firstBehind(rarest.starts, offset) - MOST)
      return rarest.owners.slice(from, from + MOST)
    },
  }
}

/** Index of the first of sorted numbers that is greater than an offset. */
function firstBehind(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
