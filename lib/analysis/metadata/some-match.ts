/** A test whether any of some patterns matches. Those with the same flags are asked as one: nearly every line is none, and costs a question a flag instead of one a pattern. */
export function someMatch(patterns: readonly RegExp[]): (text: string) => boolean {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))]
  const joined = flags.map((flag) => new RegExp(patterns.filter((pattern) => pattern.flags === flag).map(({ source }) => `(?:${source})`).join('|'), flag))
  return (text) => {
    for (const pattern of joined) if (pattern.test(text)) return true
    return false
  }
}
