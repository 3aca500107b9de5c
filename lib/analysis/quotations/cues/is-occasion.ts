import { cueAt, inQuotes, lowerAt, textAt, type Range, type Reading } from '../reading'

/** Whether what stands before a report is no speech but where or when it came: “In response, Ann told the council …”, “Di Lima, Presiden Rina memperingatkan Peru.” */
export function isOccasion(reading: Reading, { from, to }: Range): boolean {
  if (reading.pack.people.locatives.has(lowerAt(reading, from)) && to - from <= 3 && /^\p{Lu}/u.test(textAt(reading, from + 1)) && !inQuotes(reading, from)) return true
  // “And early on Monday, | Ann tweeted about Peru”
  if (reading.cues.finites.size > 0 && (onlyTimes(reading, from, to) || isParticiplePhrase(reading, from, to))) return true
  return cueAt(reading, from).settings && to - from < 4 && cueAt(reading, to - 1).occasions
}

// “| Asked whether Lima had been told |, Ann said …”, “| Speaking to a packed hall |, …”, but “Fishing in the bay is banned, Ann told …”
function isParticiplePhrase(reading: Reading, from: number, to: number): boolean {
  const at = cueAt(reading, from).clauseOpeners ? from + 1 : from
  const next = cueAt(reading, at + 1)
  if (!(cueAt(reading, at).deedVerb || /^[a-z]{2,}ing$/u.test(lowerAt(reading, at))) || !(next.settings || next.addresseeMarkers || next.byWords || next.clauseOpeners)) return false
  for (let i = at + 1; i < to && !cueAt(reading, i).clauseOpeners; i++) if (cueAt(reading, i).finites || inQuotes(reading, i)) return false
  return true
}

function onlyTimes(reading: Reading, from: number, to: number): boolean {
  let time = false
  for (let i = from; i < to; i++) {
    const { times, settings, joiners, contrasts, adverbs, mannerShape } = cueAt(reading, i)
    // “early | Saturday”
    if (!times && !settings && !joiners && !contrasts && !adverbs && !mannerShape && !(cueAt(reading, i + 1).times && i + 1 < to)) return false
    if (times) time = true
  }
  return time
}
