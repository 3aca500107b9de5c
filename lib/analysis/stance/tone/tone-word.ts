/** What a token is to the plain tone: one word of it, a mark between words, or something that is parted otherwise than the tokens are. */
export interface ToneWord {
  readonly kind: 'word' | 'mark' | 'parted'
  /** What it counts; 0 where it is not listed. */
  readonly value: number
  /** Whether it turns the word behind it. */
  readonly negates: boolean
}
