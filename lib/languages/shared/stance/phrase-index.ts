/** Phrases to values, found at a place in a row of words; the longest wins. */
export interface PhraseIndex<Value> {
  /** The longest phrase that starts at `place`, and how many words it takes. */
  find(words: readonly (readonly string[])[], place: number): { readonly value: Value; readonly length: number } | undefined
}

interface Entry<Value> {
  readonly rest: readonly string[]
  readonly value: Value
}

/** The phrases of a list written with commas: "kami, negara kami". */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim()).filter(Boolean)
}

/** Builds the index. Each word of the text comes as its forms, the word itself first. Throws where a phrase is given twice. */
export function phraseIndex<Value>(pairs: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const byFirst = new Map<string, Entry<Value>[]>()
  const seen = new Set<string>()
  for (const [phrase, value] of pairs) {
    if (seen.has(phrase)) throw new Error(`Phrase "${phrase}" is listed twice; keep one of them`)
    seen.add(phrase)
    const [first = '', ...rest] = phrase.split(' ')
    const entries = byFirst.get(first) ?? []
    entries.push({ rest, value })
    byFirst.set(first, entries)
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return {
    find(words, place) {
      for (const form of words[place] ?? []) {
        for (const { rest, value } of byFirst.get(form) ?? none) if (follows(words, place + 1, rest)) return { value, length: rest.length + 1 }
      }
      return undefined
    },
  }
}

const none: readonly never[] = []

function follows(words: readonly (readonly string[])[], place: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) if (!words[place + i]?.includes(rest[i] ?? '')) return false
  return true
}
