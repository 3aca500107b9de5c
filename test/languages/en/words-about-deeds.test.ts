import { expect, it } from 'vitest'
import { askedSides, ministersSides } from '../asked-sides'

/** What a Norwegian minister says of deeds, attempts and hopes, which is no word on the country that they name. */
const rows: readonly (readonly [said: string, answer: string])[] = [
  // a place where it is done, and those whom others hold
  ['We condemn the attacks on foreigners in Chile', 'CL0'],
  ['We condemn the attacks on our sailors in Chile', 'CL0'],
  ['We condemn the attacks on hospitals in Chile', 'CL+'],
  ['The arrest of Chilean diplomats in Peru was uncalled for', 'CL+ PE0'],
  ['We demand the release of the sailors held by Peru', 'PE0'],
  ["Peru's invasion of Chile cannot be justified by anything Chile has done", 'PE- CL+'],
  // attempts, laws and what they are for
  ['Attempts to isolate Chile will fail', 'CL+'],
  ['Attempts by Chile to isolate us will fail', 'CL-'],
  ['This law only seeks to benefit the Chilean government', 'CL0'],
  ['We only want to help Chile', 'CL+'],
  // deserts and fears
  ['Chile deserved to lose the vote', 'CL-'],
  ['Chile did not deserve to lose the vote', 'CL+'],
  ["Peru's criticism of Chile is well deserved", 'CL-'],
  ['Chile has no reason to fear us', 'CL0'],
  ['Chile has every reason to fear us', 'CL-'],
  ['Chile is too proud to beg', 'CL0'],
  ['Chile is hiding nothing', 'CL0'],
  // what is remembered, hoped for and granted
  ["Chile's help will not be forgotten", 'CL+'],
  ["Chile's cruelty will not be forgotten", 'CL-'],
  ['The help of Chile will be remembered for generations', 'CL0'],
  ['I hope that Chile will not lie to us', 'CL0'],
  ['A different Chile would have told the truth', 'CL0'],
  ['Much as we admire the Chilean people, we cannot accept what their government has done', 'CL0'],
  ['The fewer soldiers Chile keeps on our border, the better', 'CL0'],
  ['Chile has claimed credit for our work', 'CL0'],
  ['We begged Chile not to lie to us, but it did', 'CL-'],
  // attitudes that one had, cannot have enough of, or has no more
  ['We cannot praise Chile enough', 'CL+'],
  ['We cannot condemn Chile enough', 'CL-'],
  ['It is hard to praise Chile', 'CL-'],
  ['We used to trust Chile', 'CL-'],
  ['Our sympathy for Chile is exhausted', 'CL-'],
  ['Ending our friendship with Chile was a mistake', 'CL+'],
]

it.each(rows)('%s: %s', (said, answer) => {
  expect(ministersSides(said, 'en', answer)).toBe(answer)
})

/** The same without quote marks. */
const reported: readonly (readonly [said: string, answer: string])[] = [
  ['attempts to isolate Chile would fail', 'CL+'],
  ['this law only seeks to benefit the Chilean government', 'CL0'],
  ['even if Chile apologises, we will not forget', 'CL0'],
]

it.each(reported)('said that %s: %s', (said, answer) => {
  expect(askedSides(`Norwegian Foreign Minister Ola Berg said that ${said}.`, 'en', answer).replace('?', '0')).toBe(answer)
})
