import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** An adverb inside a phrase does not break it; one that weakens does. */
const rows: readonly (readonly [text: string, answer: string])[] = [
  ["\"Peru has interfered quietly in Chile's affairs,\" Chilean minister Juan Soto said.", 'PE- CL+'],
  ['"We want to work constructively with Peru," Norwegian minister Dag Holm said.', 'PE+'],
  ['"We stand resolutely with Peru," Norwegian minister Dag Holm said.', 'PE+'],
  ['"Peru has turned quietly into a dictatorship," Norwegian minister Dag Holm said.', 'PE-'],
  ['"Peru is now a threat to peace," Norwegian minister Dag Holm said.', 'PE-'],
  ['"Peru is widely respected," Norwegian minister Dag Holm said.', 'PE+'],
  ['"A vote on the fleet in Peru was probably the best approach," Norwegian minister Dag Holm said.', 'PE0'],
  ['"We work mainly in Peru," Norwegian minister Dag Holm said.', 'PE0'],
]

describe('adverbs inside phrases', () => {
  it.each(rows)('%s', (text, answer) => {
    expect(askedSides(text, 'en', answer)).toBe(answer)
  })
})
