import type { Hit, Reading } from '../reading/read-frames'

const kinds: ReadonlySet<string> = new Set(['help', 'support', 'defend', 'merit', 'good', 'save', 'sympathise'])

/** Where the country is named whose kindness stands right before what is done about it: “bantuan | Norwegia | harus dibalas”; null: none. */
export function kindnessBefore(reading: Reading, { start }: Hit): number | null {
  const done = reading.hitAt(start - 2)
  return reading.lexicon.nounActor === 'after' && reading.items[start - 1]?.mention && done?.end === start - 1 && done.word.frame.sign > 0 && kinds.has(done.word.name) && done.word.forms.some((form) => form !== 'active') ? start - 1 : null
}
