import { firstWord, scanWords, type Word } from './scan-words'

/** A form that was found: `words[from]` to `words[to - 1]`. */
export interface FormMatch<Entry> {
  readonly from: number
  readonly to: number
  /** Everything that is written this way, in the order in which it was listed. */
  readonly entries: readonly Entry[]
}

/** A row of words in a text. */
interface Row {
  readonly text: string
  readonly words: readonly { readonly text: string; readonly key: string; readonly length: number }[]
  readonly starts: readonly number[]
}

/** Forms by their words, for finding the longest one that begins at a word. */
export interface FormTrie<Entry> {
  /** The forms that begin with a word, by its key; undefined: none does. */
  startingWith(key: string): FormsFrom<Entry> | undefined
  /** The longest of the forms that begin with the word at a place of the row. */
  longest(forms: FormsFrom<Entry>, row: Row, from: number): FormMatch<Entry> | null
  /** Entries of a form of one word. */
  single(word: Pick<Word, 'text' | 'key'>): readonly Entry[]
}

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>
  readonly ends: { readonly words: readonly string[]; readonly entry: Entry }[]
}

type Form<Entry> = readonly [form: string, entry: Entry]

/** The forms that begin with one word. They are laid out by their words when a text first has that word: few countries are in one article. */
export interface FormsFrom<Entry> {
  readonly forms: Form<Entry>[]
  tree?: Node<Entry>
}

/** Builds the trie; looking up costs one map access a word that a form goes on with. */
export function formTrie<Entry>(forms: readonly Form<Entry>[]): FormTrie<Entry> {
  const byFirst = new Map<string, FormsFrom<Entry>>()
  for (const form of forms) {
    const first = firstWord(form[0])
    const beside = byFirst.get(first)
    if (beside) beside.forms.push(form)
    else byFirst.set(first, { forms: [form] })
  }
  return {
    startingWith: (key) => byFirst.get(key),
    longest: (begun, row, from) => walk(row, from, from, treeOf(begun)),
    single: (word) => {
      const begun = byFirst.get(word.key)
      const node = begun && treeOf(begun).next.get(word.key)
      return node ? entriesAt(node, [word], 0) : []
    },
  }
}

function treeOf<Entry>(begun: FormsFrom<Entry>): Node<Entry> {
  return (begun.tree ??= treeOfForms(begun.forms))
}

function walk<Entry>(row: Row, from: number, at: number, node: Node<Entry>): FormMatch<Entry> | null {
  const word = row.words[at]
  if (!word) return null
  const end = (row.starts[at] ?? 0) + word.length
  const mark = markAt(row.text, end)
  const plain = step(row, from, at, node.next.get(word.key), end)
  return mark === '' ? plain : longer(plain, step(row, from, at, node.next.get(word.key + mark), end + 1))
}

/** `end`: where the word at a place ends, with the mark behind it where the form has that too. */
function step<Entry>(row: Row, from: number, at: number, node: Node<Entry> | undefined, end: number): FormMatch<Entry> | null {
  if (!node) return null
  const entries = entriesAt(node, row.words, from)
  const here = entries.length > 0 ? { from, to: at + 1, entries } : null
  const following = row.starts[at + 1]
  const joined = following !== undefined && node.next.size > 0 && joins(row.text.slice(end, following))
  return joined ? longer(here, walk(row, from, at + 1, node)) : here
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
function markAt(text: string, end: number): string {
  const mark = text[end]
  return mark === '.' || mark === ',' || mark === '-' ? mark : ''
}

/** A hyphen inside a form joins like a space; only at its end it is asked for. */
function markOfForm(form: string, word: Word): string {
  const mark = markAt(form, word.end)
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
