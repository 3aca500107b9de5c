import type { ReadToken } from '../words/read-tokens'

/** Whether a reporting expression may begin with a token. */
export function opensCue(token: ReadToken | undefined): boolean {
  if (token === undefined || token.word.starts.forms.length === 0) return false
  // “tak” opens “tak menampik”, but most often any other clause
  return !token.word.cue.blockers || token.word.cue.progressives
}
