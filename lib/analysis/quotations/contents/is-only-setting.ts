import { opensNoun } from './behind-marker'
import { cueAt, inQuotes, opensClause, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Whether a content only tells when and where: “Rina berkata | pada Senin |.” */
export function isOnlySetting(reading: Reading, content: Range): boolean {
  const { cues } = reading
  // “menyampaikan permintaan maaf, | Kamis (19/6/2025)|”
  if (cues.verbShape !== null && Array.from({ length: content.to - content.from }, (_, k) => content.from + k).every((k) => cueAt(reading, k).times || reading.tokens[k]?.kind !== 'word')) return !inQuotes(reading, content.from)
  // “told her story | to the court |”, but “told them | to leave |”
  if (cueAt(reading, content.from).purposeInside && !opensNoun(reading, content.from + 1)) return false
  // “say | this is a mistake |”, but “said | this week |”
  if (cues.finites.size > 0 && peopleAt(reading, content.from).demonstratives && cueAt(reading, content.from + 1).finites) return false
  // “Rina berkata setelah kedatangan tamu itu.”
  if (cues.verbShape !== null && cueAt(reading, content.from).sequels && !Array.from({ length: content.to - content.from }, (_, k) => textAt(reading, content.from + k)).includes(',')) return true
  if (!cueAt(reading, content.from).settings && !cueAt(reading, content.from).addresseeMarkers) return false
  if (endsAbout(reading, content)) return true
  // “said | for years Norway had lied |”
  if (cues.finites.size > 0 && !cueAt(reading, content.from + 1).nounMarkers && opensClause(reading, content.from, content.to)) return false
  // “about 300 people were missing”
  if (reading.tokens[content.from + 1]?.kind === 'number' && Array.from({ length: content.to - content.from }, (_, k) => content.from + k).some((k) => cueAt(reading, k).finites)) return false
  return content.to - content.from < 6
}

// “mengungkapkan | dalam pernyataan yang disiarkan radio terkait hal tersebut |”: what it was stands elsewhere
function endsAbout(reading: Reading, { from, to }: Range): boolean {
  if (reading.cues.verbShape === null || !peopleAt(reading, to - 1).demonstratives || !cueAt(reading, to - 2).backReferences) return false
  const about = cueAt(reading, to - 3)
  return (about.objectMarkers || about.verbShape && !about.activeVerb) && !Array.from({ length: to - from }, (_, k) => textAt(reading, from + k)).includes(',')
}
