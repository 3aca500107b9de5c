import type { Mention, Span, Token } from '../../document'

/** A word, a mark, or a whole mention: what the rules step over. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'mention'
  readonly lower: string
  readonly mention: Mention | null
  /** The other countries that the same words name: “kedua negara”. */
  readonly others: readonly Mention[]
}

/** The items of one stretch. A mention is one item, however many words it has or shares: “militerIsrael” gives “militer” and the mention. */
export function readItems(stretch: Span, text: string, tokens: readonly Token[], mentions: readonly Mention[]): readonly Item[] {
  const inside = mentions.filter((m) => m.start >= stretch.start && m.end <= stretch.end)
  const items: Item[] = []
  let next = 0
  let at = stretch.start
  const words = (from: number, to: number, token: Token) => {
    // quote marks inside are scare quotes: “makna 'mendalam'” reads as the phrase
    if (from < to && !(token.kind === 'punctuation' && quoteMarks.has(token.text))) items.push({ kind: token.kind === 'punctuation' ? 'mark' : 'word', lower: slice(text, token, from, to), mention: null, others: [], start: from, end: to })
  }
  for (let i = firstTokenAfter(tokens, stretch.start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= stretch.end) break
    const end = Math.min(token.end, stretch.end)
    at = Math.max(at, token.start)
    for (let mention = inside[next]; mention && mention.start < end; mention = inside[++next]) {
      if (mention.start < at) continue
      const others = inside.filter((other) => other !== mention && other.start === mention?.start && other.end === mention.end)
      words(at, mention.start, token)
      items.push({ kind: 'mention', lower: text.slice(mention.start, mention.end).toLowerCase(), mention, others, start: mention.start, end: mention.end })
      at = mention.end
    }
    words(at, end, token)
  }
  return items
}

const quoteMarks = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '``', "''", '„'])

function slice(text: string, token: Token, from: number, to: number): string {
  return from === token.start && to === token.end ? token.lower : text.slice(from, to).toLowerCase().replaceAll('’', "'")
}

/** Index of the first token that ends after a place in the text. */
function firstTokenAfter(tokens: readonly Token[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
