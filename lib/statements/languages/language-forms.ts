/** How one language words the same saying differently; what is left out does not differ. Texts are lower case, without diacritics. */
export interface LanguageForms {
  /** Words that change or fall away when a saying is reported: “we will not”, “Russia would not”, “that it would not”. */
  readonly dropped: ReadonlySet<string>
  /** What only its capitals tell from a common word: “US”, “AS” (Amerika Serikat). Asked before the text is made lower case. */
  readonly capitals: readonly (readonly [pattern: RegExp, written: string])[]
  /** Words and short phrases that stand for another: "united states" → "america". */
  readonly written: readonly (readonly [pattern: RegExp, written: string])[]
  /** Endings that a report changes: "rejects", "rejected". */
  readonly endings: RegExp
  /** Words that turn a saying round: two sayings that differ in one are two. */
  readonly negations: ReadonlySet<string>
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
