import { partyOf } from '../parties/describe'
import { isOn } from '../reading/places'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Party } from '../parties/party'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Whose deed is judged: “it is unacceptable for Norway to close its ports”, “it would be a mistake for Peru to leave”. null: nobody's that is named so. */
export function forWhom(reading: Reading, hit: Hit): Party | null {
  if (reading.lexicon.nounActor === 'after' || hit.word.frame.sign > 0 || !reading.has(hit.end, 'ontoWords') || reading.items[hit.end]?.lower === 'to') return null
  const place = [hit.end + 1, hit.end + 2].find((at) => reading.items[at]?.mention)
  return place !== undefined && [1, 2, 3].some((on) => reading.has(place + on, 'purposeWords')) ? partyOf(reading, place) : null
}

/** Words between a country that gains by something and “if”. */
const IF_WITHIN = 6

/** Who gains by what is judged: “it would be great | for Norway”, “sangat baik | bagi Norwegia”, “that is good news | for the Norwegians”, but “it would be great for Norway | if the alliance fell apart”. null: nobody. */
export function goodFor(reading: Reading, hit: Hit, { own }: Holder): Party | null {
  if (hit.word.frame.sign < 0 || !hit.word.forms.includes('describing') || (reading.lexicon.nounActor === 'before' && !near(reading, hit.start - 1, -1, 4, 'copulas')) || weighModifiers(reading, hit).negated) return null
  const before = [hit.end - 1, hit.end, hit.end + 1].find((at) => reading.has(at, 'benefitWords'))
  const place = before === undefined ? undefined : [before + 1, before + 2].find((at) => reading.items[at]?.mention)
  if (place === undefined || own.has(reading.items[place]?.mention?.country ?? '')) return null
  const supposed = isOn(place + 1, IF_WITHIN, (at) => reading.has(at, 'conditions') || reading.has(at, 'purposeWords'))
  return supposed ? null : partyOf(reading, place)
}
