import { formsOf } from './languages/forms-of'
import type { Wording } from './wording'

/** Shorter words that differ in a letter are other words: “Iran”, “Iraq”. */
const SHORTEST = 5

/** Whether two different words are spellings or endings of one: "centre" and "center", "rejects" and "rejected". Numbers never are. */
function isVariant(a: string, b: string, language: string, names: boolean): boolean {
  if (a[0] !== b[0] || /\d/.test(a + b) || Math.min(a.length, b.length) < SHORTEST - 1) return false
  const { endings, negations } = formsOf(language)
  if (negations.has(a) || negations.has(b)) return false
  if (a.replace(endings, '') === b.replace(endings, '')) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < SHORTEST) return false
  return distance(a, b, 2) <= (shorter >= 8 && !names ? 2 : 1)
}

/** The words of `b` with those that only `b` has written as `a` writes them. */
export function asWrittenIn(a: Wording, b: Wording): readonly string[] {
  const known = new Set(a.words)
  const own = new Set(b.words)
  const free = [...known].filter((word) => !own.has(word))
  const spelled = new Map([...own].filter((word) => !known.has(word)).flatMap((word) => {
    const same = free.find((other) => isVariant(word, other, a.language, a.names.has(other) || b.names.has(word)))
    return same === undefined ? [] : [[word, same] as const]
  }))
  return b.words.map((word) => spelled.get(word) ?? word)
}

/** Letters to add, leave out, change or swap with their neighbour (optimal string alignment); `most` + 1 where there are more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped)
    }
    before = row
    row = next
  }
  return row[b.length] ?? most + 1
}
