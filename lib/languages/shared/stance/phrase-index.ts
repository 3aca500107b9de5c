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
  /** What may follow up to `GAP` words of any kind: “owes * an apology”. Phrases that end alike share it. */
  readonly beyond: Node<Value>[]
  found?: { readonly value: Value }
}

/** Most words that a “*” stands for; it may stand for none. */
const GAP = 4

/** The phrases of a list written with commas: "kami, negara kami". */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim()).filter(Boolean)
}

/**
 * Builds the index. Each word of the text comes as its forms, the word itself first. A phrase may hold a “*”, and on both sides of the first one
 * alternatives: “owe|owes * an apology|reparations”. Throws where a phrase without one is given twice.
 */
export function phraseIndex<Value>(pairs: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const root = leaf<Value>()
  for (const [phrase, value] of pairs) {
    const gap = phrase.indexOf(' * ')
    if (gap < 0) add(root, phrase, value)
    else {
      const beyond = leaf<Value>()
      for (const tail of phrase.slice(gap + 3).split('|')) endOf(beyond, tail).found ??= { value }
      for (const head of phrase.slice(0, gap).split('|')) endOf(root, head).beyond.push(beyond)
    }
  }
  return {
    find(words, place, passable = nowhere) {
      const best = longest(root, words, place, passable)
      return best && { value: best.value, length: best.end - place }
    },
  }
}

const nowhere = () => false
const leaf = <Value>(): Node<Value> => ({ next: new Map(), beyond: [] })

function add<Value>(root: Node<Value>, phrase: string, value: Value): void {
  const node = endOf(root, phrase)
  if (node.found) throw new Error(`Phrase "${phrase}" is listed twice; keep one of them`)
  node.found = { value }
}

/** The node where a phrase ends, made where there is none yet. */
function endOf<Value>(root: Node<Value>, phrase: string): Node<Value> {
  let node = root
  for (const word of phrase.split(' ')) {
    let next: Node<Value>
    if (word === '*') node.beyond.push((next = leaf()))
    else node.next.set(word, (next = node.next.get(word) ?? leaf()))
    node = next
  }
  return node
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
  for (const beyond of node.beyond) {
    const found = acrossGap(beyond, words, place, passable)
    if (found && found.end > (best?.end ?? 0)) best = found
  }
  return best
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
