/** Phrases to values, found at a place in a row of words; the longest wins. */
export interface PhraseIndex<Value> {
  /** The longest phrase that starts at `place`, and how many words it takes. */
  find(words: readonly (readonly string[])[], place: number): Found<Value> | undefined
}

interface Found<Value> {
  readonly value: Value
  readonly length: number
}

/** Phrases that begin alike share their first words. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  found?: Found<Value>
}

/** The phrases of a list written with commas: "kami, negara kami". */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim()).filter(Boolean)
}

/** Builds the index. Each word of the text comes as its forms, the word itself first. Throws where a phrase is given twice. */
export function phraseIndex<Value>(pairs: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map() }
  for (const [phrase, value] of pairs) {
    const words = phrase.split(' ')
    let node = root
    for (const word of words) {
      const next: Node<Value> = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    if (node.found) throw new Error(`Phrase "${phrase}" is listed twice; keep one of them`)
    node.found = { value, length: words.length }
  }
  return {
    find(words, place) {
      for (const form of words[place] ?? []) {
        const first = root.next.get(form)
        const found = first && longest(first, words, place + 1)
        if (found) return found
      }
      return undefined
    },
  }
}

function longest<Value>(node: Node<Value>, words: readonly (readonly string[])[], place: number): Found<Value> | undefined {
  let best = node.found
  if (node.next.size === 0) return best
  for (const form of words[place] ?? []) {
    const next = node.next.get(form)
    const found = next && longest(next, words, place + 1)
    if (found && found.length > (best?.length ?? 0)) best = found
  }
  return best
}
