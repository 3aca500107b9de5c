import { END_WITHIN, findVerdicts, verdictAt } from '../reading/find-verdicts'
import { sentenceEnd } from '../reading/sentence-end'
import { isOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Hit, Reading } from '../reading/read-frames'

/** What is found in others' words counts less than in the holder's own, and the other way round, where they are said to be wrong. */
const SHARE = -0.7

/** Items of a verdict, which says nothing of the countries in the words that it is about. */
const VERDICT_WITHIN = 5

/** What is found, with what is said in others' words turned round where the holder says that they are wrong. */
export function weighVerdicts(reading: Reading, all: readonly Finding[]): readonly Finding[] {
  const found = all.filter(({ hit, rule }) => !(rule.startsWith('punishment') && hit !== null && isVerdictOnDoubt(reading, hit)))
  const verdicts = found.length === 0 ? [] : findVerdicts(reading)
  if (verdicts.length === 0) return found
  return found.flatMap((finding) => {
    const start = finding.hit?.start ?? -1
    if (finding.rule === 'claim-denied' || finding.rule === 'said-by-others') return [finding]
    const on = verdicts.find(({ from, to }) => start > from && start < to + VERDICT_WITHIN)
    if (on === undefined || isDoubted(reading, on.from, start) || found.some(({ rule, hit }) => rule === 'claim-denied' && hit !== null && hit.start >= on.from && hit.start <= on.to + VERDICT_WITHIN)) return [finding]
    if (start >= on.to) return on.to === sentenceEnd(reading, on.to) ? [finding] : []
    return [on.sign > 0 ? finding : { ...finding, contribution: finding.contribution * SHARE, code: finding.contribution > 0 ? 'against' : 'for' }]
  })
}

// “those who think that we will support Norway | are mistaken |” threatens nobody
const isVerdictOnDoubt = (reading: Reading, { start, end }: Pick<Hit, 'start' | 'end'>): boolean => reading.lexicon.nounActor === 'before' && reading.has(start, 'denials') && end - start > END_WITHIN && verdictAt(reading, end - 1) < 0

/** Words between whoever says something and the verb of saying. */
const SAYER_WITHIN = 3

// “| whoever believes that | Norway lied is naive” denies it already
const isDoubted = (reading: Reading, from: number, to: number): boolean => isOn(from - SAYER_WITHIN, to - from + SAYER_WITHIN, (place) => reading.has(place, 'denials'))
