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

/** The comma behind the degrees that a comma opens: “Rina Wati |, M.Kes., S.H.|, mengatakan”; the same one where it opens none. */
export function behindDegrees(reading: Reading, comma: number): number {
  const { degrees } = reading.pack.people
  let at = comma
  while (degrees !== null && textAt(reading, at) === ',' && at - comma < LONGEST) {
    const next = [at + 2, at + 4].find((end) => degrees.test(end === at + 2 ? textAt(reading, at + 1) : textAt(reading, at + 2) === '.' ? `${textAt(reading, at + 1)}.${textAt(reading, at + 3)}` : ''))
    if (next === undefined || lowerAt(reading, at + 1) === textAt(reading, at + 1)) return at
    const end = textAt(reading, next) === '.' ? next + 1 : next
    if (textAt(reading, end) !== ',') return at === comma ? comma : at
    at = end
  }
  return at
}
