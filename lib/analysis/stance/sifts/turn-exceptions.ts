import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Reading } from '../reading/read-frames'

/** Words between all of whom something is said and who is left out of it. */
const ALL_WITHIN = 8

/** What is said of all others counts less than what is said of one, and the other way round. */
const SHARE = -0.7

/** What is found, with what is said of all others turned round for who is left out: “everybody but Norway helped us”, “every country except Norway has lied”. */
export function turnExceptions(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const left = reading.items.flatMap(({ mention }, place) => (mention && isLeftOut(reading, place) ? [{ mention, place }] : []))
  if (left.length === 0) return found
  return found.map((finding) => {
    const out = left.find(({ mention, place }) => mention === finding.mention && (finding.hit?.start ?? -1) > place)
    return out ? { ...finding, contribution: finding.contribution * SHARE, code: finding.contribution > 0 ? 'against' : 'for' } : finding
  })
}

// “| every country | in the region | except | Norway”, but “every country | helped us | except Norway, which lied to us”
function isLeftOut(reading: Reading, place: number): boolean {
  const except = [place - 1, place - 2].find((at) => reading.has(at, 'exceptWords'))
  if (except === undefined) return false
  // “| kecuali Norwegia, | semua negara menghina kami”
  if (reading.lexicon.nounActor === 'after' && reading.items[place + 1]?.lower === ',' && closes(reading, except - 1) && reading.has(place + 2, 'allWords')) return true
  for (let at = except - 1; at >= Math.max(0, except - ALL_WITHIN); at--) {
    if (reading.items[at]?.mention || reading.hitAt(at) || /^[.;:?!]$/u.test(reading.items[at]?.lower ?? '') || reading.has(at, 'nobodies')) return false
    if (reading.has(at, 'allWords')) return true
  }
  return false
}
