import type { Span } from './span'

/** A word, a number or one mark of punctuation. Hyphens, apostrophes and inner dots stay in the word: Diaz-Canel, U.S. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation'
  readonly text: string
  readonly lower: string
}

/** A sentence: its span and its tokens `tokens.slice(firstToken, endToken)`. Quoted speech with sentence ends inside stays in one sentence. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
  /** Index of the paragraph (line of text) it stands in. */
  readonly paragraph: number
}

/** A stretch in quote marks: the span with its marks, and `content` without them. */
export interface Quoted extends Span {
  readonly content: Span
  /** 0: outermost; 1: inside another quoted stretch. */
  readonly depth: number
  /** `false`: opened and continued in the next paragraph, which opens its own mark. */
  readonly closed: boolean
}
