import { isBack } from './places'
import type { Reading } from './read-frames'
import type { Tag } from './stance-word'

const helpers: readonly Tag[] = ['negators', 'hedges', 'intensifiers', 'duties', 'wishes', 'determiners', 'purposeWords', 'joinWords', 'onlyWords', 'unwantedWords']

/** Words of the longest phrase of small words. */
const PHRASE_WITHIN = 6

/** Whether a word only helps the verb behind it and names nobody: “harus”, “ingin”; the words inside such a phrase as well: “tidak ada jalan lain | kecuali | mendukung Norwegia”. */
export function isHelper(reading: Reading, place: number): boolean {
  if (helpers.some((tag) => reading.has(place, tag))) return true
  return reading.lexicon.nounActor === 'after' && isBack(place - 1, PHRASE_WITHIN, (start) => reading.reach(start) > place - start && helpers.some((tag) => reading.has(start, tag)))
}
