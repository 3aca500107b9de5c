import { closes } from '../reading/closes'
import { sentenceStart } from '../reading/sentence-start'
import { isOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Words between the mark and what shows that somebody else says so: “, | setidaknya | menurut Norwegia”. */
const OPENED_WITHIN = 2

/** Words of whoever says so, to the end of the sentence. */
const TELLER_WITHIN = 4


/** What is found, without what a sentence says at its end to be somebody else's words: “Norwegia membohongi kami|, kata mereka”, “…|, setidaknya menurut Peru”, “…|, begitu kabarnya”. */
export function withoutToldBehind(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'before' || holder.anyone || found.length === 0) return found
  const tellings = reading.items.flatMap((item, place) => (item.lower === ',' && place > holder.cueItems && isTelling(reading, place, holder) ? [place] : []))
  if (tellings.length === 0) return found
  return found.filter(({ hit }) => hit === null || !tellings.some((comma) => hit.start < comma && sentenceStart(reading, comma) <= hit.start))
}

function isTelling(reading: Reading, comma: number, { own }: Holder): boolean {
  return isOn(comma + 1, OPENED_WITHIN + 1, (place) => {
    if (reading.has(place, 'unsaidWords') && closes(reading, place + 1)) return true
    if (!reading.has(place, 'accordingWords')) return false
    const country = reading.items[place + 1]?.mention?.country
    const others = country !== undefined ? !own.has(country) : (['tellers', 'manyPersons', 'claimWords'] as const).some((tag) => reading.has(place + 1, tag))
    return others && isOn(place + 2, TELLER_WITHIN, (at) => closes(reading, at))
  })
}
