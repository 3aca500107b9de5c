/** Texts as small numbers, in the order in which they are met; 0 stands for none. It only grows, so a number means the same ever after. */
export interface Codes {
  /** The number of a text, a new one where it is new. */
  readonly add: (text: string | null) => number
  /** The number of a text; -1 where it was never met. */
  readonly find: (text: string) => number
  /** null for 0. */
  readonly text: (code: number) => string | null
  readonly size: () => number
}

export function makeCodes(): Codes {
  const texts: (string | null)[] = [null]
  const numbers = new Map<string, number>()
  return {
    add: (text) => {
      if (text === null) return 0
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, texts.length)
      return texts.push(text) - 1
    },
    find: (text) => numbers.get(text) ?? -1,
    text: (code) => texts[code] ?? null,
    size: () => texts.length,
  }
}
