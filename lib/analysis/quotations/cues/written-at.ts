import type { ReadToken } from '../../words/read-tokens'

/** Words of a paper's name before its verb: “Survei Lembaga Laut Biru yang dirilis Rabu | menunjukkan …”. */
const NAME_WITHIN = 14

/** Whether a survey, study or report is what tells at token i: “| Kajian lembaga itu | menunjukkan …”; a chart or a fact is none. */
export function writtenAt(tokens: readonly ReadToken[], i: number): boolean {
  // “dikirim ke Oslo dan | menunjukkan | stempel”: told of the paper
  if (tokens[i - 1]?.word.people.joins) return false
  for (let k = i - 1; k >= 0 && k > i - NAME_WITHIN; k--) {
    const word = tokens[k]?.word
    if (word === undefined || tokens[k]?.kind === 'punctuation' || word.cue.activeVerb && word.shape.small || word.cue.byWords) return false
    // “| Hasil survei | menunjukkan …”
    if (word.cue.studies && (tokens[k - 1]?.kind !== 'word' || tokens[k - 1]?.word.people.writings)) return true
  }
  return false
}
