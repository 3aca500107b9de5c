import { isCapitalised, lowerAt, textAt, type Reading } from '../reading'

/** Tokens of the longest row of degrees that is looked through. */
const LONGEST = 16

/** The last word of the name whose degrees end with token i, with or without a closing comma: “Rina Wati|, S.H., M.Hum., …”; null where none do. */
export function beforeDegrees(reading: Reading, i: number, start: number): number | null {
  let at = i
  while (at > start && i - at < LONGEST) {
    if (at === i && textAt(reading, at) === ',') at--
    const degree = degreeStart(reading, at)
    if (degree === null || textAt(reading, degree - 1) !== ',') return null
    at = degree - 2
    if (at >= start && (reading.personTo[at] !== -1 || isCapitalised(reading, at))) return at
  }
  return null
}

/** Where the degree starts that ends with a token: “M.Si” and its full stop, “Ph.D” in three. */
function degreeStart(reading: Reading, end: number): number | null {
  const { degrees } = reading.pack.people
  if (degrees === null) return null
  const last = textAt(reading, end) === '.' ? end - 1 : end
  for (const from of [last, last - 2]) {
    const text = from === last ? textAt(reading, last) : textAt(reading, last - 1) === '.' ? `${textAt(reading, from)}.${textAt(reading, last)}` : ''
    if (degrees.test(text) && lowerAt(reading, from) !== text) return from
  }
  return null
}
