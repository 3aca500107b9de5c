import { describe, expect, it } from 'vitest'
import { judge, sides } from './judge'

type Row = readonly [said: string, expected: string]

/** Words run together as they are in speech, which read as the words that they stand for. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'persons': [
    ["Look at Japan. They're killing us on steel.", 'JP-'],
    ['Look at Japan. They’re killing us on steel.', 'JP-'],
    ["Look at Japan. They 're killing us on steel.", 'JP-'],
    ["Think of Russia, they've stripped our country.", 'RU-'],
    ["I love Japan. They're great people.", 'JP+'],
    ["We've got Israel's back.", 'IL+'],
    ["We'll defend Japan.", 'JP+'],
    ["I talked with Japan. They're coming on Monday.", 'JP0'],
    ["We've been to Japan.", 'JP0'],
  ],
  'countries': [
    ["Russia's killing us.", 'RU-'],
    ["Russia's not our friend.", 'RU-'],
    ["Cuba's our best friend.", 'CU+'],
    ["Russia's a threat to us all.", 'RU-'],
    ["Iran'll never get a bomb.", 'IR-'],
    ["Japan's killing of the deal came late.", 'JP0'],
    ["Japan's coast is long.", 'JP0'],
  ],
}

describe('short forms', () => {
  for (const [family, table] of Object.entries(rows)) it.each(table)(`${family}: %s`, (said, expected) => expect(sides({ language: 'en', text: `“⟨${said}⟩” he [said].`, from: 'UA', kind: 'direct' })).toBe(expected))

  it('keeps the letters of each word', () => {
    const { text, quotation } = judge({ language: 'en', text: "“⟨Russia's killing us, and they're laughing at us⟩,” he [said].", from: 'UA', kind: 'direct' })
    expect(quotation.stances.flatMap(({ evidence }) => evidence).map(({ start, end }) => text.slice(start, end))).toEqual(["'s killing us", "laughing at us"])
  })
})
