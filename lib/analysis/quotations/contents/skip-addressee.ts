import { commaWithin } from './comma-within'
import { opensNoun } from './behind-marker'
import { subjectBehindAddressee } from './subject-behind-addressee'
import { cueAt, isCapitalised, peopleAt, type CueHit, type Reading } from '../reading'

/** Where content starts behind whoever is told: “told | reporters | …”, “mengatakan | kepada Rina | …”. */
export function skipAddressee(reading: Reading, cue: CueHit, from: number, end: number): number {
  const { cues, pack } = reading
  const marker = cueAt(reading, from).addresseeMarkers && !cueAt(reading, from + 1).times && !(cueAt(reading, from).purposeInside && !opensNoun(reading, from + 1))
  if (!marker && !cueAt(reading, cue.to - 1).tellsDirectly) return from
  const comma = commaWithin(reading, from, end, 14)
  if (comma >= 0 && marker) return comma + 1
  const subject = marker ? -1 : subjectBehindAddressee(reading, from, end)
  if (subject >= 0) return subject
  let i = marker ? from + 1 : from
  if (peopleAt(reading, i).pronouns) return i + 1
  const begin = i
  while (i < end && (peopleAt(reading, i).demonstratives || peopleAt(reading, i).determiners || cueAt(reading, i).nounMarkers && i === begin)) i++
  const crowd = i > begin && cues.finites.size > 0 ? addresseeEnd(reading, i, end) : -1
  // “warned | a summit meeting would fail”: nobody is told
  if (crowd >= 0) return cueAt(reading, crowd).finites ? from : crowd
  const name = i
  while (i < end && isCapitalised(reading, i) && !cueAt(reading, i).times) i++
  // “memperingatkan ancaman …”: the bare noun is what is said, where addressees have a mark of their own.
  if (i === name && i === begin && !marker && cues.verbShape !== null && !cueAt(reading, i).addressees) return from
  if (i === name) i++
  while (i < end && cueAt(reading, i).addressees) i++
  if (pack.people.ownerStands === 'after' && i > name && peopleAt(reading, i).demonstratives) i++
  // “warned | any attack would be met with force”: nobody is told
  // “memperingatkan | Peru akan menerima balasan”: nor here
  const clause = cues.verbShape !== null && peopleAt(reading, i).clauseWords && !cueAt(reading, i).nobodies
  // “warned | any attack on Peru would be met with force”
  const goesOn = cue.form.cueClass === 'warn' && cues.finites.size > 0 && i === begin + 2 && (cueAt(reading, i).settings || cueAt(reading, i).belongsTo) && !cueAt(reading, i + 1).times
  return !marker && (cueAt(reading, i).finites || clause || goesOn) ? from : i
}

/** Most words that describe whoever is told. */
const DESCRIBED_WITHIN = 4

// “told a private Seamen's Union meeting | his party …”: -1 where no such noun stands near
function addresseeEnd(reading: Reading, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + DESCRIBED_WITHIN); i++) {
    const { finites, settings, joiners } = cueAt(reading, i)
    if (reading.tokens[i]?.kind !== 'word' || finites || settings || joiners || peopleAt(reading, i).pronouns) return -1
    if (hears(reading, i) && !hears(reading, i + 1) && !peopleAt(reading, i + 1).possessive) return i + 1
  }
  return -1
}

const hears = (reading: Reading, i: number): boolean => cueAt(reading, i).addressees || cueAt(reading, i).occasions || cueAt(reading, i).gatherings
