import { firstWord, scanWords, type Word } from './scan-words'

/** A form that was found: `words[from]` to `words[to - 1]`. */
export interface FormMatch<Entry> {
  readonly from: number
  readonly to: number
  /** Everything that is written this way, in the order in which it was listed. */
  readonly entries: readonly Entry[]
}

/** Forms by their words, for finding the longest one that begins at a word. */
export interface FormTrie<Entry> {
  longest(text: string, words: readonly Word[], from: number): FormMatch<Entry> | null
  /** Entries of a form of one word. */
  single(word: Pick<Word, 'text' | 'key'>): readonly Entry[]
}

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>
  readonly ends: { readonly words: readonly string[]; readonly entry: Entry }[]
}

type Form<Entry> = readonly [form: string, entry: Entry]

/** The forms that begin with one word. They are laid out by their words when a text first has that word: few countries are in one article. */
interface Bundle<Entry> {
  readonly forms: Form<Entry>[]
  tree?: Node<Entry>
}

/** Builds the trie; looking up costs one map access a word of the text. */
export function formTrie<Entry>(forms: readonly Form<Entry>[]): FormTrie<Entry> {
  const bundles = new Map<string, Bundle<Entry>>()
  for (const form of forms) {
    const first = firstWord(form[0])
    const beside = bundles.get(first)
    if (beside) beside.forms.push(form)
    else bundles.set(first, { forms: [form] })
  }
  const treeOf = (first: string): Node<Entry> | undefined => {
    const bundle = bundles.get(first)
    return bundle && (bundle.tree ??= treeOfForms(bundle.forms))
  }

  const walk = (text: string, words: readonly Word[], from: number, at: number, node: Node<Entry>): FormMatch<Entry> | null => {
    const word = words[at]
    if (!word) return null
    const mark = markAfter(text, word)
    const plain = step(text, words, from, at, node.next.get(word.key), '')
    return mark === '' ? plain : longer(plain, step(text, words, from, at, node.next.get(word.key + mark), mark))
  }

  const step = (text: string, words: readonly Word[], from: number, at: number, node: Node<Entry> | undefined, mark: string): FormMatch<Entry> | null => {
    const word = words[at]
    if (!node || !word) return null
    const entries = entriesAt(node, words, from)
    const here = entries.length > 0 ? { from, to: at + 1, entries } : null
    const following = words[at + 1]
    const joined = following && node.next.size > 0 && joins(text.slice(word.end + mark.length, following.start))
    return joined ? longer(here, walk(text, words, from, at + 1, node)) : here
  }

  return {
    longest: (text, words, from) => {
      const tree = treeOf(words[from]?.key ?? '')
      return tree ? walk(text, words, from, from, tree) : null
    },
    single: (word) => {
      const node = treeOf(word.key)?.next.get(word.key)
      return node ? entriesAt(node, [word], 0) : []
    },
  }
}

function treeOfForms<Entry>(forms: readonly Form<Entry>[]): Node<Entry> {
  const tree: Node<Entry> = { next: new Map(), ends: [] }
  for (const [form, entry] of forms) {
    const words = scanWords(form)
    const node = words.reduce((above, word) => childOf(above, word.key + markOfForm(form, word)), tree)
    node.ends.push({ words: words.map((word) => word.text), entry })
  }
  return tree
}

function childOf<Entry>(node: Node<Entry>, key: string): Node<Entry> {
  const child = node.next.get(key) ?? { next: new Map(), ends: [] }
  node.next.set(key, child)
  return child
}

function entriesAt<Entry>(node: Node<Entry>, words: readonly Pick<Word, 'text'>[], from: number): readonly Entry[] {
  const entries: Entry[] = []
  for (const end of node.ends) if (end.words.every((word, i) => word === words[from + i]?.text || writtenAs(word, words[from + i]?.text ?? ''))) entries.push(end.entry)
  return entries
}

const longer = <Entry>(a: FormMatch<Entry> | null, b: FormMatch<Entry> | null): FormMatch<Entry> | null => (b && (!a || b.to > a.to) ? b : a)

/** The mark behind a word that a form may ask for: the dot of "St. Lucia", the comma of "Athens, Georgia", the hyphen of "Sino-". */
function markAfter(text: string, word: Word): string {
  const mark = text[word.end]
  return mark === '.' || mark === ',' || mark === '-' ? mark : ''
}

/** A hyphen inside a form joins like a space; only at its end it is asked for. */
function markOfForm(form: string, word: Word): string {
  const mark = markAfter(form, word)
  return mark === '-' && word.end < form.length - 1 ? '' : mark
}

// "Timor Leste", "Timor-Leste", "Côte d’Ivoire", a name that runs over a line end or lost its space
const gap = /^(?:|[^\S\n]{1,3}|[^\S\n]*\n[^\S\n]*|['’‘ʼ]|\s?[-‐‑–&]\s?)$/u

function joins(between: string): boolean {
  return between === ' ' || gap.test(between)
}

/** A word of capitals stands only exactly so, one with a capital first only with a capital, any other in any case. */
function writtenAs(formWord: string, textWord: string): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(formWord)) return textWord === formWord
  return !/^\p{Lu}/u.test(formWord) || /^\p{Lu}/u.test(textWord)
}
