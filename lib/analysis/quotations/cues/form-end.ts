import type { ReadToken } from '../../words/read-tokens'

/** Where the words of a cue end that starts at token i; 0 where they do not follow. Times may stand between, “called | Monday | for …”, and marks, “expressed “deep concern” |”. */
export function formEnd(tokens: readonly ReadToken[], words: readonly string[], i: number): number {
  let at = i + 1
  for (let k = 1; k < words.length; k++) {
    const word = words[k]
    if (word === '*') {
      at = behindManner(tokens, at, words[k + 1] ?? '')
      continue
    }
    if (tokens[at]?.lower !== word) at = behindTimes(tokens, at)
    if (tokens[at]?.lower !== word) return 0
    at++
  }
  return words.includes('*') && closesMark(tokens, i, at) ? at + 1 : at
}

const MARK = /^["“”«»]$/u

function closesMark(tokens: readonly ReadToken[], from: number, at: number): boolean {
  if (!MARK.test(tokens[at]?.text ?? '')) return false
  for (let i = from; i < at; i++) if (MARK.test(tokens[i]?.text ?? '')) return true
  return false
}

/** Past up to three words before the next one of a form: “expressed his deep | concern”. */
function behindManner(tokens: readonly ReadToken[], from: number, next: string): number {
  for (let i = from; i <= from + 3; i++) {
    const token = tokens[i]
    if (token?.lower === next) return i
    if (token === undefined || token.kind !== 'word' && !MARK.test(token.text) || token.word.cue.settings || token.word.cue.joiners || token.word.cue.complementizers) return from
  }
  return from
}

function behindTimes(tokens: readonly ReadToken[], from: number): number {
  let i = tokens[from]?.word.cue.settings && tokens[from + 1]?.word.cue.times ? from + 1 : from
  while (i < from + 4 && (tokens[i]?.word.cue.times || tokens[i]?.word.cue.adverbs)) i++
  return i
}
