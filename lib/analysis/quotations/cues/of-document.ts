import type { Sentence } from '../../../document'
import { subjectOf } from '../sources/sentence-subject'
import { leadingSubject, shownBy, type Shown } from '../sources/shown-by'
import { sourceBefore } from '../sources/source-before'
import { subjectEnd } from '../sources/subject-end'
import { trimEnd } from '../contents/trimmed'
import { cueAt, inQuotes, lowerAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import { ahead, type Match } from '../contents/report-match'

/** “A statement | accusing …”, “held banners | condemning …”: what a paper or a banner says, of those who issued or hold it where the sentence names them. */
export function ofDocument(reading: Reading, hit: CueHit, sentence: Sentence, previous: Range | null): Match | null {
  const { firstToken } = sentence
  const carrier = cueAt(reading, hit.from - 1).carriers
  // “a road sign saying “Lima 40 km” stood …”: nobody says it
  if (carrier && inQuotes(reading, hit.to)) return null
  const shown = carrier ? shownBy(reading, hit.from - 1, firstToken) : null
  if (shown?.verb) return ofHolders(reading, hit, sentence, shown)
  const document = documentBefore(reading, hit.from, firstToken)
  // “recalled its envoy | over | a video mocking Peru”: the words are not its own
  const before = cueAt(reading, document.from - 1)
  if (document.from > firstToken && previous === null && before.objectMarkers && !before.belongsTo && !cueAt(reading, document.from - 2).deedVerb) return null
  const match = ahead(reading, hit, previous ?? issuerOf(reading, document.from, firstToken) ?? subjectOf(reading, document.from, firstToken) ?? document, sentence, 'linked-cue')
  if (match === null || document.from > firstToken + 1) return match
  // “A resolution criticizing the plan | was passed.”
  const { from, to } = match.found.content
  const content = { from, to: trimEnd(reading, from, subjectEnd(reading, from, to, hit.form.complement === 'clause' || cueAt(reading, from - 1).complementizers ? 1 : 0)) }
  return { ...match, found: { ...match.found, content } }
}

// “| Dozens of writers | signed an open letter condemning Peru”
function issuerOf(reading: Reading, document: number, start: number): Range | null {
  if (!cueAt(reading, document - 1).issuing) return null
  const source = sourceBefore(reading, document - 1, start)
  return source === 'linked' ? leadingSubject(reading, start, document - 1) : source
}

// “| Protesters | held banners condemning Peru”, “| Protesters | holding banners condemning Peru blocked the road”
function ofHolders(reading: Reading, hit: CueHit, sentence: Sentence, { source, verb }: Shown): Match | null {
  const match = ahead(reading, hit, source, sentence, 'linked-cue')
  if (match === null || verb === null || cueAt(reading, verb.from).deedVerb || textAt(reading, verb.from - 1) === ',' || source.to !== verb.from) return match
  const { from, to } = match.found.content
  return { ...match, found: { ...match.found, content: { from, to: trimEnd(reading, from, subjectEnd(reading, from, to, hit.form.complement === 'clause' ? 1 : 0)) } } }
}

function documentBefore(reading: Reading, cueFrom: number, start: number): Range {
  const { demonstratives, determiners } = reading.pack.people
  for (let k = cueFrom - 1; k >= start && k > cueFrom - 6; k--) if (determiners.has(lowerAt(reading, k)) || demonstratives.has(lowerAt(reading, k))) return { from: k, to: cueFrom }
  return { from: cueFrom - 1, to: cueFrom }
}

/** Most words of those a paper is sent to. */
const SENT_WITHIN = 8

/** Whether the cue follows a paper and those it is sent to: “a letter | to several world bodies on Monday | accusing …”. */
export function sentToSomebody(reading: Reading, cue: number, start: number): boolean {
  for (let k = cue - 1; k > Math.max(start, cue - SENT_WITHIN); k--) {
    if (reading.tokens[k]?.kind !== 'word' || cueAt(reading, k).finites || cueAt(reading, k).relatives || cueAt(reading, k).joiners) return false
    if (cueAt(reading, k).documents && k < cue - 1) return cueAt(reading, k + 1).settings || cueAt(reading, k + 1).addresseeMarkers
  }
  return false
}
