import { once } from '../once'

/** Phrases to values, found at a place in a row of words; the longest wins. */
export interface PhraseIndex<Value> {
  /** Whether a phrase begins with one of a word's forms; where none does, nothing is found. */
  begins(forms: readonly string[]): boolean
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

/** All that begins with one word. It is laid out by further words when a text first has that word: most lists are longer than what a text has of them. */
interface Bundle<Value> {
  readonly plain: Map<string, Value>
  /** What stands before a “*”, and what may follow. */
  readonly gapped: (readonly [head: string, beyond: () => Node<Value>])[]
  tree?: Node<Value>
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
  const bundles = new Map<string, Bundle<Value>>()
  for (const [phrase, value] of pairs) {
    const gap = phrase.indexOf(' * ')
    if (gap >= 0) {
      const beyond = once(() => behindGap(phrase.slice(gap + 3), value))
      for (const head of phrase.slice(0, gap).split('|')) bundleOf(bundles, head).gapped.push([head, beyond])
      continue
    }
    const { plain } = bundleOf(bundles, phrase)
    if (plain.has(phrase)) throw new Error(`Phrase "${phrase}" is listed twice; keep one of them`)
    plain.set(phrase, value)
  }
  return {
    begins: (forms) => forms.some((form) => bundles.has(form)),
    find(words, place, passable = nowhere) {
      let best: Match<Value> | undefined
      for (const form of words[place] ?? []) {
        const bundle = bundles.get(form)
        const found = bundle && longest(treeOf(bundle), words, place + 1, passable)
        if (found && found.end > (best?.end ?? 0)) best = found
      }
      return best && { value: best.value, length: best.end - place }
    },
  }
}

const nowhere = () => false
const leaf = <Value>(): Node<Value> => ({ next: new Map(), beyond: [] })

/** The bundle of a phrase's first word. */
function bundleOf<Value>(bundles: Map<string, Bundle<Value>>, phrase: string): Bundle<Value> {
  const space = phrase.indexOf(' ')
  const first = space < 0 ? phrase : phrase.slice(0, space)
  const known = bundles.get(first)
  if (known) return known
  const fresh: Bundle<Value> = { plain: new Map(), gapped: [] }
  bundles.set(first, fresh)
  return fresh
}

/** What is left of a bundle's phrases behind their first word. */
function treeOf<Value>(bundle: Bundle<Value>): Node<Value> {
  if (bundle.tree) return bundle.tree
  const tree = leaf<Value>()
  for (const [phrase, value] of bundle.plain) endOf(tree, phrase).found = { value }
  for (const [head, beyond] of bundle.gapped) endOf(tree, head).beyond.push(beyond())
  bundle.tree = tree
  return tree
}

/** The alternatives behind a “*”, which all that stands before it shares. */
function behindGap<Value>(tails: string, value: Value): Node<Value> {
  const beyond = leaf<Value>()
  for (const tail of tails.split('|')) endOf(beyond, ` ${tail}`).found ??= { value }
  return beyond
}

/** The node where a phrase ends, made where there is none yet; its first word is left out. */
function endOf<Value>(from: Node<Value>, phrase: string): Node<Value> {
  let node = from
  for (let space = phrase.indexOf(' '); space >= 0; ) {
    const end = phrase.indexOf(' ', space + 1)
    const word = end < 0 ? phrase.slice(space + 1) : phrase.slice(space + 1, end)
    let next: Node<Value>
    if (word === '*') node.beyond.push((next = leaf()))
    else node.next.set(word, (next = node.next.get(word) ?? leaf()))
    node = next
    space = end
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
