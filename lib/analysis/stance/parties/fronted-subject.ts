import { partyAt, type Party } from './party'
import { closes } from '../reading/closes'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a verb and the comma before its subject. */
const NAMED_WITHIN = 9

/** The subject of a verb that is told before it: “selain | membantu kami, | Norwegia | juga …”. null: none is named so. */
export function frontedSubject(reading: Reading, { start, end }: Hit, own: ReadonlySet<string>): Party | null {
  // “| instead of | lying to us, | Norway | should …”
  if (reading.lexicon.nounActor === 'before') return reading.has(start - 1, 'insteadOfWords') || reading.has(start - 2, 'insteadOfWords') ? namedBehindComma(reading, end, own) : null
  // “tidak ada alasan bagi | Norwegia | untuk menyerang Peru”
  if (reading.has(start - 1, 'purposeWords') && reading.items[start - 2]?.mention && reading.has(start - 3, 'benefitWords')) return partyAt(reading, start - 2, own)
  // “| dengan dalih | itu, | Norwegia | menyerang desa”
  if (end - start > 1 && reading.has(start, 'mannerWords') && closes(reading, start - 1)) return namedBehindComma(reading, end, own)
  if (!reading.has(start - 1, 'frontingWords') && !reading.has(start - 1, 'insteadOfWords')) return null
  return namedBehindComma(reading, end, own)
}

function namedBehindComma(reading: Reading, end: number, own: ReadonlySet<string>): Party | null {
  for (let place = end; place < end + NAMED_WITHIN; place++) {
    if (reading.items[place]?.mention) return null
    if (reading.items[place]?.kind === 'mark') return reading.items[place]?.lower === ',' && reading.items[place + 1]?.mention ? partyAt(reading, place + 1, own) : null
  }
  return null
}
