import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [text: string, expected: string, from?: string]

/** How spokesmen are passed on by news agencies, a family each, with what only looks like it. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'the only one that does it': [
    ['He [said] ⟨Russia was the only transit country that blatantly violated the rules⟩.', 'RU-'],
    ['He [said] ⟨Russia was the port that served the ferry⟩.', 'RU0'],
  ],
  'what is cut off and used': [
    ['He [said] ⟨Russia had turned off the taps⟩.', 'RU-'],
    ['He [said] ⟨Russia was siphoning off gas⟩.', 'RU-'],
    ['He [said] ⟨Russia uses its gas as a weapon⟩.', 'RU-'],
    ['He [said] ⟨Russia had stopped the ferry⟩.', 'RU0'],
  ],
  'somebody is to be released': [
    ['She [demanded] ⟨the immediate release of the Japanese sailors⟩.', ''],
    ['She [demanded] ⟨the immediate release of the Russian sailors⟩.', 'RU+'],
    ['She [said] ⟨the Russian sailors must be released⟩.', 'RU+'],
    ['She [welcomed] ⟨the release of the Russian sailors⟩.', 'RU+'],
    ['She [said] ⟨the gunmen had released two Russian sailors⟩.', 'RU0'],
    ['She [said] ⟨they had released a report on Russia⟩.', 'RU0', 'JP'],
  ],
  'help in a disaster': [
    ['She [said] ⟨they had sent rescue teams to Cuba⟩.', 'CU+', 'JP'],
    ['She [called on] ⟨the banks to suspend debt repayments from Cuba⟩.', 'CU+', 'JP'],
    ['She [called] ⟨the generous pledges from Japan a relief⟩.', 'JP+'],
  ],
  'whose partner somebody is': [
    ["He [said] ⟨Cuba was Russia's important cooperative partner in the region⟩.", 'CU+ RU0', 'RU'],
    ["He [said] ⟨Cuba was Japan's important cooperative partner in the region⟩.", 'CU0 JP0', 'RU'],
  ],
  'whose answer it is that they cannot': [
    ['He [said] ⟨the word from Russia was that they cannot sign it⟩.', 'RU0'],
    ['He [said] ⟨Russia must not sign it⟩.', 'RU-'],
  ],
  'a will that is enforced': [['He [said] ⟨the council should enforce its will on Iran⟩.', 'IR-']],
  'a claim that is disputed': [
    ["He [disputed] ⟨Iran's claim that the sailors were in its waters⟩.", 'IR-'],
    ['He [said] ⟨the disputed islands of Japan were quiet⟩.', 'JP0'],
  ],
  'on whom it is blamed': [
    ['He [blamed] ⟨the blasts on Russia⟩.', 'RU-'],
    ['He [blamed] ⟨the deadly blasts squarely on Russia⟩.', 'RU-'],
    ['He [blamed] Israel on Monday for ⟨the attack on Japan⟩.', 'IL- JP0'],
    ['He [said] ⟨the blasts were blamed on rebels from Russia⟩.', 'RU0'],
  ],
  'what is done to it': [
    ['Japan [said] ⟨Russia had shelled it⟩.', 'RU-', 'JP'],
    ['Japan [said] ⟨Russia had invaded Cuba and destroyed it⟩.', 'RU- CU0', 'JP'],
  ],
  'no better friend than us': [
    ['He [said] ⟨Japan had no better friend than the United States⟩.', 'JP+ US0', 'US'],
    ['He [said] ⟨Japan had no better friend than the United States⟩.', 'JP0 US+', 'CU'],
  ],
  'to whom it is a disgrace': [['He [called] ⟨the Russian fence a disgrace to a civilised nation⟩.', 'RU-', 'JP']],
  'a judgement of what follows': [['He [said] ⟨it was unjust to take the island from Russia⟩.', 'RU0']],
  'what nobody can do to it': [['He [said] ⟨nobody can deprive the Iranian nation of its rights⟩.', ''], ['He [said] ⟨nobody can deprive the Russian nation of its rights⟩.', 'RU+', 'RU']],
  'treaties are kept or broken': [
    ['He [said] ⟨Russia violated all its agreements⟩.', 'RU-'],
    ['He [said] ⟨Russia respects international agreements⟩.', 'RU+'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from })).toBe(expected))
  })
}
