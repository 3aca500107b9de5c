import { once } from '../once'

/** A word as phrases are looked for in it. */
export interface PhraseWord {
  /** What it may be listed as: itself first. */
  readonly forms: readonly string[]
  /** The bits of its forms (`bitsOf`). */
  readonly bits: number
  /** An adverb that may stand inside any phrase: “works | closely | with”. */
  readonly passing: boolean
}

/** Phrases to values, found at a place in a row of words; the longest wins. */
export interface PhraseIndex<Value> {
  /** What begins with one of a word's forms. */
  begins(forms: readonly string[]): Begun<Value>
  /** The longest phrase that starts at `place` with what begins there. `passable` says which places a gap may stand for; none where it is left out. */
  find(begun: Begun<Value>, words: readonly PhraseWord[], place: number, passable?: Passable): Found<Value> | undefined
}

/** What begins with a word, laid out by further words. */
export interface Begun<Value> {
  /** What the word is by itself, whatever stands behind it. */
  readonly alone: Found<Value> | undefined
  /** How its longer phrases go on; empty for most words, which are then the same wherever they stand. */
  readonly longer: readonly Node<Value>[]
}

/** What up to `GAP` words in a phrase may be: “*” words of any kind, “~” words that only describe the noun behind them. */
type Gap = '*' | '~'

/** Whether the word at a place may stand in a gap that opened at `from`. */
export type Passable = (gap: Gap, place: number, from: number) => boolean

interface Found<Value> {
  readonly value: Value
  /** How many words it takes. */
  readonly length: number
}

/** Phrases that begin alike share their first words. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  /** The bits of all words in `next`. */
  bits: number
  /** What may follow a gap: “owes * an apology”. Phrases that end alike share it. */
  readonly beyond: (readonly [gap: Gap, node: Node<Value>])[]
  found?: { readonly value: Value }
}

/** All that begins with one word. It is laid out by further words when a text first has that word: most lists are longer than what a text has of them. */
interface Bundle<Value> {
  readonly plain: Map<string, Value>
  /** What stands before a gap, and what may follow. */
  readonly gapped: (readonly [head: string, gap: Gap, beyond: () => Node<Value>])[]
  tree?: Node<Value>
}

/** Most words that a gap stands for; it may stand for none. */
const GAP = 4

/** The phrases of a list written with commas: "kami, negara kami". */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim()).filter(Boolean)
}

/**
 * Builds the index. Each word of the text comes as its forms, the word itself first. A phrase may hold gaps, and on both sides of the first one
 * alternatives: “break|breaks ~ promise|word”. Throws where a phrase without one is given twice.
 */
export function phraseIndex<Value>(pairs: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const bundles = new Map<string, Bundle<Value>>()
  for (const [phrase, value] of pairs) {
    const [, heads, gap, tails] = gapPattern.exec(phrase) ?? []
    if (heads !== undefined && tails !== undefined) {
      const beyond = once(() => behindGap(tails, value))
      for (const head of heads.split('|')) bundleOf(bundles, head).gapped.push([head, gapOf(gap), beyond])
      continue
    }
    const { plain } = bundleOf(bundles, phrase)
    if (plain.has(phrase)) throw new Error(`Phrase "${phrase}" is listed twice; keep one of them`)
    plain.set(phrase, value)
  }
  return {
    begins: (forms) => begunBy(forms.flatMap((form) => bundles.get(form) ?? []).map(treeOf)),
    find({ alone, longer }, words, place, passable = nowhere) {
      let end = place + 1
      let best = alone
      for (const node of longer) {
        const found = longest(node, words, place + 1, passable)
        if (!found || found.end <= end) continue
        end = found.end
        best = { value: found.value, length: end - place }
      }
      return best
    },
  }
}

function begunBy<Value>(trees: readonly Node<Value>[]): Begun<Value> {
  const found = trees.find((tree) => tree.found)?.found
  return { alone: found && { value: found.value, length: 1 }, longer: trees.filter(({ next, beyond }) => next.size > 0 || beyond.length > 0) }
}

/**
 * A few bits that stand for words. Where those of a word and those of all that may follow have none in common, none of it follows;
 * this is so for most words of a text, and costs much less than to ask a map.
 */
export function bitsOf(words: readonly string[]): number {
  let bits = 0
  for (const word of words) bits |= bitOf(word)
  return bits
}

function bitOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0
  return 1 << (Math.imul(sum, 0x9e3779b1) >>> 27)
}

const gapPattern = /^(.*?) ([*~]) (.*)$/
const gapOf = (mark: string | undefined): Gap => (mark === '~' ? '~' : '*')
const nowhere = () => false
const leaf = <Value>(): Node<Value> => ({ next: new Map(), bits: 0, beyond: [] })

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
  for (const [head, gap, beyond] of bundle.gapped) endOf(tree, head).beyond.push([gap, beyond()])
  bundle.tree = tree
  return tree
}

/** The alternatives behind a gap, which all that stands before it shares. */
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
    if (word === '*' || word === '~') node.beyond.push([word, (next = leaf())])
    else {
      node.next.set(word, (next = node.next.get(word) ?? leaf()))
      node.bits |= bitOf(word)
    }
    node = next
    space = end
  }
  return node
}

interface Match<Value> {
  readonly value: Value
  /** The place behind it. */
  readonly end: number
}

function longest<Value>(node: Node<Value>, words: readonly PhraseWord[], place: number, passable: Passable): Match<Value> | undefined {
  let best: Match<Value> | undefined = node.found && { value: node.found.value, end: place }
  const word = words[place]
  if (word !== undefined && (word.bits & node.bits) !== 0)
    for (const form of word.forms) {
      const next = node.next.get(form)
      const found = next && longest(next, words, place + 1, passable)
      if (found && found.end > (best?.end ?? 0)) best = found
    }
  if (word?.passing === true) {
    const found = longest(node, words, place + 1, passable)
    // the adverb behind a whole phrase is no part of it
    if (found && found.end > place + 1 && found.end > (best?.end ?? 0)) best = found
  }
  if (node.beyond.length === 0) return best
  let ahead = 0
  for (let at = place; at <= place + GAP; at++) ahead |= words[at]?.bits ?? 0
  for (const [gap, beyond] of node.beyond) {
    const found = mayFollow(beyond, ahead) ? acrossGap(gap, beyond, words, place, passable) : undefined
    if (found && found.end > (best?.end ?? 0)) best = found
  }
  return best
}

/** Whether words of these bits may go on from a node at all. */
const mayFollow = <Value>({ bits, beyond, found }: Node<Value>, of: number): boolean => (bits & of) !== 0 || beyond.length > 0 || found !== undefined

/** The nearest way on behind a gap. */
function acrossGap<Value>(gap: Gap, node: Node<Value>, words: readonly PhraseWord[], from: number, passable: Passable): Match<Value> | undefined {
  for (let place = from; place <= from + GAP; place++) {
    const found = mayFollow(node, words[place]?.bits ?? 0) ? longest(node, words, place, passable) : undefined
    if (found) return found
    if (!passable(gap, place, from)) return undefined
  }
  return undefined
}
