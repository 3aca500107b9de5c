import { phraseAt } from '../../people/phrase-at'
import { hasTitle } from '../sources/has-title'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Most tokens of what tells who somebody is. */
const WITHIN = 16

/**
 * The comma behind what tells who a source is that ends before a comma: “Menurut Rina Wati|, analis di Cakrawala|, kapal itu …”, “According to Ann Miller|, 52, a lawyer
 * for the crew|, the ship …”; the same comma where what is said begins there: “Menurut Rina Wati, petani di Peru tidak dibayar, dan …”.
 */
export function behindApposition(reading: Reading, comma: number, end: number): number {
  if (textAt(reading, comma) !== ',') return comma
  // “Ann Miller|, 52|, a lawyer …”, “Rina Wati|, 45 tahun|, …”
  const aged = reading.tokens[comma + 1]?.kind !== 'number' ? comma : cueAt(reading, comma + 2).durations ? comma + 3 : comma + 2
  const from = textAt(reading, aged) === ',' ? aged : comma
  if (!tellsWho(reading, from + 1)) return from
  for (let i = from + 1; i < Math.min(end, from + WITHIN); i++) {
    if (textAt(reading, i) === ',') return i > from + (peopleAt(reading, from + 1).demonstratives ? 3 : 2) && hasTitleOrKind(reading, from + 1, i) && goesOnAsClause(reading, i + 1, end) ? i : from
    if (inQuotes(reading, i) || isFinal(reading, i) || saysMore(reading, i)) return from
  }
  return from
}

/** Whether some words behind a source and a comma only tell who it is: “…, menurut Rina Wati, | analis di Cakrawala |.”, “…, according to Ann Miller, | an analyst at Rabobank |.” */
export function isApposition(reading: Reading, { from, to }: Range): boolean {
  if (reading.tokens[from]?.kind === 'number' && (to === from + 1 || to === from + 2 && cueAt(reading, from + 1).durations)) return true
  if (!tellsWho(reading, from) || !hasTitleOrKind(reading, from, to)) return false
  for (let i = from; i < to; i++) if (inQuotes(reading, i) || saysMore(reading, i)) return false
  return true
}

// “analis”, “seorang pengacara”, “a lawyer”, “the head of the union”, “Norway's foreign minister”
function tellsWho(reading: Reading, i: number): boolean {
  const { determiners, demonstratives, possessive, severals, voices } = peopleAt(reading, i)
  if (reading.pack.people.ownerStands === 'after') return phraseAt('titles', reading.tokens, i) > 0 || determiners && !severals || voices
  return determiners && !severals || demonstratives || possessive || cueAt(reading, i).possessors || phraseAt('titles', reading.tokens, i) > 0 || isCapitalised(reading, i) && (possessive || peopleAt(reading, i + 1).possessive)
}

function hasTitleOrKind(reading: Reading, from: number, to: number): boolean {
  if (hasTitle(reading, from, to)) return true
  for (let i = from; i < to; i++) if (peopleAt(reading, i).voices || peopleAt(reading, i).humans) return true
  return false
}

// “petani di Peru | tidak dibayar”, “a storm | sank | the ship”, but “a lawyer hired | by | the crew”
function saysMore(reading: Reading, i: number): boolean {
  const { finites, verbShape, blockers, adverbs, deedVerb } = cueAt(reading, i)
  if (reading.cues.finites.size > 0) return finites || deedVerb && !isCapitalised(reading, i) && !cueAt(reading, i + 1).byWords && !cueAt(reading, i + 1).settings || cuesAt(reading, i, i + 3).some(({ form }) => form.voice === 'active' && form.cueClass === 'speech')
  return (verbShape && !cueAt(reading, i - 1).relatives || blockers || adverbs && !peopleAt(reading, i).joins || peopleAt(reading, i).clauseWords) && !isCapitalised(reading, i) && !hasTitle(reading, i, i + 1)
}

// “| kapal itu tua”, but “warga, | nelayan, dan petani dirugikan”
function goesOnAsClause(reading: Reading, from: number, end: number): boolean {
  if (peopleAt(reading, from).joins || end - from < 2) return false
  const later = Array.from({ length: Math.min(end - from, 5) }, (_, k) => from + k).find((k) => textAt(reading, k) === ',')
  return later === undefined || !peopleAt(reading, later + 1).joins
}
