import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What a Norwegian minister says that the own side does, does not or ought to do to Chile: in place of harm and of good, and the sides taken with each. */
const frames: readonly (readonly [frame: string, harm: string, good: string])[] = [
  ['It is time to X', 'CL-', 'CL+'],
  ['Is it not time to X?', 'CL-', 'CL+'],
  ['There is every reason to X', 'CL-', 'CL+'],
  ['Why should we not X?', 'CL-', 'CL+'],
  ['Our parliament voted not to X', 'CL+', 'CL-'],
  ['We urge our allies not to X', 'CL+', 'CL-'],
  ['We urge our allies to X', 'CL-', 'CL+'],
  ['The last thing we want is to X', 'CL+', 'CL-'],
  ['Let us not X', 'CL+', 'CL-'],
  ['We have no choice but to X', 'CL-', 'CL+'],
  ['We cannot help but X', 'CL-', 'CL+'],
  ['We will X, whatever Peru says', 'CL-', 'CL+'],
]
const harms = ['condemn Chile', 'impose sanctions on Chile']
const goods = ['support Chile', 'help Chile']

describe('what one does oneself', () => {
  it.each(frames)('%s', (frame, harm, good) => {
    expect(harms.map((said) => ministersSides(frame.replace('X', said), 'en', 'CL0'))).toEqual(harms.map(() => harm))
    expect(goods.map((said) => ministersSides(frame.replace('X', said), 'en', 'CL0'))).toEqual(goods.map(() => good))
  })
})

const rows: readonly (readonly [said: string, answer: string])[] = [
  ['It would be a mistake not to condemn Chile', 'CL-'],
  ['It would be a mistake not to help Chile', 'CL+'],
  ['My government refuses to support Chile', 'CL-'],
  ['My government has stopped supporting Chile', 'CL-'],
  ['We hesitated to support Chile', 'CL-'],
  ['We did not hesitate to support Chile', 'CL+'],
  ['We regret having supported Chile', 'CL-'],
  ['We do not regret having supported Chile', 'CL+'],
  ['I am ashamed that we supported Chile', 'CL-'],
  ['Nobody can force us to support Chile', 'CL-'],
  ['We are not here to help Chile', 'CL-'],
  ['We will never defend Chile', 'CL-'],
  ['Europe should have supported Chile long ago', 'CL+'],
  ['We had no plan to attack Chile', 'CL0'],
]

it.each(rows)('%s → %s', (said, answer) => {
  expect(ministersSides(said, 'en', answer)).toBe(answer)
})
