import { countryAt } from '../../people/country-at'
import { cueAt, inQuotes, isCapitalised, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Most words of a thing without what tells where, for whom or which it is. */
const THING_WITHIN = 3

/**
 * Whether a content is a thing by its name and says nothing of it: “mengumumkan | jadwal baru |”, “melaporkan | korban jiwa di Lima |”, “menjelaskan | rencana itu kepada
 * parlemen |”, but “mengumumkan | jadwal itu batal |”, “melaporkan | warga di Lima kelaparan |”. `open`: the verb takes a thing that nothing closes
 * as well, “mengumumkan | jadwal”, but “menjelaskan | warga kelaparan”. Where verbs show their shape only.
 */
export function onlyNamesThing(reading: Reading, { from, to }: Range, open: boolean): boolean {
  if (reading.cues.verbShape === null || cueAt(reading, from - 1).complementizers || isCapitalised(reading, from) && !peopleAt(reading, from).demonstratives) return false
  let closed = false
  let ended = false
  let words = 0
  for (let i = from; i < to; i++) {
    const { relatives, purpose } = cueAt(reading, i)
    // which one it is: “yang akan berlaku pada Mei”
    if (i > from && relatives) return endsWithRelative(reading, i, to)
    if (i > from && (purpose || opensAttribute(reading, i))) {
      ended ||= closed
      closed = false
      words = 0
    } else if (!goesOn(reading, i) && !isNew(reading, i, from, to) || closed || !peopleAt(reading, i).demonstratives && ++words > THING_WITHIN) return false
    // behind “itu”, a day or a name comes what is said of it
    else closed = peopleAt(reading, i).demonstratives || i > from && isCapitalised(reading, i) && !isCapitalised(reading, i + 1) || cueAt(reading, i).ownShape
  }
  return open || ended || closed
}

// “pada”, “di”, “kepada”, “terhadap”
function opensAttribute(reading: Reading, i: number): boolean {
  const { settings, objectMarkers, addresseeMarkers, hypotheticals } = cueAt(reading, i)
  return !hypotheticals && !cueAt(reading, i).clauseOpeners && (settings || objectMarkers || addresseeMarkers || reading.pack.people.locatives.has(textAt(reading, i))) && !isCapitalised(reading, i)
}

// “jadwal | baru |”, but “jadwal | baru | disusun”
function isNew(reading: Reading, i: number, from: number, to: number): boolean {
  return i > from && cueAt(reading, i).adverbs && !cueAt(reading, i).blockers && (i + 1 >= to || cueAt(reading, i + 1).relatives || cueAt(reading, i + 1).purpose || opensAttribute(reading, i + 1) || peopleAt(reading, i + 1).demonstratives)
}

function goesOn(reading: Reading, i: number): boolean {
  const { verbShape, adverbs, blockers, asWords, clauseOpeners } = cueAt(reading, i)
  const { clauseWords, pronouns, joins } = peopleAt(reading, i)
  // what is announced of a state is a stand toward it: “mengumumkan sanksi baru terhadap Peru”
  return reading.tokens[i]?.kind === 'word' && countryAt(reading.tokens, i) === undefined && !inQuotes(reading, i) && !(verbShape && !isCapitalised(reading, i)) && !adverbs && !blockers && !asWords && (!clauseOpeners || joins) && !clauseWords && !pronouns
}

// “yang akan berlaku pada Mei”, but “yang tinggal di sana | kelaparan dan butuh | bantuan”, “yang menjaga teluk | telah ditarik”
function endsWithRelative(reading: Reading, relative: number, to: number): boolean {
  let verbs = 0
  for (let i = relative + 1; i < to; i++) {
    const { verbShape, blockers, adverbs } = cueAt(reading, i)
    if (countryAt(reading.tokens, i) !== undefined || inQuotes(reading, i)) return false
    if (verbShape && !isCapitalised(reading, i)) verbs++
    else if (verbs > 0 && (blockers || adverbs || peopleAt(reading, i).clauseWords)) return false
  }
  return verbs < 2
}
