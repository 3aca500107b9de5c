import type { Finding } from './finding'
import type { Reading } from '../reading/read-frames'

/** What is left of a question's side where it is answered by “no”. */
const DENIED = -0.7

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

/** The findings, turned where they were only asked and denied: “Is Norway our friend? No.” */
export function weighAnswers(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.hit === null || answerTo(reading, finding.hit.end) !== 'no') return finding
    const contribution = finding.contribution * DENIED
    return { ...finding, contribution, code: contribution < 0 ? 'against' : 'for', rule: `${finding.rule}-answered` }
  })
}
