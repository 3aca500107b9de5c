import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { cueAt, cuesAt, inQuotes, isFinal, opensClause, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** “menyerah dan mengakui | kekalahan.”: a thing is owned up to; “memprovokasi dan mengancam | perdamaian”: put in danger */
export function endsAsDeed(reading: Reading, { to, form }: CueHit, end: number): boolean {
  if (form.cueClass === 'threaten' && cueAt(reading, to).endangered) return true
  return reading.cues.verbShape !== null && cueAt(reading, to - 1).needsClause && to < end && (to + 1 >= end || isFinal(reading, to + 1) || textAt(reading, to + 1) === ',') && !inQuotes(reading, to)
}

/** What is asked for as often as it is said. */
const policies: ReadonlySet<CueClass> = new Set<CueClass>(['reject', 'support', 'admit', 'promise'])

/** What is asked of somebody before a thing only: “mendesak Peru menarik pasukannya dan | mengecam | pelakunya”, but “dan memuji langkah Chile yang …”. */
const judgements: ReadonlySet<CueClass> = new Set<CueClass>(['condemn', 'criticise'])

/** “menyerukan agar Peru memperjuangkan damai | dan | menolak perang”, “mendesak Peru untuk menutup tambang | dan | menegur pemiliknya”: the second verb is asked for as well. */
export function asksMore(reading: Reading, from: number, joiner: number): boolean {
  if (reading.cues.activeVerb === null || !cueAt(reading, from - 1).purpose && !isAsked(reading, from)) return false
  const hits = cuesAt(reading, joiner + 1, Infinity).filter(({ form }) => form.voice === 'active')
  if (hits.length === 0 || hits.some(({ form, to }) => !policies.has(form.cueClass) && !judgements.has(form.cueClass) || cueAt(reading, to).complementizers)) return false
  // “untuk | turun | ke jalan dan menolak …”
  if (cueAt(reading, from - 1).purpose && (peopleAt(reading, from).actShape || cueAt(reading, from).answers)) return true
  for (let i = from; i < joiner; i++) if (cueAt(reading, i).deedVerb) return true
  return false
}

// “meminta | Peru | menarik pasukannya dan …”: whoever is asked stands right before the verb
function isAsked(reading: Reading, from: number): boolean {
  return cueAt(reading, from).deedVerb && reading.tokens[from - 1]?.kind === 'word' && cuesAt(reading, from - 1, from).length === 0 && !cueAt(reading, from - 1).complementizers
}

/** “by maintaining | contacts”, “while maintaining | order”: a thing is kept up, and nothing said of it */
export function isBareDeed(reading: Reading, { from, to, form }: CueHit, end: number): boolean {
  const { byWords, joiners, subordinators, clauseOpeners } = cueAt(reading, from - 1)
  if (form.voice !== 'linked' || !cueAt(reading, to - 1).needsClause || cueAt(reading, to).complementizers) return false
  return byWords || (joiners || subordinators) && clauseOpeners && reading.cues.finites.size > 0 && !opensClause(reading, to, end)
}
