const OPENING = /^["“”‘«„]/

/** A quote in quote marks: its own, or a pair around it, the marks inside it made single. */
export function inQuoteMarks(quote: string): string {
  const trimmed = quote.trim()
  return OPENING.test(trimmed) ? trimmed : `“${trimmed}”`
}
