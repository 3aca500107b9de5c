import { cueAt, isCapitalised, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** Where what is voiced begins behind a cue that takes a preposition: “expressed concern about | …”, “lodged a protest with Peru over | …”. */
export function behindMarker(reading: Reading, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const lowerCue = cueAt(reading, i)
    // “her commitment to | keeping taxes low”
    if (lowerCue.purposeInside && !opensNoun(reading, i + 1)) return reading.cues.finites.size > 0 && /.{3}ing$/u.test(lowerAt(reading, i + 1)) ? i + 1 : i
    if (lowerCue.addresseeMarkers && !lowerCue.objectMarkers) return behindAddressed(reading, i + 1, end)
    if (lowerCue.objectMarkers || lowerCue.purpose || lowerCue.complementizers || lowerCue.settings && !cueAt(reading, i + 1).times) return i + 1
    if (reading.tokens[i]?.kind !== 'word') return from
  }
  return from
}

/** Most words of the one to whom something is voiced. */
const VOICED_TO = 7

// “lodged a protest with Peru over | …”, but “offered condolences to | Peru”
function behindAddressed(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + VOICED_TO); i++) {
    const lowerCue = cueAt(reading, i)
    if (lowerCue.objectMarkers && !lowerCue.belongsTo) return i + 1
    if (reading.tokens[i]?.kind !== 'word' || lowerCue.clauseOpeners || lowerCue.purposeInside && !opensNoun(reading, i + 1)) return from
  }
  return from
}

/** Whether a noun starts at token i: “said to | reporters”, but “vowed to find”. */
export function opensNoun(reading: Reading, i: number): boolean {
  const lowerCue = cueAt(reading, i)
  const lowerPeople = peopleAt(reading, i)
  return isCapitalised(reading, i) || lowerPeople.demonstratives || lowerPeople.determiners || lowerCue.nounMarkers || lowerCue.addressees
}

/** Where a list begins behind what it is a list of: “tiga tuntutan|: | …”, “lima tuntutan|, yakni | …”; `from` where none does. */
export function behindList(reading: Reading, from: number): number {
  const mark = /^[:,]$/u.test(textAt(reading, from)) ? from + 1 : from
  let i = mark
  while (cueAt(reading, i).instances || peopleAt(reading, i).presenters) i++
  return i > mark || textAt(reading, from) === ':' ? i : from
}
