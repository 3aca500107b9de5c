import { hasTitle } from './has-title'
import { cuesAt, isCapitalised, textAt, type Reading } from '../reading'

/** Words of a rank before a name: “Mayor Jenderal”. */
const RANK_WITHIN = 4

/** Where a rank starts that stands between a comma and a name, else where the name does: “Panglima militer Peru, | Mayor Jenderal | Bayu Santoso, mengatakan”. */
export function behindRank(reading: Reading, name: number, start: number): number {
  for (let from = name - 1; from > start && from >= name - RANK_WITHIN; from--) {
    // “Presiden Bayu Santoso, | kata | Menlu Rina Wati, menyambut …”
    if (cuesAt(reading, from, from + 1).length > 0) return name
    if (textAt(reading, from - 1) === ',') return hasTitle(reading, from, name) ? from : name
    if (!isCapitalised(reading, from)) return name
  }
  return name
}
