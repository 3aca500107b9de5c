import { lowerAt, textAt, type Reading } from '../reading'

/** Whether token i is the full stop of a name or degree that a cue follows: “Rina Wati Jr|.| mengatakan”. */
export function stopsName(reading: Reading, i: number, start: number): boolean {
  if (textAt(reading, i) !== '.') return false
  return (reading.personTo[i - 1] ?? -1) >= start || /^[js]r$/u.test(lowerAt(reading, i - 1)) || reading.pack.people.degrees?.test(textAt(reading, i - 1)) === true
}

/** Whether token i is the comma behind a generation that one stands before as well: “Bo Lee, Jr.|,| said”. */
export function closesGeneration(reading: Reading, i: number): boolean {
  return textAt(reading, i) === ',' && textAt(reading, i - 1) === '.' && /^[js]r$/u.test(lowerAt(reading, i - 2)) && textAt(reading, i - 3) === ','
}
