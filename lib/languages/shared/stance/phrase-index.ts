/** Phrases to values, found at a place in a row of words; the longest wins. */
export interface PhraseIndex<Value> {
  /** The longest phrase that starts at `place`, and how many words it takes. `passable` says which places a “*” may stand for; none where it is left out. */
  find(words: readonly (readonly string[])[], place: number, passable?: (place: number) => boolean): Found<Value> | undefined
}

interface Found<Value> {
  readonly value: Value
  readonly length: number
}

/** Phrases that begin alike share their first words. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  /** What may follow up to `GAP` words of any kind: “owes * an apology”. */
  beyond?: Node<Value>
  found?: { readonly value: Value }
}

/** Most words that a “*” stands for; it may stand for none. */
const GAP = 4

/** The phrases of a list written with commas: "kami, negara kami". */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim()).filter(Boolean)
}

/** Builds the index. Each word of the text comes as its forms, the word itself first. Throws where a phrase is given twice. */
export function phraseIndex<Value>(pairs: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map() }
  for (const [phrase, value] of pairs) {
    const node = phrase.split(' ').reduce<Node<Value>>((at, word) => (word === '*' ? (at.beyond ??= { next: new Map() }) : child(at, word)), root)
    if (node.found) throw new Error(`Phrase "${phrase}" is listed twice; keep one of them`)
    node.found = { value }
  }
  return {
    find(words, place, passable = nowhere) {
      const best = longest(root, words, place, passable)
      return best && { value: best.value, length: best.end - place }
    },
  }
}

const nowhere = () => false

function child<Value>(node: Node<Value>, word: string): Node<Value> {
  const known = node.next.get(word)
  if (known) return known
  const fresh: Node<Value> = { next: new Map() }
  node.next.set(word, fresh)
  return fresh
}

interface Match<Value> {
  readonly value: Value
  readonly end: number
}

function longest<Value>(node: Node<Value>, words: readonly (readonly string[])[], place: number, passable: (place: number) => boolean): Match<Value> | undefined {
  let best: Match<Value> | undefined = node.found && { value: node.found.value, end: place }
  for (const form of words[place] ?? []) {
    const next = node.next.get(form)
    const found = next && longest(next, words, place + 1, passable)
    if (found && found.end > (best?.end ?? 0)) best = found
  }
  const far = node.beyond && acrossGap(node.beyond, words, place, passable)
  return far && far.end > (best?.end ?? 0) ? far : best
}

/** The nearest way on behind a “*”. */
function acrossGap<Value>(node: Node<Value>, words: readonly (readonly string[])[], from: number, passable: (place: number) => boolean): Match<Value> | undefined {
  for (let place = from; place <= from + GAP; place++) {
    const found = longest(node, words, place, passable)
    if (found) return found
    if (!passable(place)) return undefined
  }
  return undefined
}
