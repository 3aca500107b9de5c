import { cueAt, isCapitalised, peopleAt, type Range, type Reading } from '../reading'

/** Whether words in marks are written like the name of a work: “The Last Harbour”. */
export function isTitleCase(reading: Reading, { from, to }: Range): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    if (reading.tokens[i]?.kind !== 'word') continue
    words++
    if (!isCapitalised(reading, i) && !cueAt(reading, i).settings && !cueAt(reading, i).belongsTo && !cueAt(reading, i).joiners && !(i > from && peopleAt(reading, i).demonstratives)) return false
  }
  return words < 8
}

/** Whether token i stands in the name of a programme in marks, and the sentence goes on behind it: “told Lima's | “Meet the Sailors” | that …”. */
export function inTitle(reading: Reading, i: number): boolean {
  let from = i
  let to = i
  while (from > 0 && reading.quotedAt[from - 1] === reading.quotedAt[i]) from--
  while (reading.quotedAt[to] === reading.quotedAt[i]) to++
  return isTitleCase(reading, { from, to }) && reading.tokens[to]?.kind === 'word'
}
