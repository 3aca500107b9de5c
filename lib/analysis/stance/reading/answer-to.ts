import type { Reading } from './read-frames'

const ends = /^[.;:?!]$/u

/** How a question around a place is answered by whoever asks it: “Can we count on Norway? | Yes, | we can.” null: it is none, or is left open. */
export function answerTo(reading: Reading, place: number): 'yes' | 'no' | null {
  const mark = reading.items.findIndex(({ lower }, at) => at >= place && ends.test(lower))
  if (mark < 0 || reading.items[mark]?.lower !== '?') return null
  if (reading.has(mark + 1, 'yesWords')) return 'yes'
  // “No, we can't”, “No.”, but “No country …”
  // “Itu bohong.”, “Tidak benar.”
  const no = reading.lexicon.nounActor === 'after' && reading.has(mark + 1, 'thatWords') ? mark + 2 : mark + 1
  const closes = [1, 2].some((on) => (on === 1 || reading.lexicon.nounActor === 'after') && (reading.items[no + on]?.kind ?? 'mark') === 'mark')
  return reading.has(no, 'noWords') && closes && !asksWhy(reading, mark) ? 'no' : null
}

function asksWhy(reading: Reading, mark: number): boolean {
  for (let place = mark - 1; place >= 0 && !ends.test(reading.items[place]?.lower ?? ''); place--) if (reading.has(place, 'whyWords')) return true
  return false
}
