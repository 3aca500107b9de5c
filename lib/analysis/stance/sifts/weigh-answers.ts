import { answerTo } from '../reading/answer-to'
import type { Finding } from '../finding'
import type { Reading } from '../reading/read-frames'

/** What is left of a question's side where it is answered by “no”. */
const DENIED = -0.7

/** The findings, turned where they were only asked and denied: “Is Norway our friend? No.” */
export function weighAnswers(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.hit === null || answerTo(reading, finding.hit.end) !== 'no') return finding
    const contribution = finding.contribution * DENIED
    return { ...finding, contribution, code: contribution < 0 ? 'against' : 'for', rule: `${finding.rule}-answered` }
  })
}
