/** A function's answers, remembered by what was asked. */
export interface Recent<Value> {
  readonly of: (key: string) => Value
}

/**
 * Remembers what a pure function of a string gave, so that a word is looked at once and not at each of its thousand uses.
 * Holds at most `most` answers and forgets all of them when full: what is rare goes, what is common comes back at once.
 */
export function recent<Value>(most: number, make: (key: string) => Value): Recent<Value> {
  const known = new Map<string, Value>()
  return {
    of: (key) => {
      const before = known.get(key)
      if (before !== undefined) return before
      if (known.size >= most) known.clear()
      const own = copied(key)
      const made = make(own)
      known.set(own, made)
      return made
    },
  }
}

// a slice of a text keeps the whole text in memory
const copied = (slice: string): string => ` ${slice}`.slice(1)
