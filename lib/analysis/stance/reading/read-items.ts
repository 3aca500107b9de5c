import type { Mention, Span } from '../../../document'
import { firstEndingAfter } from '../../text/outside'
import type { ReadToken } from '../../words/read-tokens'
import type { CompiledLexicon } from './compile-lexicon'
import { spellOut, withCopulas } from './spell-out'
import { noWord, type StanceWord } from './stance-word'

/** A word, a mark, or a whole mention: what the rules step over. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'mention'
  readonly lower: string
  /** What the lexicon says of a word; nothing of marks and mentions. */
  readonly word: StanceWord
  readonly mention: Mention | null
  /** The other countries that the same words name: “kedua negara”. */
  readonly others: readonly Mention[]
}

const noOthers: readonly Mention[] = []
const quoteMarks = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '``', "''", '„'])

/** The words of an article, and the lexicon that they are looked up in. */
interface Words {
  readonly text: string
  readonly tokens: readonly ReadToken[]
  /** Where the words of people's names start. */
  readonly names: ReadonlySet<number>
  readonly lexicon: CompiledLexicon
}

/** The items of one stretch. A mention is one item, however many words it has or shares: “militerIsrael” gives “militer” and the mention. */
export function readItems(stretch: Span, mentions: readonly Mention[], words: Words): readonly Item[] {
  const { text, tokens, lexicon } = words
  const inside = mentions.filter((m) => m.start >= stretch.start && m.end <= stretch.end)
  const items: Item[] = []
  let next = 0
  let at = stretch.start
  for (let i = firstEndingAfter(tokens, stretch.start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= stretch.end) break
    const end = Math.min(token.end, stretch.end)
    at = Math.max(at, token.start)
    for (let mention = inside[next]; mention && mention.start < end; mention = inside[++next]) {
      const { start, end: behind } = mention
      if (start < at) continue
      const others = inside.filter((other) => other !== mention && other.start === start && other.end === behind)
      if (at < start) addWords(items, words, token, at, start)
      const lower = text.slice(start, behind).toLowerCase()
      // “robbing | our country |”
      const word = mention.via === 'pronoun' && lexicon.ownWord && lexicon.word(lower.slice(0, lower.indexOf(' '))).exactTags.includes('firstPerson') ? lexicon.ownWord : noWord
      items.push({ kind: 'mention', lower, word, mention, others, start, end: behind })
      at = behind
    }
    if (at < end) addWords(items, words, token, at, end)
  }
  return withCopulas(items, lexicon)
}

/** Adds what stands in a token from one place of the text to another. */
function addWords(items: Item[], { text, names, lexicon }: Words, token: ReadToken, start: number, end: number): void {
  const mark = token.kind === 'punctuation'
  // quote marks inside are scare quotes: “makna 'mendalam'” reads as the phrase
  if (mark && quoteMarks.has(token.text)) return
  const whole = start === token.start && end === token.end
  const lower = whole ? token.lower : text.slice(start, end).toLowerCase().replaceAll('’', "'")
  const before = items.at(-1)
  // “do n't”, as some collections write it
  if (before?.kind === 'word' && lexicon.enclitics.has(lower)) {
    const joined = before.lower + lower
    items[items.length - 1] = { ...before, lower: joined, word: lexicon.word(joined), end }
    return
  }
  const word = mark || names.has(token.start) ? noWord : whole ? lexicon.of(token.word) : lexicon.word(lower)
  if (word.spelled.length > 0) return spellOut(items, word.spelled, lexicon, start, end)
  items.push({ kind: mark ? 'mark' : 'word', lower, word, mention: null, others: noOthers, start, end })
}
