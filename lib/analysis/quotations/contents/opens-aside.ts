import { cueAt, cuesAt, inQuotes, isCapitalised, lowerAt, peopleAt, phraseLength, type Reading } from '../reading'

/** Whether nothing but times, settings and those addressed stand between a cue and the word that opens the reported clause: “said | on Monday in Lima | that”. */
export function opensAside(reading: Reading, from: number, to: number): boolean {
  if (from === to) return true
  const lower = lowerAt(reading, from)
  const lowerCue = cueAt(reading, from)
  const beforeCue = cueAt(reading, from - 1)
  if (lower === ',' && opensSaying(reading, from + 1)) return to === from + 1
  for (let i = from; i < to; i++) if (cueAt(reading, i).finites && !(cueAt(reading, i).properTimes && isCapitalised(reading, i)) || i > from && reading.cues.verbShape !== null && cueAt(reading, i).blockers) return false
  // “mengatakan | seperti dikutip dari Jiji | bahwa …”
  if (lower === ',' || lowerCue.creditOpeners && cueAt(reading, from + 1).credits || phraseLength(reading, 'accordingTo', from) > 0 || lowerCue.settings || lowerCue.addresseeMarkers || lowerCue.times) return true
  // “told the council | he stood by his finding that …”: what is said has begun
  if (beforeCue.tellsDirectly && reading.cues.finites.size > 0) for (let i = from + 1; i < to - 1; i++) if (peopleAt(reading, i).pronouns) return false
  if (beforeCue.tellsDirectly) return true
  // “mengatakan | beberapa hari yang lalu, | bahwa …”
  if (reading.cues.verbShape !== null && cueAt(reading, from + 1).durations) return true
  // “said | accusations that Peru had struck were false”
  if (opensClaim(reading, to - 1, to)) return false
  return to - from <= 3 && !lowerCue.nounMarkers && !lowerCue.blockers
}

// “menambahkan, | kapal itu terbakar, sehingga muncul dugaan bahwa …”: what is said has begun.
function opensSaying(reading: Reading, i: number): boolean {
  const lowerCue = cueAt(reading, i)
  return !(lowerCue.settings || lowerCue.addresseeMarkers || lowerCue.times || lowerCue.adverbs || lowerCue.joiners || lowerCue.clauseOpeners || reading.tokens[i]?.kind === 'number' || inQuotes(reading, i))
}

/** Whether a noun of speech stands between: “mengatakan | klaim Rina bahwa kapal itu karam keliru”, “said | the claim by Ann that …”, but “said | in a call to reporters that …”. */
export function opensClaim(reading: Reading, from: number, to: number): boolean {
  return !cueAt(reading, from).settings && cuesAt(reading, from, to).some(({ form }) => form.voice === 'nominal')
}
