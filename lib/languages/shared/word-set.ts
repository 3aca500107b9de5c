/** A set of words from lines of text, words separated by white space. Throws on a duplicate: a list holds each word once. */
export function wordSet(lines: string): ReadonlySet<string> {
  const words = lines.split(/\s+/u).filter((word) => word !== '')
  const set = new Set(words)
  if (set.size !== words.length) throw new Error(`Duplicate in a word list: ${words.filter((word, i) => words.indexOf(word) !== i).join(', ')}`)
  return set
}
