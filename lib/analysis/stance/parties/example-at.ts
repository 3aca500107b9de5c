import type { Hit, Reading } from '../reading/read-frames'

/** Where the owner is named to whose way what a noun tells is likened: “cruelty | like | Norway's”, “lies | such as | Norway's”. null: nowhere. */
export function exampleAt(reading: Reading, { word, end }: Hit): number | null {
  if (reading.lexicon.nounActor === 'after' || !word.forms.includes('noun') || !reading.has(end, 'likeWords')) return null
  return [end + 1, end + 2].find((place) => reading.items[place]?.mention && /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '')) ?? null
}
