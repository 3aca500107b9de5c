import { countryAt } from '../../people/country-at'
import { cueAt, inQuotes, isCapitalised, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** Where a list of names starts that opens a sentence and ends with a source: “Norway, Peru | and Chile | said”; `from` where there is none. */
export function listStart(reading: Reading, from: number, last: number, start: number): number {
  if (reading.pack.people.ownerStands === 'after' || ![from + 1, from + 2, from + 3].some((k) => k < last && peopleAt(reading, k).joins)) return from
  let at = from
  while (at - 2 >= start && textAt(reading, at - 1) === ',') {
    let first = at - 2
    while (first > start && isCapitalised(reading, first - 1)) first--
    // “| The | United States, Norway and Chile”
    const name = peopleAt(reading, first).demonstratives ? first + 1 : first
    if (countryAt(reading.tokens, name)?.length !== at - 1 - name && (reading.personFrom[name] ?? 0) !== at - 1) return from
    at = name === first && first > start && peopleAt(reading, first - 1).demonstratives ? first - 1 : first
  }
  return at === start ? at : ownersOf(reading, at, start) ?? fromStates(reading, at, start) ?? from
}

// “…, | foreign ministers from | Chile, Norway and Canada”
function fromStates(reading: Reading, at: number, start: number): number | null {
  if (!reading.pack.people.origins.has(lowerAt(reading, at - 1))) return null
  let from = at - 1
  while (from > start && from > at - OWNERS_WITHIN && reading.tokens[from - 1]?.kind === 'word' && !inQuotes(reading, from - 1) && !cueAt(reading, from - 1).finites && !cueAt(reading, from - 1).settings) from--
  const opens = from === start || reading.tokens[from - 1]?.kind === 'punctuation'
  return opens && from < at - 1 && [at - 2, at - 3].some((i) => i >= from && (peopleAt(reading, i).voices || peopleAt(reading, i).titleWords)) ? from : null
}

// “| the leaders of | France, Germany and Britain”
function ownersOf(reading: Reading, at: number, start: number): number | null {
  if (!cueAt(reading, at - 1).belongsTo) return null
  // “| Leaders of | France, Germany and Britain”
  if (at - 2 === start && (peopleAt(reading, start).voices || peopleAt(reading, start).titleWords)) return start
  for (let k = at - 2; k >= start && k > at - OWNERS_WITHIN && reading.tokens[k]?.kind === 'word'; k--) if (peopleAt(reading, k).demonstratives) return k < at - 2 ? k : null
  return null
}

/** Words of whom states have: “the deputy foreign ministers of”. */
const OWNERS_WITHIN = 7

/** Most words of one name in a list. */
const LONGEST = 6

/** Where a list of names starts that goes on behind the joining word at k: “| Rusia, China, | dan | Pakistan”; -1 where no comma parts two names before it. */
export function listedBefore(reading: Reading, k: number, start: number): number {
  if (reading.pack.people.ownerStands === 'before' || !isCapitalised(reading, k + 1)) return -1
  let from = nameStart(reading, textAt(reading, k - 1) === ',' ? k - 2 : k - 1, start)
  let names = 0
  while (from >= start && textAt(reading, from - 1) === ',') {
    const before = nameStart(reading, from - 2, start)
    if (before < 0) break
    names++
    from = before
  }
  return names > 0 ? from : -1
}

function nameStart(reading: Reading, last: number, start: number): number {
  let from = last + 1
  while (from > start && last - from < LONGEST && isCapitalised(reading, from - 1) && !cueAt(reading, from - 1).times && (!peopleAt(reading, from - 1).notNames || isInState(reading, from - 1))) from--
  return from <= last ? from : -1
}

// “Korea | Selatan”: no name has this word but a state's
const isInState = (reading: Reading, i: number): boolean => [0, 1, 2].some((back) => (countryAt(reading.tokens, i - back)?.length ?? 0) > Math.max(back, 1))

/** Where a list of names ends that goes on behind a source: “kata Kanada | , Prancis, dan Italia |”; `to` where none does. */
export function listEnd(reading: Reading, to: number, end: number): number {
  if (reading.pack.people.ownerStands === 'before' || !isCapitalised(reading, to - 1)) return to
  let i = to
  while (textAt(reading, i) === ',' && isCapitalised(reading, i + 1)) i = nameEnd(reading, i + 1, end)
  if (textAt(reading, i) === ',') i++
  return i > to && peopleAt(reading, i).joins && isCapitalised(reading, i + 1) ? nameEnd(reading, i + 1, end) : to
}

function nameEnd(reading: Reading, from: number, end: number): number {
  let to = from
  while (to < end && isCapitalised(reading, to) && !cueAt(reading, to).times) to++
  return to
}
