import type { ReadToken } from '../../words/read-tokens'

/** Whether a participle only tells how a paper came: “in an | emailed | statement”, “a | recorded | message”; “the ministry emailed a statement” tells more. */
export function describesPaper(tokens: readonly ReadToken[], i: number): boolean {
  const [before, here, behind] = [tokens[i - 1]?.word, tokens[i]?.word, tokens[i + 1]?.word]
  return before?.people.determiners === true && here?.cue.deedVerb === true && here.cue.activeVerb === false && (behind?.cue.documents === true || behind?.cue.occasions === true)
}
