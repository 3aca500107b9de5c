import type { Sentence } from '../../document'
import { contentEnd, trimmed } from './content-range'
import { sourceAfter } from './source-after'
import { nounPhraseEnding } from './source-before'
import { lowerAt, type CueHit, type Range, type Reading } from './reading'
import { blocked, namesSource, type Match } from './report-match'

/** “Ditegaskan oleh Rina bahwa …” · “… dikecam Rina” · “yang disebut Rina sebagai …” */
export function passiveCue(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const { cues } = reading
  const start = sentence.firstToken
  let i = hit.to
  while (cues.adverbs.has(lowerAt(reading, i))) i++
  const by = cues.byWords.has(lowerAt(reading, i)) || cues.byWords.has(lowerAt(reading, hit.to - 1))
  if (cues.byWords.has(lowerAt(reading, i))) i++
  if (blocked(reading, hit, 'linked')) return null
  const source = sourceAfter(reading, i, sentence.endToken)
  if (!source || !(by || namesSource(reading, source) || reading.pack.people.determiners.has(lowerAt(reading, source.from)))) return null
  if (cues.credits.has(lowerAt(reading, hit.from)) && !by) return null
  const after = lowerAt(reading, source.to)
  if (cues.complementizers.has(after) || cues.asWords.has(after)) {
    const content = trimmed(reading, { from: source.to + 1, to: contentEnd(reading, source.to + 1, sentence.endToken, start) })
    if (content.to - content.from < 1) return null
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
  }
  if (hit.from === start || hit.form.cueClass === 'describe') return null
  if (hit.form.cueClass === 'accuse' || hit.form.complement === 'clause' && !by) return clauseBehindPassive(reading, hit, source, sentence)
  const relative = cues.relatives.has(lowerAt(reading, hit.from - 1))
  const head = nounPhraseEnding(reading, hit.from - (relative ? 2 : 1), start)
  if (head === null || head === 'linked' || hit.form.cueClass === 'speech' || head.to - head.from < 3) return null
  return { found: { content: trimmed(reading, head), cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-behind-content' }, next: source.to }
}

// “yang dituduh Washington | memasok senjata”
function clauseBehindPassive(reading: Reading, hit: CueHit, source: Range, sentence: Sentence): Match | null {
  const content = trimmed(reading, { from: source.to, to: contentEnd(reading, Math.min(source.to, sentence.endToken - 1), sentence.endToken, sentence.firstToken) })
  if (content.to - content.from < 3 || hit.form.cueClass !== 'accuse') return null
  return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'passive-cue-before-content' }, next: source.to }
}
