/** A stretch of an article's text in UTF-16 units, half open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}
