import { packs } from '../../lib/languages/registry'

/** Every word and phrase that the language packs list, whatever the shape of their lists. */
export function wordsOfPacks(): readonly string[] {
  const words = new Set<string>()
  const seen = new Set<unknown>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') words.add(value)
    if (typeof value !== 'object' || value === null || seen.has(value) || value instanceof RegExp) return
    seen.add(value)
    if (value instanceof Map) for (const [key, inner] of value) [key, inner].forEach(visit)
    else if (value instanceof Set) value.forEach(visit)
    else for (const [key, inner] of Object.entries(value)) [Array.isArray(value) ? undefined : key, inner].forEach(visit)
  }
  packs.forEach(visit)
  return [...words].filter((word) => word.trim() !== '' && word.length <= 60).sort()
}
