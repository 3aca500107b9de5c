import type { Sentence } from '../../document'
import { contentEnd, relativeEnd } from './content-end'
import { trimmed } from './trimmed'
import { sourceAfter } from './source-after'
import { hasTitle, wordsEnding } from './source-before'
import { inQuotes, isCapitalised, lowerAt, textAt, type CueHit, type Range, type Reading } from './reading'
import { blocked, namesSource, type Match } from './report-match'

/** “Ditegaskan oleh Rina bahwa …” · “… dikecam Rina” · “yang disebut Rina sebagai …” */
export function passiveCue(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const { cues } = reading
  const start = sentence.firstToken
  let i = hit.to
  while (cues.adverbs.has(lowerAt(reading, i)) && !cues.asWords.has(lowerAt(reading, i))) i++
  if (cues.asWords.has(lowerAt(reading, i))) return calledBy(reading, hit, i + 1, sentence)
  const by = cues.byWords.has(lowerAt(reading, i)) || cues.byWords.has(lowerAt(reading, hit.to - 1))
  if (cues.byWords.has(lowerAt(reading, i))) i++
  if (blocked(reading, cues.progressives.has(lowerAt(reading, hit.from - 1)) ? { ...hit, from: hit.from - 1 } : hit, 'linked')) return null
  const after = sourceAfter(reading, i, sentence.endToken)
  const source = after && ['accuse', 'belief'].includes(hit.form.cueClass) ? beforeVerb(reading, after) : after
  if (!source || !(by || speaks(reading, source) || cues.asWords.has(lowerAt(reading, source.to)))) return null
  if (cues.credits.has(lowerAt(reading, hit.from)) && !by) return null
  // “oleh Mahkamah Laut (ML) sebagai …”
  const behind = textAt(reading, source.to) === '(' && textAt(reading, source.to + 2) === ')' ? source.to + 3 : source.to
  const next = lowerAt(reading, behind)
  if (cues.complementizers.has(next) || cues.asWords.has(next)) {
    const content = trimmed(reading, { from: behind + 1, to: contentEnd(reading, behind + 1, relativeEnd(reading, hit.from, behind, sentence.endToken), start) })
    if (content.to - content.from < 1) return null
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
  }
  // “Ditegaskan pula oleh Rina, | kapal itu tenggelam.”
  if (hit.from - start <= 1 && textAt(reading, source.to) === ',' && hit.form.complement === 'clause') {
    const content = trimmed(reading, { from: source.to + 1, to: contentEnd(reading, source.to + 1, sentence.endToken, start) })
    if (content.to - content.from > 2) return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
  }
  if (hit.from === start || hit.form.cueClass === 'describe') return null
  if (hit.form.cueClass === 'belief') return clauseBehindPassive(reading, hit, source, sentence)
  if (hit.form.cueClass === 'accuse' || hit.form.complement === 'clause' && !by) return clauseBehindPassive(reading, hit, source, sentence)
  const relative = cues.relatives.has(lowerAt(reading, hit.from - 1))
  const head = wordsEnding(reading, hit.from - (relative ? 2 : 1), start)
  if (head === null || head === 'linked' || hit.form.cueClass === 'speech' || head.to - head.from < 2 || reading.pack.people.pronouns.has(lowerAt(reading, head.from))) return null
  return { found: { content: trimmed(reading, head), cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-behind-content' }, next: source.to }
}

// “dituduh Norwegia | menenggelamkan kapal”: the source ends where the deed begins.
function beforeVerb(reading: Reading, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) if (reading.cues.activeVerb?.test(lowerAt(reading, i)) && !isCapitalised(reading, i) && !hasTitle(reading, i, i + 1)) return { from, to: i }
  return { from, to }
}

function speaks(reading: Reading, source: Range): boolean {
  const { determiners } = reading.pack.people
  return namesSource(reading, source) || determiners.has(lowerAt(reading, source.from))
}

// “yang dituduh Washington | memasok senjata”, “diprediksi para ahli | akan naik”, “accused by Ann of | lying”
function clauseBehindPassive(reading: Reading, hit: CueHit, source: Range, sentence: Sentence): Match | null {
  const { cues } = reading
  const from = cues.belongsTo.has(lowerAt(reading, source.to)) && cues.finites.size > 0 ? source.to + 1 : source.to
  const opener = lowerAt(reading, from)
  if (from >= sentence.endToken || textAt(reading, from) === ',' || cues.settings.has(opener) || cues.relatives.has(opener) || cues.clauseOpeners.has(opener)) return null
  const content = trimmed(reading, { from, to: contentEnd(reading, from, relativeEnd(reading, hit.from, from, sentence.endToken), sentence.firstToken) })
  if (content.to - content.from < (from > source.to ? 1 : 2) || !['accuse', 'belief'].includes(hit.form.cueClass)) return null
  return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
}

// “dicap sebagai | ancaman | oleh Rina”
function calledBy(reading: Reading, hit: CueHit, from: number, sentence: Sentence): Match | null {
  for (let i = from + 1; i < Math.min(sentence.endToken, from + 16); i++) {
    if (inQuotes(reading, i)) continue
    if (textAt(reading, i) === ',') return null
    if (!reading.cues.byWords.has(lowerAt(reading, i))) continue
    const source = sourceAfter(reading, i + 1, sentence.endToken)
    return source && { found: { content: trimmed(reading, { from, to: i }), cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-around-content' }, next: source.to }
  }
  return null
}
