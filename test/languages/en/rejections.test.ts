import { expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What one does not accept, whole and contracted, and whose doing it is where the noun names the doer behind “of”. */
const rows: readonly (readonly [said: string, answer: string])[] = [
  ['We will not tolerate Norway’s tariffs', 'NO-'],
  ["We won't tolerate Norway's tariffs", 'NO-'],
  ['We can’t accept Norway’s decision', 'NO-'],
  ["Our farmers won't put up with what Norway is doing", 'NO-'],
  ['We will never stand for Norway’s claims', 'NO-'],
  ['We are against Norway’s plan', 'NO-'],
  ["I'm against the policy of Norway", 'NO-'],
  ['We are not against Norway', 'NO0'],
  ['We can accept Norway’s offer', 'NO0'],
  ['Time is against Norway', 'NO0'],
  ['We reject the tariffs of Norway', 'NO-'],
  ['We condemn the aggression of Norway', 'NO-'],
  ['We condemn the sanctions of the Norwegian government', 'NO-'],
  ['We condemn the blockade of Norway', 'NO+'],
  ['The tariffs of Norway are low', 'NO0'],
]

it.each(rows)('%s → %s', (said, answer) => {
  expect(askedSides(`“${said},” Fijian Foreign Minister Rosa Duarte said.`, 'en', answer)).toBe(answer)
})
