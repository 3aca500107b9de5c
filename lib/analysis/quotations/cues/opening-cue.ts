import type { Sentence } from '../../../document'
import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { ahead, namesSource, type Match } from '../contents/report-match'
import { cueAt, cuesAt, inQuotes, peopleAt, textAt, type CueHit, type Reading } from '../reading'
import { hasTitle } from '../sources/has-title'
import { sourceAfter } from '../sources/source-after'
import { trimEnd } from '../contents/trimmed'

// “While insisting the ship was old, Ann | said …”: what is said ends with the comma, and its source follows.
export function openingCue(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const match = ahead(reading, hit, null, sentence, 'linked-cue')
  if (match === null) return null
  // “Explaining | his abstention |, the envoy said …”: a thing is named
  if (reading.cues.finites.size > 0 && hit.form.complement === 'clause' && !cueAt(reading, hit.to).complementizers && namesThing(reading, match.found.content.from)) return null
  for (let i = match.found.content.from + 1; i < sentence.endToken; i++) {
    // “declaring a “new dawn,” | Ann …”: the comma stands inside the marks
    const inside = inQuotes(reading, i) && inQuotes(reading, i - 1) && !inQuotes(reading, i + 2)
    if (textAt(reading, i) !== ',' || inQuotes(reading, i) && !inside) continue
    const source = sourceAfter(reading, inside ? i + 2 : i + 1, sentence.endToken)
    if (source === null || !namesSource(reading, source) && !peopleAt(reading, source.from).demonstratives) continue
    const to = trimEnd(reading, match.found.content.from, Math.min(i, match.found.content.to))
    const named = (reading.personFrom[source.from] ?? 0) > 0 || reading.personTo[source.to - 1] !== -1 || hasTitle(reading, source.from, source.to) || peopleAt(reading, source.from).pronouns || cuesAt(reading, source.to, sentence.endToken).length > 0
    return { found: { ...match.found, content: { from: match.found.content.from, to }, source: named ? source : null }, next: i }
  }
  return match
}

// “his abstention,”, “the raid,”, but “the ship was old,”, “it was old,”
function namesThing(reading: Reading, from: number): boolean {
  const opens = cueAt(reading, from).possessors || peopleAt(reading, from).demonstratives || peopleAt(reading, from).determiners
  if (!opens) return false
  for (let i = from + 1; i < from + 6; i++) {
    if (textAt(reading, i) === ',') return true
    if (reading.tokens[i]?.kind !== 'word' || cueAt(reading, i).finites || cueAt(reading, i).deedVerb) return false
  }
  return false
}

/** What is done as well as said: “Menyambut tamunya, Rina …”. */
const deeds: ReadonlySet<CueClass> = new Set<CueClass>(['welcome', 'speech'])

/** “Menuduh Peru berbohong, Rina | mengatakan …”: a verb without a subject opens the sentence, and is the one's who is named behind the comma. */
export function openingVerb(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  if (reading.cues.activeVerb === null || hit.from !== start && !(hit.from === start + 1 && (cueAt(reading, start).alongside || cueAt(reading, start).besides))) return null
  const called = /^menyebut/u.test(hit.form.words[0] ?? '')
  if (deeds.has(hit.form.cueClass) && !called && !cueAt(reading, hit.to).complementizers) return null
  const match = openingCue(reading, hit, sentence)
  return match?.found.source ? match : null
}
