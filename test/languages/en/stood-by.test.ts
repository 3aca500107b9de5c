import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What a sentence around a plain statement about Chile makes of it: harm and good in its place, and the sides that are taken with each. */
const frames: readonly (readonly [frame: string, harm: string, good: string])[] = [
  // words that whoever says them does not stand by
  ['Reports that Chile X are being investigated', 'CL0', 'CL0'],
  ['Rumour has it that Chile X', 'CL0', 'CL0'],
  ['I never said that Chile X', 'CL0', 'CL0'],
  ['Suppose that Chile X', 'CL0', 'CL0'],
  ['If Chile X, we would know', 'CL0', 'CL0'],
  ['The claim that Chile X has not been proved', 'CL0', 'CL0'],
  ['Peru denies that Chile X', 'CL0', 'CL0'],
  // said not to be so
  ['The claim that Chile X is baseless', 'CL+', 'CL-'],
  ['Nobody can seriously claim that Chile X', 'CL+', 'CL-'],
  ['It is not as if Chile X', 'CL+', 'CL-'],
  ['There is no proof that Chile X', 'CL+', 'CL-'],
  // said to be so all the same
  ['Who would deny that Chile X?', 'CL-', 'CL+'],
  ['We have evidence that Chile X', 'CL-', 'CL+'],
  ['We will never forget how Chile X', 'CL-', 'CL+'],
  ['For years Chile X, and nobody noticed', 'CL-', 'CL+'],
  ['Whether or not Chile X does not matter', 'CL0', 'CL0'],
  ['I used to believe that Chile X', 'CL0', 'CL0'],
  ['It is not that Chile X', 'CL0', 'CL0'],
  ['It is simply false to say that Chile X', 'CL+', 'CL-'],
  ['No country other than Chile X', 'CL-', 'CL+'],
  ['Chile is the only country that X', 'CL-', 'CL+'],
  ['Chile is one of the countries that X', 'CL-', 'CL+'],
  ['We were told that Chile X, but it was not true', 'CL0', 'CL0'],
  ['I read in the paper that Chile X', 'CL0', 'CL0'],
  ['Peru has not proved that Chile X', 'CL0', 'CL0'],
  ['Chile X, the report claims', 'CL0', 'CL0'],
  ['Chile X, or so they say', 'CL0', 'CL0'],
  ['The days when Chile X are over', 'CL0', 'CL0'],
  ['Nothing suggests that Chile X', 'CL+', 'CL-'],
  ['Let nobody say that Chile X', 'CL+', 'CL-'],
  ['Tell me when Chile last X', 'CL+', 'CL-'],
  ['Peru was wrong when it said that Chile X', 'CL+', 'CL-'],
  ['I disagree with those who say that Chile X', 'CL+', 'CL-'],
  ['Am I the only one who remembers that Chile X?', 'CL-', 'CL+'],
  // all others
  ['Everybody but Chile X', 'CL+', 'CL-'],
  ['Every country in the region except Chile X', 'CL+', 'CL-'],
]
const harms = ['lied to us', 'broke its promises', 'bullied its neighbours']
const goods = ['helped us', 'kept its word', 'stood by its allies']

describe('around a statement', () => {
  it.each(frames)('%s', (frame, harm, good) => {
    expect(harms.map((said) => ministersSides(frame.replace('X', said), 'en', 'CL0'))).toEqual(harms.map(() => harm))
    expect(goods.map((said) => ministersSides(frame.replace('X', said), 'en', 'CL0'))).toEqual(goods.map(() => good))
  })
})

const rows: readonly (readonly [said: string, answer: string])[] = [
  ['If anyone has lied to us, it is Chile', 'CL-'],
  ['If there is one country that has helped us, it is Chile', 'CL+'],
  ['What kind of neighbour is Chile if it lies to us?', 'CL-'],
  ['Until Chile keeps its word, there will be no talks', 'CL-'],
  ['It is unlike Chile to lie to us', 'CL+'],
  ['It was brave of Chile to keep its word', 'CL+'],
  ['Were Chile to lie to us, we would know', 'CL0'],
  ['Chile is not the kind of country that keeps its word', 'CL-'],
  ['Chile is the kind of country that keeps its word', 'CL+'],
  ['Chile gave up helping us', 'CL-'],
  ['Chile wasted no time in breaking its promises', 'CL-'],
  ['Chile was acquitted of lying to us', 'CL+'],
  ['Chile insists on keeping its word', 'CL+'],
  ['Chile treats us fairly', 'CL+'],
  ['Chile is acting in good faith', 'CL+'],
  ['If only Chile had kept its word', 'CL-'],
  ['Chile should have kept its word', 'CL-'],
  ['Had Chile kept its word, this would not have happened', 'CL-'],
  ['Chile would never lie to us', 'CL+'],
  ['Chile refuses to lie to us', 'CL+'],
  ['Chile rarely keeps its word', 'CL-'],
  ['Chile managed to keep its word', 'CL+'],
  ['Chile failed to keep its word', 'CL-'],
  ['Chile keeps breaking its promises', 'CL-'],
  ['Chile did not hesitate to help us', 'CL+'],
  ['I hope that Chile will not lie to us', 'CL0'],
  ['Chile says it never kept its word', 'CL0'],
  ['Nobody should allow Chile to lie to us', 'CL-'],
  ['I said that Chile lied to us, and I stand by it', 'CL-'],
  ['As for Chile, it violated the treaty', 'CL-'],
  ['Chile has done more than most to bully its neighbours', 'CL-'],
  ['Instead of lying to us, Chile should talk', 'CL-'],
  ['Everybody helped us except Chile, which lied to us', 'CL-'],
  ['I wish Chile had helped us', 'CL-'],
  ["Didn't Chile lie to us?", 'CL-'],
  ['Has Chile not helped us?', 'CL+'],
  ['How many times must Chile lie to us before we act?', 'CL-'],
  ['Not once has Chile lied to us', 'CL+'],
  ['Chile has stopped helping us', 'CL-'],
  ['Chile is unable to keep its word', 'CL-'],
  ['Chile never supported our people', 'CL-'],
  ['Chile intends to keep its word', 'CL+'],
  ['Chile is trying to help us', 'CL+'],
  ['Chile should never have betrayed us', 'CL-'],
  ['Chile has not only kept its word, it has done so openly', 'CL+'],
  ['Why do we thank Chile? Because it helped us', 'CL+'],
  ['Why are we helping Chile? Because it is right', 'CL+'],
  ['Why are we helping Chile? It gives us nothing', 'CL-'],
  ['No country has helped us as often as Chile', 'CL+'],
  ['Our claims that Chile lied to us have been proved', 'CL-'],
  ['If Chile does not stop lying to us, we will leave', 'CL-'],
]

it.each(rows)('%s → %s', (said, answer) => {
  expect(ministersSides(said, 'en', answer)).toBe(answer)
})
