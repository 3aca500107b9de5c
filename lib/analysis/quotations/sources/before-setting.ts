import { cueAt, inQuotes, isCapitalised, peopleAt, type Reading } from '../reading'
import { hasTitle } from './has-title'

/** Most words of what somebody did before speaking, where no comma parts it from the name. */
const SETTING_WITHIN = 9
/** Most words of an office or body before it. */
const NAME_WITHIN = 6

/**
 * The last token of the name that opens a sentence before what its bearer was doing when speaking, with no comma and no other subject between:
 * “| Rina Wati | saat ditemui di kantornya menjelaskan …”, “| Menteri Perdagangan | menanggapi pertanyaan wartawan mengatakan …”; -1 where none does.
 */
export function beforeSetting(reading: Reading, last: number, start: number): number {
  if (reading.cues.activeVerb === null) return -1
  for (let k = last; k > start && k > last - SETTING_WITHIN; k--) {
    if (reading.tokens[k]?.kind !== 'word' || inQuotes(reading, k) || cueAt(reading, k).complementizers || cueAt(reading, k).relatives || (reading.personTo[k] ?? -1) >= start && k === last) return -1
    if (isDoing(reading, k)) return opensWithName(reading, k - 1, start) ? k - 1 : -1
  }
  return -1
}

// “saat | ditemui”, “seraya | menunjuk”, “sebelum | terbang”, “menanggapi”
function isDoing(reading: Reading, k: number): boolean {
  const { settings, alongside, activeVerb, verbShape } = cueAt(reading, k)
  if (isCapitalised(reading, k)) return false
  if (settings && (activeVerb || verbShape)) return true
  return (settings || alongside) && !isCapitalised(reading, k + 1) && (cueAt(reading, k + 1).verbShape || peopleAt(reading, k + 1).actShape)
}

function opensWithName(reading: Reading, last: number, start: number): boolean {
  const person = reading.personTo[last] ?? -1
  if (person >= 0) return person === start || hasTitle(reading, start, person) && person - start < NAME_WITHIN || peopleAt(reading, start).organisations
  return last - start < NAME_WITHIN && isCapitalised(reading, last) && (hasTitle(reading, start, start + 1) || peopleAt(reading, start).organisations)
}
