import { cueAt, lowerAt, peopleAt, type Reading } from '../reading'

/** Whether the body of a state that opens at token `from` goes on with its place at token `at`: “Konsulat Jenderal RI | di Jeddah”. */
export function isMission(reading: Reading, from: number, at: number): boolean {
  return peopleAt(reading, from).missions && reading.pack.people.locatives.has(lowerAt(reading, at)) && !cueAt(reading, at).belongsTo
}
