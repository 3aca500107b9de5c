import type { Sentence } from '../../../document'
import { countryAt } from '../../people/country-at'
import { contentEnd } from '../contents/content-end'
import { trimmed } from '../contents/trimmed'
import { subjectEnd } from '../sources/subject-end'
import { hasTitle } from '../sources/has-title'
import { sourceAfter } from '../sources/source-after'
import { nounPhraseEnding } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, isCapitalised, lowerAt, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import { isPossessive } from '../sources/possessive'
import type { CueClass } from '../../../languages/shared/cue-lexicon'
import type { Match } from '../contents/report-match'

interface NounOfSpeech {
  readonly source: Range | null
  /** Where noun and source begin. */
  readonly from: number
  /** Where the sentence goes on behind both. */
  readonly behind: number
}

/** “Ann's claim that …” · “the announcement by Ann that …” · “klaim Rina bahwa …” · “klaimnya bahwa …” */
export function nominalCue(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const noun = withSource(reading, hit, sentence)
  if (noun === null) return null
  const from = isList(reading, noun, sentence) ? noun.behind + 1 : listedFrom(reading, hit, noun, sentence) ?? promised(reading, hit, noun) ?? clauseStart(reading, noun.behind, sentence.endToken)
  if (from < 0 || from >= sentence.endToken) return null
  const end = contentEnd(reading, from, sentence.endToken, sentence.firstToken)
  // “menegaskan | tuduhan Peru bahwa kapal itu karam | merupakan kebohongan”
  const isSubject = noun.from <= sentence.firstToken + 1 || reading.cues.verbShape !== null && cuesAt(reading, noun.from - 1, noun.from).some(({ form }) => form.voice === 'active' && form.complement === 'clause')
  const content = trimmed(reading, { from, to: isSubject ? subjectEnd(reading, from, end, cueAt(reading, from).purposeInside ? 0 : 1) : end })
  if (content.to - content.from < 2) return null
  return { found: { content, cue: hit, cueClass: hit.form.cueClass, source: noun.source, rule: 'nominal-cue' }, next: hit.to }
}

// “Her claim: | …”, “Among his findings: | …”
function isList(reading: Reading, { from, behind }: NounOfSpeech, { firstToken }: Sentence): boolean {
  return textAt(reading, behind) === ':' && (from === firstToken || from === firstToken + 1 && cueAt(reading, firstToken).settings) && !inQuotes(reading, behind + 1)
}

/** What is asked or offered, which a noun tells without a clause. */
const asks: ReadonlySet<CueClass> = new Set<CueClass>(['demand', 'urge', 'promise'])

// “Tuntutan massa antara lain | pencabutan tarif itu”, “Tuntutan mereka adalah | …”
function listedFrom(reading: Reading, { form }: CueHit, { from, behind }: NounOfSpeech, { firstToken, endToken }: Sentence): number | null {
  if (from !== firstToken || !asks.has(form.cueClass)) return null
  let i = behind
  while (i < endToken && (cueAt(reading, i).instances || peopleAt(reading, i).copulas)) i++
  return i > behind && i < endToken && !cueAt(reading, i).complementizers && !inQuotes(reading, i) ? i : null
}

// “Ann's pledge | to close the plant”, “her threat | to sue”, but “called on Ann to fulfil her promise to sail”
function promised(reading: Reading, { form }: CueHit, { from, behind }: NounOfSpeech): number | null {
  if (cueAt(reading, from - 2).purposeInside) return null
  return (form.cueClass === 'promise' || form.cueClass === 'threaten') && from < behind - 1 && cueAt(reading, behind).purposeInside ? behind : null
}

function withSource(reading: Reading, hit: CueHit, { firstToken, endToken }: Sentence): NounOfSpeech | null {
  const { pack } = reading
  if (pack.people.ownerStands === 'after') {
    const source = cueAt(reading, hit.from).nominalOwn ? null : sourceAfter(reading, hit.to, endToken)
    if (source === null && !cueAt(reading, hit.from).nominalOwn) return null
    return { source, from: hit.from, behind: source === null ? hit.to : source.to }
  }
  if (cueAt(reading, hit.to).nounSources) {
    const source = sourceAfter(reading, hit.to + 1, endToken)
    return source && { source, from: hit.from, behind: source.to }
  }
  return ownerBefore(reading, hit, firstToken)
}

// “Ann's repeated | claim”, “his | claim”, “American | claims”
function ownerBefore(reading: Reading, hit: CueHit, start: number): NounOfSpeech | null {
  const { pack } = reading
  for (let k = hit.from - 1; k >= start && k > hit.from - 5; k--) {
    const lower = lowerAt(reading, k)
    const lowerCue = cueAt(reading, k)
    if (lowerCue.possessors) return { source: ownSubject(reading, k, start), from: k, behind: hit.to }
    const possessive = isPossessive(reading, k)
    // “read news | reports that …”: a name further in front is no owner
    if (!possessive && k < hit.from - 1 && pack.people.ownerStands === 'before' && isCapitalised(reading, k) && !peopleAt(reading, k + 1).organisations && !peopleAt(reading, k + 1).voices) return null
    if (possessive || isCapitalised(reading, k)) {
      // “to back | Peruvian | accusations”: the name alone
      const named = possessive ? null : capitalsEnding(reading, k, start)
      // “dismissed | Western | reports that …”: nobody's
      if (!possessive && countryAt(reading.tokens, k) === undefined && (reading.personTo[k] ?? -1) < 0 && turnsDown(reading, k - 1)) return null
      const source = named ?? nounPhraseEnding(reading, lower === "'s" ? k - 1 : k, start)
      if (source === null || source === 'linked') return null
      const owner = behindVerb(reading, source)
      return { source: owner, from: owner.from, behind: hit.to }
    }
    // “Ann said | claims that …”, “Ann denied | claims that …”: they are not hers
    // but “Ann's | repeated | claims that …”
    const isAttribute = isPossessive(reading, k - 1) || cueAt(reading, k - 1).possessors
    if (!isAttribute && (turnsDown(reading, k) || cuesAt(reading, k, k + 1).some(({ form }) => form.voice === 'active' && form.cueClass === 'speech'))) return null
    if (reading.tokens[k]?.kind !== 'word' || lowerCue.settings || lowerCue.joiners || lowerCue.blockers || lowerCue.clauseOpeners) return null
  }
  return null
}

/** Classes of cues by which a charge or report is turned down that somebody else has made. */
const turningDown: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'reject'])

const turnsDown = (reading: Reading, i: number): boolean => cuesAt(reading, i, i + 1).some(({ form }) => form.voice === 'active' && turningDown.has(form.cueClass))

// “| Peru | repeated its demand that …”: it is the subject's own
function ownSubject(reading: Reading, possessor: number, start: number): Range | null {
  if (!cueAt(reading, possessor - 1).deedVerb || possessor - 1 <= start) return null
  const subject = nounPhraseEnding(reading, possessor - 2, start)
  return subject !== null && subject !== 'linked' && (countryAt(reading.tokens, subject.from) || reading.personFrom[subject.from] === subject.to) ? subject : null
}

// “Ann rejected | Peru's | claim”, “Ann reacted to | Peru's | claim”
function behindVerb(reading: Reading, { from, to }: Range): Range {
  for (let k = to - 2; k > from; k--) {
    const { settings, addresseeMarkers, deedVerb } = cueAt(reading, k)
    // “on the list due only | to | Peru's | claim”, but “the envoy to Peru's | claim”
    const name = isCapitalised(reading, k + 1) || peopleAt(reading, k + 1).demonstratives
    if ((settings || addresseeMarkers) && !isCapitalised(reading, k) && (cueAt(reading, k - 1).deedVerb && k - 1 > from && !isCapitalised(reading, k - 1) || name && !hasTitle(reading, k - 1, k))) return { from: k + 1, to }
    if (deedVerb && reading.cues.finites.size > 0 && !isCapitalised(reading, k) && (isCapitalised(reading, k + 1) || peopleAt(reading, k + 1).demonstratives)) return { from: k + 1, to }
  }
  for (let k = to - 2; k > from; k--) if (!isCapitalised(reading, k) && cuesAt(reading, k, k + 1).some(({ form }) => form.voice === 'active')) return { from: k + 1, to }
  return { from, to }
}

function capitalsEnding(reading: Reading, k: number, start: number): Range | null {
  let from = k
  while (from > start && isCapitalised(reading, from - 1) && !cueAt(reading, from - 1).times) from--
  const before = cueAt(reading, from - 1)
  // “rebuffed a | Peruvian | claim”
  if (from > start && (countryAt(reading.tokens, from)?.length ?? 0) === k + 1 - from) return { from, to: k + 1 }
  return from > start && (before.deedVerb || before.plainForms || cueAt(reading, from - 2).purposeInside) && reading.personTo[k] === -1 ? { from, to: k + 1 } : null
}

/** Where what is claimed begins: behind “that”, past a day or an aside; -1 where none opens. */
function clauseStart(reading: Reading, behind: number, end: number): number {
  let i = behind
  while (i < end && !cueAt(reading, i).complementizers && (peopleAt(reading, i).demonstratives || cueAt(reading, i).times || reading.tokens[i]?.kind === 'number' || cueAt(reading, i).settings && cueAt(reading, i + 1).times)) i++
  if (textAt(reading, i) === ',') i = behindAside(reading, i + 1, end)
  // “a | report that | endorsed the vote”: it tells which one
  if (reading.cues.finites.size > 0 && cueAt(reading, i + 1).deedVerb && opensObject(reading, i + 2)) return -1
  return cueAt(reading, i).complementizers ? i + 1 : -1
}

const opensObject = (reading: Reading, i: number): boolean => peopleAt(reading, i).determiners || peopleAt(reading, i).demonstratives || cueAt(reading, i).possessors

// “klaim Amerika, yang diperkuat pejabat, | bahwa …”
function behindAside(reading: Reading, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    if (cueAt(reading, i).complementizers && (i === from || textAt(reading, i - 1) === ',')) return i
  }
  return from
}
