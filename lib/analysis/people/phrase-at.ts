import type { Token } from '../../document'

const byList = new WeakMap<readonly (readonly string[])[], ReadonlyMap<string, readonly (readonly string[])[]>>()

/** Number of tokens of the longest listed phrase that starts at token i; 0 where none does. The list has its longest phrases first. */
export function phraseAt(phrases: readonly (readonly string[])[], tokens: readonly Token[], i: number): number {
  const candidates = indexed(phrases).get(tokens[i]?.lower ?? '')
  return candidates?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0
}

/** Number of tokens of the longest listed phrase that ends with token i; 0 where none does. */
export function phraseEndingAt(phrases: readonly (readonly string[])[], tokens: readonly Token[], i: number): number {
  for (let length = 4; length > 0; length--) if (i - length + 1 >= 0 && phraseAt(phrases, tokens, i - length + 1) === length) return length
  return 0
}

function indexed(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = byList.get(phrases)
  if (known) return known
  const map = new Map<string, (readonly string[])[]>()
  for (const words of phrases) {
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), words])
  }
  byList.set(phrases, map)
  return map
}
