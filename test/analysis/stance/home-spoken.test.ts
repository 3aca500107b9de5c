import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [said: string, expected: string]

/** Speakers of whom nobody says where they are from, and who speak of “we”. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'the own country': [
    ['We have to stop the violence on the streets of the United States.', 'US0'],
    ['The United States’s inner cities are a disaster.', 'US0'],
    ['We believe that the United States is a great nation.', 'US+'],
  ],
  'not the own country': [
    ['They came, they stole our oil, and that is the United States.', 'US-'],
    ['The United States bombed our village and killed our children.', 'US-'],
    ['We have to stop Russia.', 'RU-'],
  ],
  'my opponent': [
    ['My opponent praises Russia and insults our generals.', 'RU0'],
    ['My opponent wants to go to war with Iran.', 'IR0'],
    ['We praise Japan for its courage.', 'JP+'],
  ],
  'what he says': [
    ['He suggested that Japan should build its own bomb.', 'JP0'],
    ['He says Russia is a friend, but Russia is a bully.', 'RU-'],
    ['She took millions from Russia and she should give it back.', 'RU0'],
  ],
  'people who come': [
    ['People are coming to Cuba who want to kill us.', 'CU0'],
    ['The whole Russia story is a hoax.', 'RU0'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [said, expected] of table) it(`${said} → ${expected}`, () => expect(sides({ language: 'en', text: `“⟨${said}⟩” she [said].`, kind: 'direct' })).toBe(expected))
  })
}
