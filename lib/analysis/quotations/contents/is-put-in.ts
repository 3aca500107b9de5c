import { cueAt, isCapitalised, phraseLength, textAt, type Reading } from '../reading'

/** Tokens between “that” and the first comma of its clause, and between that comma and the next one. */
const OPENED_WITHIN = 5
const CLOSED_WITHIN = 8

/** Whether a source between commas is put into what another one reports, and has no words of its own: “mengumumkan bahwa Peru |, menurut Oslo, | bersiap perang”. */
export function isPutIn(reading: Reading, i: number, end: number): boolean {
  const length = phraseLength(reading, 'accordingTo', i)
  if (reading.cues.verbShape === null || length === 0 || textAt(reading, i - 1) !== ',') return false
  let opened = i - 2
  while (opened > i - OPENED_WITHIN && !cueAt(reading, opened).complementizers) opened--
  if (!cueAt(reading, opened).complementizers) return false
  for (let k = i + length + 1; k < Math.min(end, i + length + CLOSED_WITHIN); k++) if (textAt(reading, k) === ',') return true
  return false
}

/** Whether token i goes on with a clause whose subject has an aside behind it: “menegaskan bahwa Peru, bersama negara lain, | mengecam serangan itu”. */
export function goesOnBehindAside(reading: Reading, i: number): boolean {
  if (reading.cues.verbShape === null || textAt(reading, i - 1) !== ',' || !cueAt(reading, i).activeVerb) return false
  let comma = i - 2
  while (comma > i - CLOSED_WITHIN && textAt(reading, comma) !== ',') comma--
  if (textAt(reading, comma) !== ',' || !cueAt(reading, comma + 1).settings || !isCapitalised(reading, comma - 1)) return false
  for (let k = comma - 1; k > comma - OPENED_WITHIN; k--) if (cueAt(reading, k).complementizers) return true
  return false
}
