import type { ReadToken } from '../words/read-tokens'

/** Words of a paper's name before its verb: “Survei Lembaga Laut Biru yang dirilis Rabu | menunjukkan …”. */
const NAME_WITHIN = 14

/** Whether a survey, study or report is what tells at token i: “| Kajian lembaga itu | menunjukkan …”; a chart or a fact is none. */
export function writtenAt(tokens: readonly ReadToken[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - NAME_WITHIN; k--) {
    const word = tokens[k]?.word
    if (word === undefined || tokens[k]?.kind === 'punctuation' || word.cue.activeVerb && word.shape.small || word.cue.byWords) return false
    if (word.people.writings && !word.cue.voiceless && tokens[k - 1]?.kind !== 'word') return true
  }
  return false
}
