import type { FoundQuotation, Sentence } from '../../document'
import { accusedOf } from './cues/accused-of'
import { activeCue, linkedCue } from './cues/active-cue'
import { displayedPlain } from './marks/displayed'
import { buildQuotation, type Found } from './contents/build-quotation'
import { onlyBehind } from './cues/only-behind'
import { accordingTo, closingPhrase, cueBehindContent, ownCue } from './cues/cue-beside-content'
import { nominalCue } from './cues/nominal-cue'
import { nounOfAnother } from './cues/noun-of-another'
import { nounToward } from './cues/noun-toward'
import { withoutPassedOn } from './contents/without-passed-on'
import { passiveCue } from './cues/passive-cue'
import { quotedAsSaying } from './cues/quoted-as-saying'
import type { DirectQuotation } from './marks/direct-quotations'
import { Mark } from '../words/token-row'
import { cueAt, cuesAt, inQuotes, isCapitalised, isComma, marksAt, peopleAt, phraseLength, textAt, type CueHit, type Range, type Reading } from './reading'
import type { Before, Match } from './contents/report-match'

const none: readonly FoundQuotation[] = []

/** As many are looked for in one sentence: each may hold all that follow it, so that their cost grows with the square of their number. */
const MOST_IN_SENTENCE = 32

/** Reported speech of one sentence: “Rina mengatakan bahwa …”, “…, kata Rina”, “Menurut Rina, …”, “Rina mengecam …”. `used`: for each token the direct quotation whose attribution it belongs to. */
export function indirectQuotations(reading: Reading, sentence: Sentence, used: readonly (DirectQuotation | undefined)[]): readonly FoundQuotation[] {
  const found: Found[] = []
  let source: Range | null = null
  // who reports the words of others: “Ann said that Bo threatened to leave, | adding that …”
  let reporter: Range | null = null
  let inSentence = false
  let i = sentence.firstToken
  while (i < sentence.endToken && found.length < MOST_IN_SENTENCE) {
    const attributes = used[i]
    const passes = attributes !== undefined || (marksAt(reading, i) & Mark.reports) === 0 || inQuotes(reading, i)
    const match = passes ? null : reported(reading, i, sentence, { source: addsOn(reading, i) ? reporter ?? source : source, inSentence })
    if (match === null) {
      if (attributes !== undefined) {
        inSentence = true
        source = reporter = attributes.source ?? source
      }
      i++
      continue
    }
    const from = match.found.source?.from ?? -1
    const isInner = found.some(({ content }) => content.from <= from && from < content.to)
    // “Rina menolak klaim Peru bahwa … | dan memperingatkan bahwa …”: no verb goes with a noun
    // “the ministry replied to Peru's claim that …, | saying …”: the ministry does
    const isTheirs = match.found.rule === 'nominal-cue' && (isInner || from > sentence.firstToken + 1 && reading.pack.people.ownerStands === 'before')
    if (!isInner && !isTheirs) reporter = match.found.source ?? reporter
    found.push(match.found)
    if (match.found.source !== null && !isTheirs) source = match.found.source
    if (!isTheirs || isInner) inSentence = true
    i = match.next
  }
  if (found.length === 0) return none
  return withoutPassedOn(reading, found, used).map((f) => buildQuotation(reading, f)).filter((quotation) => quotation !== null)
}

function addsOn(reading: Reading, i: number): boolean {
  // “memuji menteri yang membela Peru, namun | berharap …”
  // “Ann said that Bo threatened to leave, and | warned that …”
  if ((cueAt(reading, i - 1).objections || cueAt(reading, i - 1).joiners) && isComma(reading, i - 2)) return true
  return isComma(reading, i - 1) && cuesAt(reading, i, i + 1).some(({ form }) => form.voice === 'linked' && form.cueClass === 'speech')
}

function reported(reading: Reading, i: number, sentence: Sentence, source: Before): Match | null {
  const according = phraseLength(reading, 'accordingTo', i)
  if (according > 0) return accordingTo(reading, i, according, sentence)
  if (cueAt(reading, i).perWords) return opensPer(reading, i, sentence) ? accordingTo(reading, i, 1, sentence) : null
  if (cueAt(reading, i).accordingToOwn) return ownCue(reading, { from: i, to: i + 1 }, null, sentence)
  const view = cueAt(reading, i).views ? viewStart(reading, i) : -1
  if (view >= sentence.firstToken) return ownCue(reading, { from: view, to: i + 1 }, null, sentence)
  const closing = phraseLength(reading, 'closing', i)
  if (closing > 0 && isComma(reading, i - 1)) return closingPhrase(reading, i, closing, sentence)
  const shown = cueAt(reading, i).showing || cueAt(reading, i).instances ? displayedPlain(reading, i, sentence) : null
  if (shown) return shown
  const quoted = cueAt(reading, i).quoting ? quotedAsSaying(reading, i, sentence) : null
  if (quoted) return quoted
  let longest = 0
  for (const hit of cuesAt(reading, i, sentence.endToken)) {
    // “menyampaikan permintaan | maaf”: no other noun
    if (hit.form.words.length > 1 && hit.form.words.length < longest && hit.form.voice === 'active') continue
    longest = Math.max(longest, hit.form.words.length)
    const match = byVoice(reading, hit, sentence, source)
    if (match) return match
  }
  return null
}

// “| In her view |, …”, “| by their own account |, …”; -1: none
function viewStart(reading: Reading, i: number): number {
  const owner = [i - 1, i - 2].find((k) => cueAt(reading, k).possessors)
  return owner !== undefined && cueAt(reading, owner - 1).settings && !cueAt(reading, owner - 1).belongsTo && textAt(reading, i + 1) === ',' && !reportsWithin(reading, i + 2) ? owner - 1 : -1
}

/** Most words of whoever tells the view. */
const TELLER_WITHIN = 6

// “In her view, | Ann Miller told the crowd, …”
function reportsWithin(reading: Reading, from: number): boolean {
  for (let k = from + 1; k < from + TELLER_WITHIN && !isComma(reading, k); k++) if (cuesAt(reading, k, k + 3).some(({ form }) => form.voice === 'active' && form.cueClass === 'speech')) return true
  return false
}

// “…, per | the ministry”, “Per | a note, …”, but “per head”, “Per Lindh said”
function opensPer(reading: Reading, i: number, { firstToken }: Sentence): boolean {
  const { determiners, demonstratives } = peopleAt(reading, i + 1)
  if (determiners || demonstratives || cueAt(reading, i + 1).possessors) return i === firstToken || isComma(reading, i - 1)
  return isComma(reading, i - 1) && isCapitalised(reading, i + 1) && !isCapitalised(reading, i)
}

function byVoice(reading: Reading, hit: CueHit, sentence: Sentence, source: Before): Match | null {
  switch (hit.form.voice) {
    case 'own': return ownCue(reading, hit, hit, sentence)
    case 'bare': return cueBehindContent(reading, hit, sentence)
    case 'active': return nounOfAnother(reading, hit) ? null : accusedOf(reading, hit, sentence) ?? activeCue(reading, hit, sentence, source)
    case 'voiced':
    case 'joint':
    case 'written':
    case 'paused': return null
    case 'behind': return onlyBehind(reading, hit, sentence)
    case 'passive': return passiveCue(reading, hit, sentence)
    case 'linked': return linkedCue(reading, hit, sentence, source)
    case 'nominal': return nounToward(reading, hit, sentence) ?? nominalCue(reading, hit, sentence)
  }
}
