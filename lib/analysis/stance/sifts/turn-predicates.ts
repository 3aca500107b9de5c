import { near } from '../reading/near'
import { sentenceStart } from '../reading/sentence-start'
import { isOn } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What is left of what is said of an attempt on a country, for that country. */
const SHARE = -0.6

/** What is found, with what is said of a deed, a hope or an attempt not taken for a word on the country in it: “attempts to isolate Norway will fail”, “its help will not be forgotten”, “the criticism of Norway is deserved”, “I hope that Norway will not lie”. */
export function turnPredicates(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'after' || holder.anyone) return found
  const failing = found.filter((finding) => finding.hit !== null && finding.rule.startsWith('punishment') && ofAttempt(reading, finding, finding.hit) !== null)
  return found.flatMap((finding) => {
    const { hit } = finding
    if (hit === null) return [finding]
    // nor are attempts that will fail a deed of the own side
    if (finding.rule.endsWith('-own-deed') && failing.some((other) => other.country === finding.country && other.hit !== null && other.hit.start > hit.start)) return []
    if (finding.rule.startsWith('punishment')) return ofAttempt(reading, finding, hit) ?? [finding]
    if (isPast(reading, hit) || isRegrettedEnd(reading, finding, hit)) return [{ ...finding, contribution: finding.contribution * SHARE, code: finding.contribution > 0 ? 'against' as const : 'for' as const }]
    return isDeservedBlame(reading, finding, hit) || isProportion(reading, finding, hit) || cannotStop(reading, finding, hit) || isHopedNot(reading, finding, hit) || isUnforgotten(reading, finding, hit, holder) ? [] : [finding]
  })
}

type Place = Pick<Hit, 'start' | 'end'>

const isIn = (reading: Reading, { start, end }: Place, tag: 'neverForgetWords'): boolean => isOn(start, end - start, (place) => reading.has(place, tag))

/** Words between the start of a sentence and what is attempted. */
const ATTEMPT_WITHIN = 5

function ofAttempt(reading: Reading, finding: Finding, hit: Place): readonly Finding[] | null {
  const start = sentenceStart(reading, hit.start)
  const before = reading.hits.filter((one) => one.start >= start && one.end <= hit.start && one.word.frame.kind !== 'plain' && one.word.frame.kind !== 'plight')
  // “Norway's help | will not be forgotten |”, but “its lies will not be forgotten”
  if (isIn(reading, hit, 'neverForgetWords') && !before.some(({ word, start: at }) => word.frame.sign < 0 && !reading.has(at - 1, 'firstPerson'))) {
    return before.some(({ word }) => word.frame.sign > 0) ? [{ ...finding, contribution: finding.contribution * SHARE, code: 'for' }] : []
  }
  // “| attempts to isolate | Norway will fail”, but “attempts by Norway to isolate us will fail”
  const deed = before.find((one) => one.word.forms.includes('active') && reading.has(one.start - 1, 'purposeWords') && one.start - start <= ATTEMPT_WITHIN)
  if (deed === undefined || reading.items[deed.end]?.mention !== finding.mention && reading.items[deed.end + 1]?.mention !== finding.mention) return null
  for (let place = start; place < deed.start; place++) if (reading.items[place]?.mention || reading.has(place, 'firstPerson') || reading.items[place]?.kind === 'mark') return null
  return deed.word.frame.sign < 0 ? [{ ...finding, contribution: finding.contribution * SHARE, code: 'for' }] : []
}

// “we | used to | trust Norway”
const isPast = (reading: Reading, { start }: Place): boolean => reading.has(start - 2, 'onceSoWords') && reading.reach(start - 2) === 2 && reading.has(start - 3, 'firstPerson')

/** Items between a bond and what is said of its end. */
const ENDED_WITHIN = 8

// “ending our | friendship | with Norway | was a mistake |”
function isRegrettedEnd(reading: Reading, { rule }: Finding, { start, end }: Place): boolean {
  if (!rule.endsWith('-refused') || !near(reading, start - 1, -1, 3, 'ends')) return false
  const said = reading.hits.find((one) => one.start > end && one.start - end <= ENDED_WITHIN && one.word.frame.kind === 'quality')
  return said !== undefined && said.word.frame.sign < 0 && near(reading, said.start - 1, -1, 2, 'passiveCopulas') && !near(reading, said.start - 1, -1, 2, 'negators')
}

// “the | criticism | of Norway | is | well | deserved |”
function isDeservedBlame(reading: Reading, { rule, contribution, mention }: Finding, { start }: Place): boolean {
  if (rule !== 'right' || contribution < 0 || !near(reading, start - 1, -1, 2, 'passiveCopulas')) return false
  const from = sentenceStart(reading, start)
  const blame = reading.hits.find((one) => one.start >= from && one.end < start && one.word.frame.kind === 'attitude' && one.word.frame.sign < 0 && one.word.forms.includes('noun'))
  return blame !== undefined && reading.items.slice(blame.end, start).some((item) => item.mention === mention)
}

// “the fewer soldiers Norway keeps here|, the | better |”
const isProportion = (reading: Reading, { rule }: Finding, { start, end }: Place): boolean => rule === 'good' && reading.items[start - 2]?.lower === ',' && reading.has(start - 1, 'determiners') && closes(reading, end)

// “Norway | cannot | stop helping us”
function cannotStop(reading: Reading, { rule }: Finding, { start }: Place): boolean {
  if (rule !== 'ban' || !reading.has(start, 'negators')) return false
  // “has | no reason to fear | us”
  if (reading.hitAt(start)?.word.frame.kind === 'plain') return true
  if (!reading.has(start + 1, 'ends')) return false
  const deed = reading.hitAt(start + 2)
  return deed !== undefined && deed.word.frame.sign > 0 && reading.lexicon.shapes.gerund?.test(reading.items[start + 2]?.lower ?? '') === true
}

/** Words between a hope and whom it is about, and from there to what is not to be done. */
const HOPED_WITHIN = 3
const NOT_WITHIN = 5

// “I | hope | that Norway will | not | lie to us”: nothing is said for it yet
function isHopedNot(reading: Reading, { contribution, mention }: Finding, { start, end }: Place): boolean {
  if (contribution < 0) return false
  const from = Math.max(0, start - NOT_WITHIN)
  const named = reading.items.findIndex((item, place) => place >= from && place < end && item.mention === mention)
  if (named < 0 || ![1, 2, HOPED_WITHIN].some((back) => reading.has(named - back, 'wishes') && near(reading, named - back - 1, -1, 2, 'firstPerson'))) return false
  return isOn(named, end - named, (place) => reading.has(place, 'negators')) && near(reading, named + 1, 1, NOT_WITHIN, 'resultWords')
}

// “even | if | Norway apologises, we will | not forget |”
const isUnforgotten = (reading: Reading, { contribution }: Finding, hit: Place, { cueItems }: Holder): boolean => {
  const start = Math.max(cueItems, sentenceStart(reading, hit.start))
  return contribution > 0 && closes(reading, hit.end) && isIn(reading, hit, 'neverForgetWords') && [start, start + 1].some((place) => reading.has(place, 'conditions'))
}
