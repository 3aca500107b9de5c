/** Turns words listed by value into value by word. Throws where a word stands twice. */
export function toneOf(wordsByTone: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const tone: Record<string, number> = {}
  for (const [value, words] of Object.entries(wordsByTone))
    for (const word of words.split(/\s+/).filter(Boolean)) {
      if (word in tone) throw new Error(`Word "${word}" has two tones, ${tone[word]} and ${value}; keep one of them`)
      tone[word] = Number(value)
    }
  return tone
}
