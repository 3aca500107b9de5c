import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { marked } from '../parties/marked'
import { partyAt } from '../parties/party'
import { spread } from '../parties/spread'
import { isOn } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

const WEIGHT = 0.4

/** Words between what was done to somebody and where, which may also stand inside: “held | in Peru | without charge”. */
const PLACED_WITHIN = 8

/** Words between an arrest and that it had no ground. */
const GROUND_WITHIN = 9

/** What a state answers for where it is done in its land, and what it may do where there is a ground for it. */
const illTreatment = /^(?:oppress|detain)-patient-suffered$/u
const mayHaveGround = /^detain-/u

/** Ill-treatment of the own people is held against the state in whose land it is told to happen: “two Norwegians were tortured | in Peru |”; an arrest only where it has no ground: “have been held in Peru | without charge |”. */
export function judgeKeepers(reading: Reading, found: readonly Finding[], { own, anyone }: Holder): readonly Finding[] {
  if (anyone) return []
  return gather(found, ({ hit, about, rule, contribution, mention }) => {
    const deed = about ?? hit
    if (deed === null || contribution <= 0 || !illTreatment.test(rule) || mayHaveGround.test(rule) && !groundless(reading, deed)) return []
    // “pekerja Norwegia | di Peru | disiksa”
    const from = Math.max(reading.items.findIndex((item) => item.mention === mention) + 1, deed.start - PLACED_WITHIN)
    for (let place = from; place < deed.end + PLACED_WITHIN; place++) {
      if (closes(reading, place)) return []
      const country = reading.items[place]?.mention?.country
      if (country === undefined) continue
      // “the prisoners were beaten in the north of | Norway |”, at home
      if (own.has(country) || !marked(reading, place, 'placeWords')) return []
      const blamed = found.some((one) => one.country === country && Math.abs(one.contribution) >= NEUTRAL_BELOW)
      return blamed ? [] : spread(partyAt(reading, place, own), { contribution: -WEIGHT, code: 'blames-actor', hit: { start: deed.start, end: deed.end }, rule: 'keeper' })
    }
    return []
  })
}

function groundless(reading: Reading, { end }: Pick<Hit, 'end'>): boolean {
  return isOn(end, GROUND_WITHIN, (place) => reading.has(place, 'groundlessWords'))
}
