import type { ReadToken } from '../words/read-tokens'

/** Whether a reporting expression may begin with a token. */
export function opensCue(token: ReadToken | undefined): boolean {
  return token !== undefined && token.word.starts.forms.length > 0
}
