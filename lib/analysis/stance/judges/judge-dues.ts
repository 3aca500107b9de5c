import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { subjectOf } from '../parties/find-parties'
import { near } from '../reading/near'
import { walk } from '../reading/walk'
import { spread } from '../parties/spread'
import { findOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** Words between what is demanded and “from”, between that and the country, and between the demand and what is demanded. */
const FROM_WITHIN = 3
const NAMED_WITHIN = 3
const ASKED_WITHIN = 6

/** What is demanded of a country by its name: “demanded an explanation from Norway”, “we want answers from Norway”, “called for swift action by Norway”. */
export function judgeDues(reading: Reading, { own }: Holder): readonly Finding[] {
  return gather(reading.placesOf('dueWords'), (place) => {
    const from = walk(reading, place + 1, 1, FROM_WITHIN).find((at) => reading.has(at, 'byWords'))
    const named = from === undefined ? undefined : findOn(from + 1, NAMED_WITHIN, (at) => reading.items[at]?.mention)
    const asked = walk(reading, place - 1, -1, ASKED_WITHIN).find((at) => reading.has(at, 'wishes') || reading.has(at, 'claimingDues'))
    if (named === undefined || asked === undefined || near(reading, asked - 1, -1, 3, 'negators')) return []
    const party = partyOf(reading, named)
    // “Chile wanted answers from Norway”: its own business; “from Norway and Chile”: of nobody in particular
    if (new Set(party.mentions.map(({ country }) => country)).size > 1 || subjectOf(reading, asked, own, ASKED_WITHIN)?.side === 'countries') return []
    return spread(party, { contribution: -WEIGHT, code: 'demands', hit: { start: place, end: place + 1 }, rule: 'due' })
  })
}
