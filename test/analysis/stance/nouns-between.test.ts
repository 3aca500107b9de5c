import { describe, expect, it } from 'vitest'
import { sides } from './judge'

/** What stands between a verb and what it is done to may describe that, and nothing else. */
const rows: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  'descriptions': [
    ['He [said] ⟨Russia had broken its solemn and repeated promise⟩.', 'RU-'],
    ['He [said] ⟨Russia had committed countless acts of piracy⟩.', 'RU-'],
    ['He [said] ⟨Japan was a true beacon of hope⟩.', 'JP+'],
    ['He [said] ⟨Russia owes all of its neighbours an apology⟩.', 'RU-'],
  ],
  'another noun': [
    ['He [said] ⟨Russia plans a study of violence in harbours⟩.', 'RU0'],
    ['He [said] ⟨Russia would launch a survey about violence⟩.', 'RU0'],
    ['He [said] ⟨Japan had fostered a debate on reform⟩.', 'JP0'],
    ['He [said] ⟨Japan had delayed the vote on the peace treaty⟩.', 'JP0'],
  ],
  'another verb': [
    ['He [said] ⟨Japan was building a shield⟩.', 'JP0'],
    ['He [said] ⟨Russia was chasing a pirate⟩.', 'RU0'],
    ['He [said] ⟨Russia was sending him to prison⟩.', 'RU0'],
    ['He [said] ⟨Japan was hit by a virus⟩.', 'JP0'],
    ['He [said] ⟨Japan is home to a cancer centre⟩.', 'JP0'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from: 'CU' })).toBe(expected))
  })
}
