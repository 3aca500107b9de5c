import type { Sentence } from '../../document'
import { contentEnd } from './content-end'
import { trimmed } from './trimmed'
import { sourceAfter } from './source-after'
import { hasTitle, sourceBefore } from './source-before'
import { cuesAt, endsSpeech, inQuotes, isDash, isFinal, lowerAt, opensClause, textAt, type CueHit, type Range, type Reading } from './reading'
import { isLonger, opensAside, type Match } from './report-match'

/** “…, Ann said in a statement.” · “…, said Ann.” · “…, Ann said, …” */
export function behindContent(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  if (hit.form.complement === 'object' || (hit.form.complement === 'either' && (hit.form.words.length > 1 || !['warn', 'deny', 'worry', 'ask', 'agree'].includes(hit.form.cueClass)))) return null
  const start = sentence.firstToken
  const { cues } = reading
  // “Ann, asked to respond, said …”
  if (cues.purposeInside.has(lowerAt(reading, hit.to))) return null
  if (endsSpeech(reading, hit.from - 1)) {
    const source = reading.pack.people.ownerStands === 'before' && !cues.tellsDirectly.has(lowerAt(reading, hit.to - 1)) ? sourceAfter(reading, hit.to, sentence.endToken) : null
    const left = trimmed(reading, { from: start, to: hit.from })
    if (source && left.to - left.from > 2 && !cues.complementizers.has(lowerAt(reading, hit.to)) && closesSentence(reading, source, hit, sentence))
      return { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: source.to }
  }
  const source = sourceBefore(reading, hit.from, start)
  if (source === null || source === 'linked' || source.from <= start) return null
  let opening = source.from - 1
  while (opening > start && (cues.joiners.has(lowerAt(reading, opening)) || cues.adverbs.has(lowerAt(reading, opening)))) opening--
  if (!endsSpeech(reading, opening) && !isDash(reading, opening)) return null
  const left = trimmed(reading, { from: start, to: officeBefore(reading, opening, start) })
  if (left.to - left.from < 2) return null
  const afterCue = behindAddressee(reading, hit, sentence)
  const closes = afterCue >= sentence.endToken || isFinal(reading, afterCue) || opensAside(reading, afterCue) && !reportsAhead(reading, afterCue, sentence.endToken) || cues.complementizers.size === 0
  const next = textAt(reading, hit.to) === ','
  if (next) {
    const right = trimmed(reading, { from: hit.to + 1, to: contentEnd(reading, hit.to + 1, sentence.endToken, start) })
    const linked = cuesAt(reading, hit.to + 1, sentence.endToken).some((h) => h.form.voice === 'linked')
    // “the park, which, Ann said, | is full”
    const inRelative = cues.relatives.has(lowerAt(reading, left.to - 1))
    const content = inRelative || isLonger(right, left) && !linked ? right : left
    if (cues.complementizers.has(lowerAt(reading, right.from))) return null
    if (reading.pack.people.ownerStands === 'after') return cues.credits.has(lowerAt(reading, hit.to + 1)) ? { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: hit.to } : null
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-splits-content' }, next: hit.to }
  }
  if (!closes) return null
  if (reading.pack.people.ownerStands === 'after' && !(afterCue >= sentence.endToken || isFinal(reading, afterCue) || onlySettingBehind(reading, afterCue, sentence.endToken) && !cues.clauseOpeners.has(lowerAt(reading, start)) && !cues.settings.has(lowerAt(reading, start)))) return null
  return { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: hit.to }
}

// “Kapal itu tenggelam, Rina menambahkan | dalam pidatonya.”
function onlySettingBehind(reading: Reading, from: number, end: number): boolean {
  const { cues } = reading
  if (!cues.settings.has(lowerAt(reading, from)) || end - from > 9) return false
  for (let i = from; i < end; i++) {
    if (textAt(reading, i) === ',' || inQuotes(reading, i) || cues.complementizers.has(lowerAt(reading, i)) || cues.verbShape?.test(lowerAt(reading, i)) || cues.blockers.has(lowerAt(reading, i))) return false
  }
  return true
}

// “The ship had sunk, | the chairman of the committee, Ann Miller, told reporters.”
function officeBefore(reading: Reading, opening: number, start: number): number {
  const { determiners, demonstratives } = reading.pack.people
  if (textAt(reading, opening) !== ',') return opening
  for (let k = opening - 1; k > start + 2 && k > opening - 14; k--) {
    if (textAt(reading, k) !== ',') continue
    const opens = determiners.has(lowerAt(reading, k + 1)) || demonstratives.has(lowerAt(reading, k + 1)) || hasTitle(reading, k + 1, k + 2)
    return opens && hasTitle(reading, k + 1, opening) && !opensClause(reading, k + 1, opening) ? k : opening
  }
  return opening
}

/** A description of more words than this is no source but a clause. */
const longestUnnamed = 7

function namesPerson(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if ((reading.personFrom[i] ?? 0) > 0) return true
  return false
}

// “…, said Ann Miller on Monday.”, but “John Hill, a bishop, said government efforts to …”
function closesSentence(reading: Reading, source: Range, hit: CueHit, sentence: Sentence): boolean {
  // “Hill, a senator, accused the navy on Monday of …”: its object, not its source.
  if (hit.form.complement === 'either' && !(isFinal(reading, source.to) && opensClause(reading, sentence.firstToken, hit.from))) return false
  // “said the charge was false”
  if (opensClause(reading, hit.to, sentence.endToken)) return false
  const long = source.to - source.from > longestUnnamed && !namesPerson(reading, source)
  if (long) return false
  if (source.to >= sentence.endToken - 1 || isFinal(reading, source.to)) return true
  // “…, said sources quoted by Yonhap.”
  if (reading.cues.credits.has(lowerAt(reading, source.to))) return true
  const before = reading.personTo[hit.from - 2] ?? -1
  if (before !== -1 && (before <= sentence.firstToken + 1 || textAt(reading, before - 1) === ',')) return false
  return (namesPerson(reading, source) || reading.pack.people.determiners.has(lowerAt(reading, source.from)) || reading.pack.people.demonstratives.has(lowerAt(reading, source.from))) && (textAt(reading, source.to) === ',' || opensAside(reading, source.to))
}

function behindAddressee(reading: Reading, hit: CueHit, sentence: Sentence): number {
  const { cues } = reading
  if (!cues.tellsDirectly.has(lowerAt(reading, hit.to - 1))) return hit.to
  let i = hit.to
  while (i < sentence.endToken && i < hit.to + 7 && !isFinal(reading, i) && !/^[,:]$/u.test(textAt(reading, i)) && !cues.complementizers.has(lowerAt(reading, i)) && !cues.times.has(lowerAt(reading, i)) && !cues.settings.has(lowerAt(reading, i))) i++
  return i
}

function reportsAhead(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 20); i++) {
    if (textAt(reading, i) === ',') return false
    if (reading.cues.complementizers.has(lowerAt(reading, i))) return true
  }
  return false
}
