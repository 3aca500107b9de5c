import type { Sentence } from '../../../document'
import { asksForThing } from './asked-for-thing'
import { behindAddressee, saysBehindSetting, tellsClause } from './behind-addressee'
import { canSpeak } from '../sources/can-speak'
import { isApposition } from '../contents/behind-apposition'
import { contentEnd } from '../contents/content-end'
import { invertsClause } from './inverts-clause'
import { isOccasion } from './is-occasion'
import { opensVerdict } from '../contents/opens-verdict'
import { hasVerbIn, LONGEST_SETTING } from '../contents/has-verb-in'
import { predicateBehind, predicateBehindSource } from '../contents/predicate-behind'
import { behindRank } from '../sources/behind-rank'
import { trimmed } from '../contents/trimmed'
import { opensRelativeVerb } from '../sources/opens-relative-verb'
import { sourceAfter } from '../sources/source-after'
import { isOfficeBefore } from '../sources/office-before'
import { isPossessive } from '../sources/possessive'
import { hasTitle } from '../sources/has-title'
import { sourceBefore } from '../sources/source-before'
import { cueAt, cuesAt, endsSpeech, inQuotes, isCapitalised, isDash, isFinal, lowerAt, opensClause, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import { isLonger, opensAside, type Match } from '../contents/report-match'

/** “…, Ann said in a statement.” · “…, said Ann.” · “…, Ann said, …” */
export function behindContent(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  if (hit.form.complement === 'object' || (hit.form.complement === 'either' && (hit.form.words.length > 1 || !['warn', 'deny', 'worry', 'ask', 'agree'].includes(hit.form.cueClass)))) return null
  const start = sentence.firstToken
  const { cues } = reading
  // “Ann, asked to respond, said …”
  // but “…, she said | to cheers |.”
  if (cueAt(reading, hit.to).purposeInside && !(hit.form.cueClass === 'speech' && hearsNoise(reading, hit.to + 1))) return null
  // “They burnt the huts, an accusation | the army denied.”
  if (hit.form.cueClass === 'deny' && deniesCharge(reading, hit, start)) return null
  // “…, but Lima has denied | this”
  if (hit.form.cueClass === 'deny' && (peopleAt(reading, hit.to).demonstratives || peopleAt(reading, hit.to).pronouns) && isFinal(reading, hit.to + 1)) return null
  // “wrote | an editorial”
  if (reading.cues.finites.size > 0 && peopleAt(reading, hit.to).determiners && cueAt(reading, hit.to + 1).documents && !invertsClause(reading, start, hit.from - 1)) return null
  if (isAppositionBefore(reading, hit.from, start)) return null
  if (endsSpeech(reading, hit.from - 1)) {
    const source = reading.pack.people.ownerStands === 'before' && (!cueAt(reading, hit.to - 1).tellsDirectly || hit.form.complement === 'either' && (invertsClause(reading, start, hit.from - 1) || (reading.personFrom[hit.to] ?? 0) > 0 && hit.from - start < 4)) && !cueAt(reading, hit.to).byWords && !cueAt(reading, hit.to).settings ? sourceAfter(reading, hit.to, sentence.endToken) : null
    const left = trimmed(reading, { from: start, to: hit.from })
    const predicate = source && predicateBehindSource(reading, hit, source, sentence)
    if (source && predicate && isLonger(predicate, left)) return { found: { content: predicate, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-splits-content' }, next: source.to }
    if (source && left.to - left.from > 2 && (!isOnlyNamed(reading, left, source) || invertsClause(reading, start, hit.from - 1)) && !cueAt(reading, hit.to).complementizers && !isToldOfName(reading, start, hit.from - 1) && !(endsInName(reading, left, hit.from - 1) && !namesPerson(reading, source)) && closesSentence(reading, source, hit, sentence))
      return { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: source.to }
  }
  const source = sourceBefore(reading, hit.from, start)
  if (source === null || source === 'linked' || source.from <= start || opensVerdict(reading, source.from, sentence.endToken) || asksForThing(reading, hit, source)) return null
  if (isAppositionOpen(reading, source)) return null
  let opening = source.from - 1
  while (opening > start && (cueAt(reading, opening).joiners || cueAt(reading, opening).adverbs)) opening--
  if (!endsSpeech(reading, opening) && !isDash(reading, opening)) return null
  // “Rina mengatakan, | Peru khawatir.”: the comma stands behind a cue
  if (reading.pack.people.ownerStands === 'after' && textAt(reading, opening) === ',' && cuesAt(reading, opening - 1, opening).some(({ form }) => form.voice === 'active')) return null
  const left = trimmed(reading, { from: peopleAt(reading, source.from).pronouns ? behindColon(reading, start, opening) : start, to: officeBefore(reading, opening, start) })
  // “| Warga Sleman |, Rina Wati, turut prihatin”: who she is
  if (left.to - left.from < 2 || isOccasion(reading, left) || reading.pack.people.ownerStands === 'after' && isApposition(reading, left)) return null
  // “One of them, | Ann Miller, who lives in exile, said she would not go.”
  if (reading.cues.finites.size > 0 && !hasVerbIn(reading, left) && opensClause(reading, cueAt(reading, hit.to).addressees ? hit.to + 1 : hit.to, sentence.endToken)) return null
  const afterCue = behindAddressee(reading, hit, sentence)
  if (tellsClause(reading, hit, afterCue)) return null
  if (opening < source.from - 1 && saysBehindSetting(reading, afterCue, sentence.endToken)) return null
  // “Where is the money? she asked | reporters.”
  const asksWhom = textAt(reading, opening) === '?' && cueAt(reading, hit.to).addressees && (isFinal(reading, hit.to + 1) || opensAside(reading, hit.to + 1))
  const closes = asksWhom || afterCue >= sentence.endToken || isFinal(reading, afterCue) || cueAt(reading, afterCue).byWords && cueAt(reading, afterCue + 1).occasions || opensAside(reading, afterCue) && !reportsAhead(reading, afterCue, sentence.endToken) || cues.complementizers.size === 0
  // “The bill, Ann told reporters, | is dead.”
  const comma = cues.finites.size > 0 && !hasVerbIn(reading, left) && textAt(reading, hit.to) !== ',' ? afterCue : hit.to
  const next = textAt(reading, comma) === ','
  if (next) {
    const right = trimmed(reading, { from: comma + 1, to: contentEnd(reading, comma + 1, sentence.endToken, start) })
    const linked = cuesAt(reading, comma + 1, sentence.endToken).some((h) => h.form.voice === 'linked')
    // “the park, which, Ann said, | is full”
    // “stayed at home because, Ann said, | the park was full”
    const inRelative = cueAt(reading, left.to - 1).relatives || cueAt(reading, left.to - 1).clauseOpeners
    // “Of the ten dead, Ann said, | the youngest was three”
    const isSetting = cueAt(reading, left.from).settings && left.to - left.from <= LONGEST_SETTING && !opensClause(reading, left.from, left.to) && opensClause(reading, right.from, right.to)
    // “The road is long, she said, | while aides handed out water.”
    const isAside = (isCircumstance(reading, right.from) || opensAnother(reading, right.from, sentence.endToken)) && hasVerbIn(reading, left)
    const isSubject = comma !== hit.to && !hasVerbIn(reading, left) && cueAt(reading, right.from).finites
    const content = isAside ? left : isSubject || inRelative || isSetting || isLonger(right, left) && !linked && !cueAt(reading, right.from).afterthoughts ? right : left
    if (cueAt(reading, right.from).complementizers) return null
    if (reading.pack.people.ownerStands === 'after') return cueAt(reading, comma + 1).credits ? { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: hit.to } : null
    return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-splits-content' }, next: hit.to }
  }
  const predicate = hasVerbIn(reading, left) ? null : predicateBehind(reading, afterCue, sentence)
  if (predicate && isLonger(predicate, left)) return { found: { content: predicate, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-splits-content' }, next: hit.to }
  // “In her view, the senator told the crowd, | the bill was a gift”
  if (reading.cues.finites.size > 0 && textAt(reading, afterCue) === ',' && cueAt(reading, left.from).settings && left.to - left.from <= LONGEST_SETTING && !opensClause(reading, left.from, left.to)) {
    const right = trimmed(reading, { from: afterCue + 1, to: contentEnd(reading, afterCue + 1, sentence.endToken, start) })
    if (opensClause(reading, right.from, right.to)) return { found: { content: right, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-splits-content' }, next: hit.to }
  }
  if (!closes) return null
  if (reading.pack.people.ownerStands === 'after' && !(afterCue >= sentence.endToken || isFinal(reading, afterCue) || onlySettingBehind(reading, afterCue, sentence.endToken) && !cueAt(reading, start).clauseOpeners && !cueAt(reading, start).settings)) return null
  return { found: { content: left, cue: hit, cueClass: hit.form.cueClass, source, rule: 'cue-behind-content' }, next: hit.to }
}

/** Most words of a subject before its aside. */
const SUBJECT_WITHIN = 7

// “Ann Miller, the Peruvian minister, | said gunboats would be sent”: a name and what is told of it, and nothing yet said; “One poll, released on Monday, | said voters …”
function isToldOfName(reading: Reading, start: number, close: number): boolean {
  let name = start
  while (name < close && (reading.personFrom[name] ?? 0) === 0 && textAt(reading, name) !== ',' && !cueAt(reading, name).finites && !cueAt(reading, name).deedVerb) name++
  const open = name < close && textAt(reading, name) === ',' && name - start <= SUBJECT_WITHIN && cueAt(reading, name + 1).deedVerb ? name : (reading.personFrom[name] ?? 0)
  if (open === 0 || textAt(reading, open) !== ',' || textAt(reading, close) !== ',' || reading.cues.finites.size === 0) return false
  let last = open
  for (let k = open + 1; k < close; k++) if (textAt(reading, k) === ',') last = k
  if (cueAt(reading, last + 1).relatives) return true
  for (let k = last + 1; k < close; k++) if (cueAt(reading, k).finites || inQuotes(reading, k) || peopleAt(reading, k).pronouns) return false
  return true
}

// “The author, | the jurist Ann Miller|, said the talks failed”: who it is, and nothing yet said
function endsInName(reading: Reading, left: Range, close: number): boolean {
  if (reading.cues.finites.size === 0 || textAt(reading, close) !== ',' || (reading.personTo[close - 1] ?? -1) === -1) return false
  let comma = close - 1
  while (comma > left.from && textAt(reading, comma) !== ',') comma--
  return comma > left.from && (peopleAt(reading, comma + 1).determiners || peopleAt(reading, comma + 1).demonstratives) && !hasVerbIn(reading, { from: left.from, to: comma })
}

// “Peru's envoy in Lima, Ann Miller, | said the plan …”: office and name are the source.
function isAppositionBefore(reading: Reading, cueFrom: number, start: number): boolean {
  const named = textAt(reading, cueFrom - 1) === ',' ? (reading.personTo[cueFrom - 2] ?? -1) : -1
  // “Panglima militer Peru, | Mayor Jenderal | Bayu Santoso, memperingatkan …”
  const name = behindRank(reading, named, start)
  return name > start + 1 && isOfficeBefore(reading, start, name)
}

// “… Rina Wati, | juru bicara angkatan laut | memperingatkan …”: no comma closes the apposition
function isAppositionOpen(reading: Reading, { from }: Range): boolean {
  const named = textAt(reading, from - 1) === ',' && reading.personTo[from - 2] !== -1 && reading.pack.people.ownerStands === 'after'
  return named && (reading.personFrom[from] ?? 0) === 0 && (peopleAt(reading, from).servants || hasTitle(reading, from, from + 1))
}

// “Kapal itu tenggelam, Rina menambahkan | dalam pidatonya.”
function onlySettingBehind(reading: Reading, from: number, end: number): boolean {
  if (!cueAt(reading, from).settings || end - from > 9) return false
  for (let i = from; i < end; i++) {
    if (textAt(reading, i) === ',' || inQuotes(reading, i) || cueAt(reading, i).complementizers || cueAt(reading, i).verbShape || cueAt(reading, i).blockers) return false
  }
  return true
}

/** Fewer words than this behind a colon say nothing. */
const SHORTEST = 4

/** Most words before the name of whoever a sentence starts with. */
const NAMED_WITHIN = 6

// “Miller was blunt: | if they came, he vowed, …”
function behindColon(reading: Reading, start: number, end: number): number {
  const named = Array.from({ length: NAMED_WITHIN }, (_, on) => start + on).some((k) => (reading.personFrom[k] ?? 0) > k)
  if (reading.cues.finites.size === 0 || !named) return start
  for (let k = end - 2; k > start; k--) if (textAt(reading, k) === ':' && end - k > SHORTEST) return k + 1
  return start
}

// “to | loud applause | from the deputies”
function hearsNoise(reading: Reading, from: number): boolean {
  if (cueAt(reading, from).blockers || reading.tokens[from]?.kind !== 'word') return false
  return [from + 1, from + 2].some((k) => isFinal(reading, k) || cueAt(reading, k).settings)
}

/** Words between a charge and the verb that denies it. */
const CHARGED_WITHIN = 14

function deniesCharge(reading: Reading, { from }: CueHit, start: number): boolean {
  for (let k = from - 1; k > Math.max(start, from - CHARGED_WITHIN); k--) {
    const charge = cuesAt(reading, k, k + 1).some(({ form }) => form.voice === 'nominal')
    if (charge && textAt(reading, k - 2) === ',' && peopleAt(reading, k - 1).determiners) return true
  }
  return false
}

// “It is late, he said, | and he accused the navy of sloth.”
function opensAnother(reading: Reading, i: number, end: number): boolean {
  return reading.cues.finites.size > 0 && cueAt(reading, i).joiners && peopleAt(reading, i + 1).pronouns && cuesAt(reading, i + 2, end).some(({ form }) => form.voice === 'active')
}

function isCircumstance(reading: Reading, i: number): boolean {
  const { clauseOpeners, relatives, joiners, sequels, asWords, contrasts, subordinators } = cueAt(reading, i)
  // “hours | after …”, “two days | before …”
  if (reading.cues.finites.size > 0 && [i + 1, i + 2].some((k) => cueAt(reading, k).sequels && cueAt(reading, k - 1).durations)) return true
  return reading.cues.finites.size > 0 && (subordinators || (clauseOpeners || sequels || asWords) && !joiners) && !relatives && !contrasts
}

// “The ship had sunk, | the chairman of the committee, Ann Miller, told reporters.”
function officeBefore(reading: Reading, opening: number, start: number): number {
  const { determiners, demonstratives } = reading.pack.people
  if (textAt(reading, opening) !== ',') return opening
  for (let k = opening - 1; k > start + 2 && k > opening - 14; k--) {
    if (textAt(reading, k) !== ',') continue
    const opens = determiners.has(lowerAt(reading, k + 1)) || demonstratives.has(lowerAt(reading, k + 1)) || cueAt(reading, k + 1).possessors || peopleAt(reading, k + 1).possessive || isCapitalised(reading, k + 1) && [k + 2, k + 3, k + 4].some((last) => isPossessive(reading, last) && isCapitalised(reading, last)) || hasTitle(reading, k + 1, k + 2)
    // “…, | one of them, Ann Miller, joked”
    if (peopleAt(reading, k + 1).determiners && cueAt(reading, k + 2).belongsTo && opening - k <= 5) return k
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
  if (hit.form.complement === 'either' && !invertsClause(reading, sentence.firstToken, hit.from - 1) && !((isFinal(reading, source.to) || textAt(reading, hit.from - 1) === '?' && textAt(reading, source.to) === ',') && opensClause(reading, sentence.firstToken, hit.from))) return false
  // “said the charge was false”
  if (opensClause(reading, hit.to, sentence.endToken)) return false
  // “Peru's minister, who spoke first, said | Chile shared | its worries”
  if ([1, 2].some((on) => source.from + on < source.to - 1 && cueAt(reading, source.from + on).deedVerb && /^\p{Lu}/u.test(textAt(reading, source.from)) && !/^\p{Lu}/u.test(textAt(reading, source.from + on)) && !cueAt(reading, source.from + on + 1).byWords)) return false
  // “two crews were hired, said | prosecutors in Milan |”: nothing else can stand there
  if (invertsClause(reading, sentence.firstToken, hit.from - 1) && hasVerbIn(reading, { from: sentence.firstToken, to: hit.from - 1 })) return true
  const long = source.to - source.from > longestUnnamed && !namesPerson(reading, source)
  if (long) return false
  if (source.to >= sentence.endToken - 1 || isFinal(reading, source.to)) return true
  // “…, said sources quoted by Yonhap.”
  if (cueAt(reading, source.to).credits) return true
  const before = reading.personTo[hit.from - 2] ?? -1
  if (before !== -1 && (before <= sentence.firstToken + 1 || textAt(reading, before - 1) === ',')) return false
  return (canSpeak(reading, source) || peopleAt(reading, source.from).determiners || peopleAt(reading, source.from).demonstratives || cueAt(reading, source.from).possessors) && (textAt(reading, source.to) === ',' || opensAside(reading, source.to) && !goesOnAsVerb(reading, source.to))
}

// “Miller, a Democrat, | said | Bo Lee, a Republican, was late”: no verb stands before, and what is said goes on behind the name
function isOnlyNamed(reading: Reading, left: Range, source: Range): boolean {
  return reading.cues.finites.size > 0 && textAt(reading, source.to) === ',' && !hasVerbIn(reading, left) && textAt(reading, left.to) === ','
}

// “said the bloc | still backs him”
function goesOnAsVerb(reading: Reading, from: number): boolean {
  let i = from
  while (cueAt(reading, i).adverbs) i++
  return i > from && reading.tokens[i]?.kind === 'word' && !cueAt(reading, i).settings && !cueAt(reading, i).times && !cueAt(reading, i).clauseOpeners
}

function reportsAhead(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 20); i++) {
    if (textAt(reading, i) === ',') return false
    if (cueAt(reading, i).complementizers) return !(cueAt(reading, i - 1).occasions || cueAt(reading, i - 1).documents) || !opensRelativeVerb(reading, i + 1)
  }
  return false
}
