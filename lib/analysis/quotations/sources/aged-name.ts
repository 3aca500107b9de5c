import { textAt, type Range, type Reading } from '../reading'

/** Most words between an age and a name: “19-year-old science student | Ann Miller”. */
const AGED_WITHIN = 6

/** The name that an apposition with an age ends in, before its closing comma: “One of those who fled, 19-year-old student | Ann Miller |, said …”. null: none does. */
export function agedName(reading: Reading, close: number, start: number): Range | null {
  const name = reading.personTo[close - 1] ?? -1
  for (let i = name - 1; i > start && i >= name - AGED_WITHIN; i--) if (textAt(reading, i - 1) === ',') return /^\d+-\p{L}/u.test(textAt(reading, i)) ? { from: name, to: close } : null
  return null
}
