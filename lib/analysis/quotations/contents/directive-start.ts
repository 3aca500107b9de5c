import { behindDay } from './behind-day'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Where begins what somebody is asked or told to do: “mendesak Iran untuk | …”, “urged Iran | to …”; -1 where nobody is. */
export function directiveStart(reading: Reading, cue: CueHit, from: number, end: number): number {
  const { cues } = reading
  const { complement } = cue.form
  // “mengingatkan bahwa | keputusan untuk mundur …”
  if (cueAt(reading, cue.to - 1).complementizers) return -1
  // “warned against | sending ships to Peru”
  if (cue.form.cueClass === 'warn' && cueAt(reading, cue.to - 1).objectMarkers) return -1
  // “a plan that Ann warned | could lead to war”
  if (cue.form.cueClass === 'warn' && cueAt(reading, from).finites) return -1
  const tells = cues.purpose.size > 0 && cueAt(reading, cue.to - 1).tellsDirectly
  if (!tells && !['demand', 'urge', 'ask', 'warn'].includes(cue.form.cueClass) || cue.form.words.includes('for')) return -1
  if (tells && complement === 'clause') return purposeWithin(reading, from, Math.min(end, from + 8))
  // “proposed setting up a council to help”: nobody is asked.
  if (complement === 'clause' && !cueAt(reading, from).purpose && !cueAt(reading, from).addresseeMarkers) return -1
  // “menyerukan | pertemuan para menteri untuk membahas kapal itu”: nobody is asked either
  if (cues.verbShape !== null && peopleAt(reading, from).officeShape && !peopleAt(reading, from).organisations && !isCapitalised(reading, from)) return -1
  // “menyerukan | dialog antara Peru dan Chile untuk …”: nor here
  if (cue.form.cueClass !== 'warn' && cueAt(reading, from).matters) return -1
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const lower = lowerAt(reading, i)
    const lowerCue = cueAt(reading, i)
    // “mendesak pemerintah, Senin (3/6), | segera menutup jalan itu”
    const day = lower === ',' && i > from ? behindDay(reading, i + 1, end) : i + 1
    if (day > i + 1 && asksBehind(reading, day)) return cueAt(reading, day).purpose ? day + 1 : day
    // “menyerukan sanksi terhadap Peru, | terutama untuk …”: a thing is called for
    if (lower === ',' && cues.verbShape !== null && cue.form.cueClass === 'urge' && !isCapitalised(reading, from) && !peopleAt(reading, from).voices && !peopleAt(reading, from).determiners) return -1
    if (/^[,;:]$/u.test(lower) && i > from + 6 || isFinal(reading, i) || inQuotes(reading, i)) return -1
    // “asked why monitors | would | be allowed to visit it”
    if (i > from && cue.form.cueClass === 'ask' && (lowerCue.finites || i > from + 1 && lowerCue.deedVerb && !isCapitalised(reading, i))) return -1
    // “menyerukan gencatan senjata, namun perang terus berlanjut”, “meminta bantuan dan juga menyerukan agar …”
    if (cues.verbShape !== null && i > from && (textAt(reading, i - 1) === ',' && lowerCue.clauseOpeners && !lowerCue.purpose || joinsAnother(reading, i, end))) return -1
    // “warned the fleet could return, | though she declined to name anyone”
    if (cues.verbShape === null && i > from && (textAt(reading, i - 1) === ',' && (lowerCue.clauseOpeners || lowerCue.subordinators) || cue.form.cueClass === 'warn' && lowerCue.finites)) return -1
    // “urged restraint | and advised its people to stay”
    if (cues.verbShape === null && i > from && joinsAnother(reading, i, end)) return -1
    if (lowerCue.purpose) return i + 1
    // “warned Peru against | sending ships to the bay”
    if (cue.form.cueClass === 'warn' && lowerCue.objectMarkers && cues.verbShape === null || lowerCue.purposeInside && i > from && cue.form.cueClass === 'demand') return -1
    if (lowerCue.purposeInside && cueAt(reading, i - 1).aims) return -1
    if (lowerCue.purposeInside && i > from) return lowerAt(reading, i - 1) === 'not' ? i - 1 : i
    if (i > from && lowerCue.verbShape && cueAt(reading, i - 1).relatives) continue
    // “menuntut | terdakwa dihukum karena menjual …”: what is to be done to somebody
    if (i > from && lowerCue.verbShape && !lowerCue.activeVerb && !isCapitalised(reading, i) && cue.form.cueClass !== 'warn') return -1
    if (i > from && lowerCue.activeVerb && textAt(reading, i - 1) !== ',') return cue.form.cueClass === 'warn' ? -1 : withAdverbs(reading, i, from)
  }
  return -1
}

// “agar”, “segera”, “tidak”, “menutup”
function asksBehind(reading: Reading, i: number): boolean {
  const { purpose, adverbs, blockers, verbShape, joiners } = cueAt(reading, i)
  return !isCapitalised(reading, i) && !joiners && (purpose || adverbs || blockers || verbShape)
}

function joinsAnother(reading: Reading, joiner: number, end: number): boolean {
  if (!cueAt(reading, joiner).joiners) return false
  let i = joiner + 1
  while (cueAt(reading, i).adverbs || cueAt(reading, i).joiners) i++
  return cuesAt(reading, i, end).some(({ form }) => form.voice === 'active' && form.cueClass !== 'reject')
}

/** Most tokens of a day between commas. */
const DAY_WITHIN = 9

// “mengingatkan warga agar | berhati-hati”
function purposeWithin(reading: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (cueAt(reading, i).purpose) return i + 1
    const day = textAt(reading, i) === ',' ? behindDay(reading, i + 1, end + DAY_WITHIN) : i + 1
    if (day > i + 1 && cueAt(reading, day).purpose) return day + 1
    if (textAt(reading, i) === ',' || isFinal(reading, i) || inQuotes(reading, i) || cueAt(reading, i).activeVerb) return -1
  }
  return -1
}

// “mendesak mereka | segera menghentikan …”
function withAdverbs(reading: Reading, verb: number, from: number): number {
  let i = verb
  while (i > from + 1 && (cueAt(reading, i - 1).adverbs || cueAt(reading, i - 1).blockers)) i--
  return cueAt(reading, i - 1).relatives ? -1 : i
}
