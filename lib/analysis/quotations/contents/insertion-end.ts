import { isDrawn } from '../cues/is-drawn'
import { relativeClose } from './relative-close'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** Words between the start of a sentence that opens with a setting and its relative clause, and from the comma to the verb behind. */
const LEAD_WITHIN = 20
const SUBJECT_WITHIN = 9

/**
 * Where the content of a cue ends that stands in a relative clause between commas: “Rina, yang mengecam serangan itu |, mengatakan …”,
 * “the group, which Ann accuses of theft |, denied it”.
 */
export function relativeEnd(reading: Reading, cueFrom: number, from: number, end: number): number {
  let relative = cueFrom - 1
  while (cueAt(reading, relative).adverbs || cueAt(reading, relative).progressives) relative--
  if (reading.pack.people.ownerStands === 'before') while (relative > cueFrom - 7 && !isRelative(reading, relative) && reading.tokens[relative]?.kind === 'word') relative--
  // “yang | beberapa jam sebelumnya | menyerukan”
  else while (relative > cueFrom - 5 && tellsWhen(reading, relative)) relative--
  if (!isRelative(reading, relative)) return end
  if (textAt(reading, relative - 1) === ',') return Math.min(insertionEnd(reading, from, end), relativeClose(reading, relative, from, end))
  // “Pidato Rina yang menyebut kapal itu tua | menuai kritik dari Bayu”: what it draws
  for (let i = from + 2; i < end; i++) if (!inQuotes(reading, i) && cuesAt(reading, i, end).some(({ form }) => isDrawn(reading, form)) && !opensRelative(reading, from, i)) return i
  return leadInEnd(reading, relative, from, end)
}

// “yang menyebut kapal | yang menuai kritik dari Bayu | tua”
const opensRelative = (reading: Reading, from: number, i: number): boolean => i > from && cueAt(reading, i - 1).relatives

function tellsWhen(reading: Reading, i: number): boolean {
  const { adverbs, times, durations, relatives } = cueAt(reading, i)
  return !relatives && (adverbs || times || durations || peopleAt(reading, i).determiners || reading.tokens[i]?.kind === 'number')
}

// “which”, “Peru, | whose | ministry had denied it, …”
function isRelative(reading: Reading, i: number): boolean {
  return cueAt(reading, i).relatives || reading.pack.people.ownerStands === 'before' && reading.pack.people.humanRelatives.has(lowerAt(reading, i))
}

// “Menanggapi Rina yang meminta Peru menyerah, | Bayu menolak.”: the sentence itself begins with the comma
function leadInEnd(reading: Reading, relative: number, from: number, end: number): number {
  if (reading.pack.people.ownerStands === 'before') return end
  let start = relative
  while (start > 0 && !isFinal(reading, start - 1) && start > relative - LEAD_WITHIN) start--
  if (!cueAt(reading, start).settings) return end
  for (let i = start; i < from; i++) if (textAt(reading, i) === ',' && i > relative) return end
  for (let i = from; i < end - 1; i++) {
    if (textAt(reading, i) !== ',' || inQuotes(reading, i)) continue
    for (let k = i + 1; k < Math.min(end, i + SUBJECT_WITHIN) && textAt(reading, k) !== ','; k++) if (isCapitalised(reading, i + 1) && cueAt(reading, k).activeVerb && !isCapitalised(reading, k)) return i
    return end
  }
  return end
}

/** Where what stands between commas ends: “Peru, accused by Norway of hiding the wreck |, denies it”; the given end where no verb follows a comma. */
export function insertionEnd(reading: Reading, from: number, end: number): number {
  // “who added that, if the port closed |, Peru would sue, …”: the clause in front belongs to what is said
  const first = textAt(reading, from) === ',' ? from + 1 : from
  let inFront = cueAt(reading, first).clauseOpeners || cueAt(reading, first).subordinators || cueAt(reading, first).hypotheticals
  for (let i = first; i < end - 1; i++) {
    const marked = closesMarked(reading, i)
    if (!marked && (inQuotes(reading, i) || textAt(reading, i) !== ',')) continue
    if (inFront) {
      inFront = false
      continue
    }
    // “backed by Ann, who said the port was safe, | but was denounced by Bo”
    if (!marked && cueAt(reading, i + 1).joiners && cueAt(reading, i + 2).finites) return i
    for (let k = i + 1; k < Math.min(end, i + 5) && textAt(reading, k) !== ','; k++) {
      if (cueAt(reading, k).relatives || cueAt(reading, k).clauseOpeners) break
      const verb = (k === i + 1 && (opensPredicate(reading, k, end) || marked && cueAt(reading, k).deedVerb)) || cueAt(reading, k).continuers && cueAt(reading, k - 1).adverbs || cueAt(reading, k).finites || cueAt(reading, k).verbShape || cuesAt(reading, k, end).some((hit) => hit.form.voice === 'active')
      if (verb) return marked ? i + 1 : i
    }
  }
  return end
}

// “who called the vote “rigged,” | declined”: the comma stands inside the marks
export function closesMarked(reading: Reading, i: number): boolean {
  return /^(?:["”’]|'')$/u.test(textAt(reading, i)) && textAt(reading, i - 1) === ',' && !inQuotes(reading, i + 1)
}

// “which Ann called a success, | obliges Peru to pay”, but “a pack of lies, threats and insults”
function opensPredicate(reading: Reading, i: number, end: number): boolean {
  if (reading.cues.finites.size === 0 || isCapitalised(reading, i) || !(cueAt(reading, i).deedVerb || /s$/u.test(lowerAt(reading, i)))) return false
  // “who said the plan was dead, | voted | early”
  if (cueAt(reading, i).deedVerb && (closesEarly(reading, i + 1) || !joinsLater(reading, i, end))) return true
  const next = peopleAt(reading, i + 1)
  return isCapitalised(reading, i + 1) || next.determiners || next.demonstratives || cueAt(reading, i + 1).possessors
}

// “who said the raid killed ten, wounded twelve | and | cut the road”: a list goes on
function joinsLater(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (peopleAt(reading, i).joins) return true
  return false
}

// “early.”, “against the bill.”, but “killed, wounded and maimed”
function closesEarly(reading: Reading, i: number): boolean {
  const { adverbs, mannerShape, settings, purposeInside, times } = cueAt(reading, i)
  return isFinal(reading, i) || (adverbs || mannerShape || settings || purposeInside || times) && textAt(reading, i) !== ',' || isFinal(reading, i + 1)
}
