import { cueAt, inQuotes, isFinal, peopleAt, textAt, type Reading } from '../reading'
import { hasTitle } from './has-title'

/** Most tokens of whom somebody has with him: “rekannya dari Peru, Bayu Santoso,”. */
const WITHIN = 14
/** Most words of an office before “bersama”. */
const OFFICE_WITHIN = 5

/** The last token of whoever has somebody with him that the company word at token k tells: “| Rina Wati |, didampingi …”, “| Menteri Perdagangan | bersama …”; -1 where nobody stands there. */
export function hostEnding(reading: Reading, k: number, start: number): number {
  if (!peopleAt(reading, k).company) return -1
  let last = cueAt(reading, k - 1).relatives ? k - 2 : k - 1
  if (textAt(reading, last) === ',') last--
  return (reading.personTo[last] ?? -1) >= start || last >= start && hasTitle(reading, Math.max(start, last - OFFICE_WITHIN), last + 1) && !opensOther(reading, last, start) ? last : -1
}

// “| dalam jumpa pers dengan menteri | bersama …”
function opensOther(reading: Reading, last: number, start: number): boolean {
  for (let i = last; i >= start && i > last - OFFICE_WITHIN; i--) if (cueAt(reading, i).settings && i > start) return true
  return false
}

/** The same where the comma at token `close` ends who that is: “Rina Wati bersama rekannya, Bayu Santoso, | mengatakan”. */
export function beforeCompany(reading: Reading, close: number, start: number): number {
  for (let k = close - 1, commas = 0; k > start && k > close - WITHIN && commas < 2; k--) {
    if (isFinal(reading, k) || inQuotes(reading, k) || cueAt(reading, k).deedVerb) return -1
    if (textAt(reading, k) === ',') commas++
    const last = hostEnding(reading, k, start)
    if (last >= 0) return last
  }
  return -1
}
