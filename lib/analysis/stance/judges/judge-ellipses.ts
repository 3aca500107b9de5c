import { NEUTRAL_BELOW } from '../../../document'
import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { leavesOut } from '../reading/leaves-out'
import { sameSentence } from '../reading/same-sentence'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

const WEIGHT = 0.5

/** Words between what is said of one country and the clause that says it of another. */
const REACH = 14

/** Clauses that leave their verb out: “Norway kept its word, and so did Peru” says the same of both, “Norway kept its word; Peru did not” the contrary. */
export function judgeEllipses(reading: Reading, found: readonly Finding[], { own }: Holder): readonly Finding[] {
  return gather(reading.items, ({ mention }, place) => {
    if (!mention || own.has(mention.country) || found.some(({ country, contribution }) => country === mention.country && Math.abs(contribution) >= NEUTRAL_BELOW)) return []
    const sign = turn(reading, place)
    if (sign === 0) return []
    const said = found.filter(({ hit, rule }) => hit !== null && !rule.includes('-patient') && Math.abs(hit.end - place) <= REACH && (hit.end <= place || sameSentence(reading, place, hit.start)))
    const sum = said.reduce((total, { contribution }) => total + contribution, 0)
    if (sum === 0 || new Set(said.map(({ country }) => country)).size !== 1) return []
    const contribution = sign * Math.sign(sum) * WEIGHT
    return spread(partyOf(reading, place), { contribution, code: contribution < 0 ? 'against' : 'for', hit: { start: place - (sign > 0 ? 1 : 0), end: place + (sign > 0 ? 1 : 2) }, rule: 'ellipsis' })
  })
}

function turn(reading: Reading, place: number): -1 | 0 | 1 {
  // “and | so has | Peru”
  if (reading.has(place - 1, 'standInWords') && reading.has(place - 2, 'sameWords') && ends(reading, place + 1)) return 1
  // “Norway, | like | Peru, keeps its word”
  if (reading.has(place - 1, 'likeWords') && reading.items[place - 2]?.lower === ',' && reading.items[place + 1]?.lower === ',') return 1
  // “Norwegia menipu kami, | Peru | juga |”, “…, sedangkan Peru | tidak |”
  if (leavesOut(reading, place)) return reading.has(place + 1, 'negators') ? -1 : 1
  // “Peru | did not”, “Peru | didn't”
  const joined = reading.has(place + 1, 'standInWords') && reading.has(place + 2, 'negators') && ends(reading, place + 3)
  return joined || reading.has(place + 1, 'standInNots') && ends(reading, place + 2) ? -1 : 0
}

const ends = ({ items }: Reading, place: number): boolean => (items[place]?.kind ?? 'mark') === 'mark'
