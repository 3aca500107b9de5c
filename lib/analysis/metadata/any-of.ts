/** A pattern source that matches any of the words as they are, longest first; one that matches nothing for none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.sort((a, b) => b.length - a.length).join('|')
}
