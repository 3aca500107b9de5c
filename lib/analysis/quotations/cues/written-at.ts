import type { ReadToken } from '../../words/read-tokens'

/** Words of a paper's name before its verb: “Survei Lembaga Laut Biru yang dirilis Rabu | menunjukkan …”. */
const NAME_WITHIN = 14

/** Whether a survey, study or report is what tells at token i: “| Kajian lembaga itu | menunjukkan …”; a chart or a fact is none. */
export function writtenAt(tokens: readonly ReadToken[], i: number): boolean {
  // “dikirim ke Oslo dan | menunjukkan | stempel”: told of the paper
  if (tokens[i - 1]?.word.people.joins) return false
  if (endsStudy(tokens, i)) return true
  for (let k = i - 1; k >= 0 && k > i - NAME_WITHIN; k--) {
    const word = tokens[k]?.word
    // “a poll | by the council | showed …”, “a study | published on Monday | found …”
    if (word?.cue.studies && (tokens[k + 1]?.word.cue.byWords || tokens[k + 1]?.word.cue.issuing && !tokens[k + 1]?.word.cue.activeVerb) && !opensSetting(tokens, i + 1)) return true
    if (word?.cue.byWords && tokens[k - 1]?.word.cue.studies) continue
    if (word === undefined || tokens[k]?.kind === 'punctuation' || word.cue.activeVerb && word.shape.small || word.cue.byWords) return false
    // “| Hasil survei | menunjukkan …”
    if (word.cue.studies && (tokens[k - 1]?.kind !== 'word' || tokens[k - 1]?.word.people.writings)) return true
  }
  return false
}

// “found | on his laptop |”, but “showed | on Monday |”
function opensSetting(tokens: readonly ReadToken[], i: number): boolean {
  if (tokens[i]?.word.cue.settings !== true) return false
  let k = i + 1
  while (tokens[k]?.word.cue.times === true) k++
  // “the emails found | on Monday | were false”
  return k === i + 1 || tokens[k]?.kind === 'word' && tokens[k]?.word.cue.complementizers !== true
}

// “A recent harbour poll | showed”, “The survey also | found”: the paper's name ends with what it is, unless it is no subject, “they saw the poll | show …”
function endsStudy(tokens: readonly ReadToken[], i: number): boolean {
  const behind = tokens[i + 1]?.word.cue
  // “the emails | found | on his laptop”
  if (behind === undefined || opensSetting(tokens, i + 1) || behind.byWords) return false
  let k = i - 1
  while (tokens[k]?.word.cue.adverbs === true && k > i - 3) k--
  return tokens[k]?.word.cue.studies === true
}
