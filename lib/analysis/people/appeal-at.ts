import type { ReadToken } from '../words/read-tokens'

/**
 * Number of tokens at i by which a body is named for what it calls for: “Save the Children”, “Stop the War Coalition”, “Act Now”; 0 where none is. A small word stands
 * behind the verb, as whoever wants a thing named needs none: “Free Peru” may be a cry as well.
 */
export function appealAt(tokens: readonly ReadToken[], i: number, end: number): number {
  const [verb, second] = [tokens[i]?.word, tokens[i + 1]?.word]
  if (verb?.people.appeals !== true || !verb.shape.capital || second === undefined || i + 1 >= end) return 0
  const small = second.people.demonstratives || second.cue.possessors
  if (!small && !(second.shape.capital && second.people.notNames)) return 0
  let to = small && second.shape.small ? i + 1 : i + 2
  if (to === i + 1 && tokens[to + 1]?.word.shape.capital !== true) return 0
  if (to === i + 1) to += 2
  while (to < end && tokens[to]?.kind === 'word' && tokens[to]?.word.shape.capital === true && !tokens[to]?.word.cue.times) to++
  return to - i
}
