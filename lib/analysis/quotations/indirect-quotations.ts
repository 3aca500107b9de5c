import type { FoundQuotation, Sentence } from '../../document'
import { buildQuotation, type Found } from './build-quotation'
import { contentEnd, contentStart, trimmed } from './content-range'
import { nounPhraseEnding, sourceAfter, sourceBefore, type Source } from './find-source'
import { cuesAt, inQuotes, isDash, isFinal, lowerAt, phraseLength, textAt, type CueHit, type Range, type Reading } from './reading'

/** Reported speech of one sentence: “Rina mengatakan bahwa …”, “…, kata Rina”, “Menurut Rina, …”, “Rina mengecam …”. */
export function indirectQuotations(reading: Reading, sentence: Sentence, used: ReadonlyMap<number, Range | null>): readonly FoundQuotation[] {
  const found: Found[] = []
  let source: Range | null = null
  let inSentence = false
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    const match = inQuotes(reading, i) ? null : used.has(i) ? null : reported(reading, i, sentence, { source, inSentence })
    if (match === null) {
      if (used.has(i)) {
        inSentence = true
        source = used.get(i) ?? source
      }
      i++
      continue
    }
    found.push(match.found)
    if (match.found.source !== null) source = match.found.source
    inSentence = true
    i = match.next
  }
  return found.flatMap((f) => buildQuotation(reading, f) ?? [])
}

interface Match {
  readonly found: Found
  /** Where to look on. */
  readonly next: number
}

/** What was reported before in the same sentence: a linked cue shares its source, null where that was none of its own words. */
interface Before {
  readonly source: Range | null
  readonly inSentence: boolean
}

function reported(reading: Reading, i: number, sentence: Sentence, source: Before): Match | null {
  const { cues } = reading
  const according = phraseLength(reading, cues.accordingTo, i)
  if (according > 0) return accordingTo(reading, i, according, sentence)
  if (cues.accordingToOwn.has(lowerAt(reading, i))) return ownCue(reading, { from: i, to: i + 1 }, null, sentence)
  const closing = phraseLength(reading, cues.closing, i)
  if (closing > 0 && textAt(reading, i - 1) === ',') return closingPhrase(reading, i, closing, sentence)
  for (const hit of cuesAt(reading, i, sentence.endToken)) {
    const match = byVoice(reading, hit, sentence, source)
    if (match) return match
  }
  return null
}

function byVoice(reading: Reading, hit: CueHit, sentence: Sentence, source: Before): Match | null {
  switch (hit.form.voice) {
    case 'own': return ownCue(reading, hit, hit, sentence)
    case 'bare': return cueBehindContent(reading, hit, sentence)
    case 'active': return activeCue(reading, hit, sentence, source)
    case 'passive': return passiveCue(reading, hit, sentence)
    case 'linked': return linkedCue(reading, hit, sentence, source)
  }
}

/** “Menurut Rina, …” · “…, according to Ann” · “…, menurut Rina, …”: the longer side is the content. */
function accordingTo(reading: Reading, i: number, length: number, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  const opens = atClauseStart(reading, i, start)
  const source = sourceAfter(reading, i + length, sentence.endToken)
  if (!source) return null
  const behind = behindSource(reading, source, sentence)
  const right = trimmed(reading, { from: behind, to: contentEnd(reading, Math.min(behind, sentence.endToken - 1), sentence.endToken, start) })
  const left = trimmed(reading, { from: start, to: i })
  const content = (opens && right.to - right.from >= 2) || isLonger(right, left) && textAt(reading, i - 1) === ',' && textAt(reading, behind - 1) === ',' ? right : left
  if (content.to - content.from < 2) return null
  return { found: { content, cue: { from: i, to: i + length }, cueClass: 'speech', source, rule: 'according-to' }, next: source.to }
}

/** Where the sentence goes on behind a source: past its apposition and the comma. */
function behindSource(reading: Reading, source: Range, sentence: Sentence): number {
  const { cues } = reading
  let i = source.to
  if (textAt(reading, i) === '(') while (i < sentence.endToken && textAt(reading, i - 1) !== ')') i++
  if (cues.settings.has(lowerAt(reading, i)) || cues.times.has(lowerAt(reading, i)) || cues.relatives.has(lowerAt(reading, i))) {
    for (let k = i; k < Math.min(sentence.endToken, i + 20); k++) if (textAt(reading, k) === ',') return k + 1
  }
  while (i < sentence.endToken && (cues.times.has(lowerAt(reading, i)) || reading.tokens[i]?.kind === 'number')) i++
  return textAt(reading, i) === ',' ? i + 1 : i
}

function isLonger(a: Range, b: Range): boolean {
  return a.to - a.from > b.to - b.from
}

/** Nothing but a short opener stands before token i in its sentence: “Namun, menurut Rina, …”, “Saat ini, menurut Rina, …”. */
function atClauseStart(reading: Reading, i: number, start: number): boolean {
  if (i === start) return true
  if (i - start <= 6 && (textAt(reading, i - 1) === ',' || reading.cues.joiners.has(lowerAt(reading, i - 1)) || reading.cues.clauseOpeners.has(lowerAt(reading, i - 1)))) return true
  return i - start <= 2
}

/** “…, katanya” · “Menurutnya, …” · “yang disebutnya …” */
function ownCue(reading: Reading, range: Range, hit: CueHit | null, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  const cueClass = hit?.form.cueClass ?? 'speech'
  const before = textAt(reading, range.from - 1)
  const right = trimmed(reading, { from: range.to, to: contentEnd(reading, Math.min(range.to, sentence.endToken - 1), sentence.endToken, start) })
  const left = trimmed(reading, { from: start, to: range.from })
  const afterComma = before === ',' || /^["”’'»!?]|''$/u.test(before)
  const leads = atClauseStart(reading, range.from, start) || reading.cues.relatives.has(lowerAt(reading, range.from - 1))
  if (!leads && !afterComma) return null
  const content = leads && right.to > right.from ? right : textAt(reading, range.to) === ',' && isLonger(right, left) ? right : left
  if (content.to - content.from < 2) return null
  const clause = reading.cues.complementizers.has(lowerAt(reading, content.from)) ? { from: content.from + 1, to: content.to } : content
  return { found: { content: clause, cue: range, cueClass, source: null, rule: 'own-cue' }, next: range.to }
}

/** “…, kata Rina” · “…, kata Rina, …” · “Kata Rina, …” */
function cueBehindContent(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const start = sentence.firstToken
  const before = textAt(reading, hit.from - 1)
  const source = sourceAfter(reading, hit.to, sentence.endToken)
  if (!source) return null
  if (hit.from === start) {
    const behind = behindSource(reading, source, sentence)
    if (behind === source.to) return null
    const content = trimmed(reading, { from: behind, to: contentEnd(reading, behind, sentence.endToken, start) })
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-before-content' }, next: behind }
  }
  if (before !== ',' && !(hit.form.words[0] === 'kata' && !reading.cues.nounMarkers.has(lowerAt(reading, hit.from - 1)) && namesSource(reading, source))) return null
  const left = trimmed(reading, { from: start, to: hit.from })
  if (left.to - left.from < 2) return null
  const behind = behindSource(reading, source, sentence)
  const right = trimmed(reading, { from: behind, to: contentEnd(reading, Math.min(behind, sentence.endToken - 1), sentence.endToken, start) })
  const splits = textAt(reading, behind - 1) === ',' && behind === source.to + 1 && isLonger(right, left) && left.to - left.from <= 6 && !opensAside(reading, behind)
  return { found: { content: splits ? right : left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: source.to }
}

function namesSource(reading: Reading, source: Range): boolean {
  return (reading.personFrom[source.from] ?? 0) > 0 || reading.pack.people.pronouns.has(lowerAt(reading, source.from)) || /^\p{Lu}/u.test(textAt(reading, source.from))
}

/** “…, demikian pernyataan kementerian” */
function closingPhrase(reading: Reading, i: number, length: number, sentence: Sentence): Match | null {
  const source = sourceAfter(reading, i + length, sentence.endToken)
  const content = trimmed(reading, { from: sentence.firstToken, to: i })
  if (!source || content.to - content.from < 3 || reading.cues.credits.has(lowerAt(reading, i + length))) return null
  return { found: { content, cue: { from: i, to: i + length }, cueClass: 'speech', source, rule: 'closing-phrase' }, next: source.to }
}

/** “Rina mengatakan (bahwa) …” · “Rina mengecam …” · “…, Ann said.” */
function activeCue(reading: Reading, hit: CueHit, sentence: Sentence, before: Before): Match | null {
  const start = sentence.firstToken
  const behind = behindContent(reading, hit, sentence)
  if (behind) return behind
  const source: Source = sourceBefore(reading, hit.from, start, before.inSentence)
  const previous = before.inSentence ? before.source : subjectOf(reading, hit.from, start)
  if (source === null || (source === 'linked' && previous === null && !before.inSentence)) return null
  if (blocked(reading, hit, source)) return null
  return ahead(reading, hit, source === 'linked' ? previous : source, sentence, source === 'linked' ? 'linked-cue' : 'cue-before-content')
}

// “akan mengatakan”, “to say”: no report, wherever adverbs stand between.
function blocked(reading: Reading, hit: CueHit, source: Source): boolean {
  const { cues } = reading
  const from = source === 'linked' || source === null ? hit.from - 3 : source.to
  for (let i = hit.from - 1; i >= Math.max(from, hit.from - 4); i--) {
    const lower = lowerAt(reading, i)
    if (cues.blockers.has(lower)) return true
    if (!cues.adverbs.has(lower) && !cues.joiners.has(lower)) return false
  }
  return false
}

function ahead(reading: Reading, hit: CueHit, source: Range | null, sentence: Sentence, rule: string): Match | null {
  const from = contentStart(reading, hit, sentence.endToken)
  if (from >= sentence.endToken) return null
  const next = lowerAt(reading, hit.to)
  const refusesDeed = reading.cues.answers.has(next) || reading.cues.purpose.has(next) || reading.cues.verbShape?.test(next) === true
  if (hit.form.cueClass === 'reject' && refusesDeed) return null
  const announced = reading.cues.needsClause.has(lowerAt(reading, hit.to - 1)) && reading.cues.deedShape?.test(lowerAt(reading, from))
  if (announced && !reading.cues.complementizers.has(lowerAt(reading, from - 1))) return null
  const content = trimmed(reading, { from, to: contentEnd(reading, from, sentence.endToken, sentence.firstToken) })
  const least = hit.form.complement === 'object' || (content.to > content.from && inQuotes(reading, content.from)) ? 1 : 2
  if (content.to - content.from < least || isOnlySetting(reading, content)) return null
  return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule }, next: hit.to }
}

// “Rina berkata pada Senin.”: nothing is said.
function isOnlySetting(reading: Reading, content: Range): boolean {
  const { cues } = reading
  if (cues.purposeInside.has(lowerAt(reading, content.from))) return false
  if (!cues.settings.has(lowerAt(reading, content.from)) && !cues.addresseeMarkers.has(lowerAt(reading, content.from))) return false
  return content.to - content.from < 6
}

/** “…, Ann said in a statement.” · “…, said Ann.” · “…, Ann said, …” */
function behindContent(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  if (hit.form.complement === 'object' || (hit.form.complement === 'either' && !['warn', 'deny', 'worry', 'ask', 'accuse', 'agree'].includes(hit.form.cueClass))) return null
  const start = sentence.firstToken
  const { cues } = reading
  if (textAt(reading, hit.from - 1) === ',' || /^[?!]$/u.test(textAt(reading, hit.from - 1))) {
    const source = reading.pack.people.ownerStands === 'before' && !cues.tellsDirectly.has(lowerAt(reading, hit.to - 1)) ? sourceAfter(reading, hit.to, sentence.endToken) : null
    const left = trimmed(reading, { from: start, to: hit.from })
    if (source && left.to - left.from > 2 && !cues.complementizers.has(lowerAt(reading, hit.to)) && closesSentence(reading, source, hit, sentence))
      return { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: source.to }
    return null
  }
  const source = sourceBefore(reading, hit.from, start)
  if (source === null || source === 'linked' || source.from <= start) return null
  let opening = source.from - 1
  while (opening > start && (cues.joiners.has(lowerAt(reading, opening)) || cues.adverbs.has(lowerAt(reading, opening)))) opening--
  if (!/^[,?!]$/u.test(textAt(reading, opening)) && !isDash(reading, opening)) return null
  const left = trimmed(reading, { from: start, to: opening })
  if (left.to - left.from < 2) return null
  const afterCue = behindAddressee(reading, hit, sentence)
  const closes = afterCue >= sentence.endToken || isFinal(reading, afterCue) || opensAside(reading, afterCue) && !reportsAhead(reading, afterCue, sentence.endToken) || cues.complementizers.size === 0
  const next = textAt(reading, hit.to) === ','
  if (next) {
    const right = trimmed(reading, { from: hit.to + 1, to: contentEnd(reading, hit.to + 1, sentence.endToken, start) })
    const linked = cuesAt(reading, hit.to + 1, sentence.endToken).some((h) => h.form.voice === 'linked')
    const content = isLonger(right, left) && !linked ? right : left
    if (cues.complementizers.has(lowerAt(reading, right.from)) || reading.pack.people.ownerStands === 'after') return null
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-splits-content' }, next: hit.to }
  }
  if (!closes) return null
  if (reading.pack.people.ownerStands === 'after' && !(afterCue >= sentence.endToken || isFinal(reading, afterCue))) return null
  return { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: hit.to }
}

// “…, said Ann Miller on Monday.”, but “John Hill, a bishop, said government efforts to …”
function closesSentence(reading: Reading, source: Range, hit: CueHit, sentence: Sentence): boolean {
  if (source.to >= sentence.endToken - 1 || isFinal(reading, source.to)) return true
  const before = reading.personTo[hit.from - 2] ?? -1
  if (before !== -1 && (before <= sentence.firstToken + 1 || textAt(reading, before - 1) === ',')) return false
  const named = Array.from({ length: source.to - source.from }, (_, k) => reading.personFrom[source.from + k] ?? 0).some((to) => to > 0)
  return (named || reading.pack.people.determiners.has(lowerAt(reading, source.from)) || reading.pack.people.demonstratives.has(lowerAt(reading, source.from))) && (textAt(reading, source.to) === ',' || opensAside(reading, source.to))
}

function behindAddressee(reading: Reading, hit: CueHit, sentence: Sentence): number {
  const { cues } = reading
  if (!cues.tellsDirectly.has(lowerAt(reading, hit.to - 1))) return hit.to
  let i = hit.to
  while (i < sentence.endToken && i < hit.to + 7 && !isFinal(reading, i) && !/^[,:]$/u.test(textAt(reading, i)) && !cues.complementizers.has(lowerAt(reading, i)) && !cues.times.has(lowerAt(reading, i)) && !cues.settings.has(lowerAt(reading, i))) i++
  return i
}

function opensAside(reading: Reading, i: number): boolean {
  const { cues } = reading
  const lower = lowerAt(reading, i)
  return cues.settings.has(lower) || cues.times.has(lower) || cues.addresseeMarkers.has(lower) || cues.adverbs.has(lower) || lower === ',' || isDash(reading, i) || cues.clauseOpeners.has(lower) && !cues.complementizers.has(lower)
}

function reportsAhead(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 20); i++) if (reading.cues.complementizers.has(lowerAt(reading, i))) return true
  return false
}

/** “Ditegaskan oleh Rina bahwa …” · “… dikecam Rina” · “yang disebut Rina sebagai …” */
function passiveCue(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
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
  if (cues.complementizers.has(after) || after === 'sebagai' || after === 'as') {
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

/** “…, adding that …” */
function linkedCue(reading: Reading, hit: CueHit, sentence: Sentence, { source: previous, inSentence }: Before): Match | null {
  const before = lowerAt(reading, hit.from - 1)
  const { cues } = reading
  if (hit.from === sentence.firstToken) return ahead(reading, hit, null, sentence, 'linked-cue')
  const joined = before === ',' || cues.joiners.has(before) || cues.byWords.has(before) || isDash(reading, hit.from - 1)
  if (!joined && !(cues.adverbs.has(before) && textAt(reading, hit.from - 2) === ',')) return null
  const source = previous ?? (inSentence ? null : subjectOf(reading, hit.from, sentence.firstToken))
  return source === null && !inSentence ? null : ahead(reading, hit, source, sentence, 'linked-cue')
}

/** The person named first in the sentence before token i: the subject of most sentences. */
function subjectOf(reading: Reading, i: number, start: number): Range | null {
  for (let k = start; k < i; k++) {
    const to = reading.personFrom[k] ?? 0
    if (to > k) return { from: k, to }
    if (reading.pack.people.pronouns.has(lowerAt(reading, k))) return { from: k, to: k + 1 }
    const next = reading.cues.settings.has(lowerAt(reading, k + 1)) || textAt(reading, k + 1) === ','
    if (/^\p{Lu}/u.test(textAt(reading, k)) && !reading.pack.people.notNames.has(lowerAt(reading, k)) && !next) return { from: k, to: k + 1 }
  }
  return null
}
