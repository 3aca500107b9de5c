import { describe, expect, it } from 'vitest'
import { sides } from '../../analysis/stance/judge'

type Row = readonly [text: string, expected: string, from?: string | null]

/** How one state takes the part of another. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what must not be done to it': [
    ['She [said] ⟨Iran must not be humiliated⟩.', 'IR+', 'RU'],
    ['She [said] ⟨the world could not leave Cuba to bleed⟩.', 'CU+', 'JP'],
    ['She [said] ⟨shutting the door on Ukraine would be a historic mistake⟩.', 'UA+', 'JP'],
    ['She [said] ⟨pressure would only push Iran further away⟩.', 'IR+', 'RU'],
    ['She [said] ⟨it was too early to accuse Iran of anything⟩.', 'IR0', 'RU'],
  ],
  'what it has a claim to': [
    ['She [said] ⟨any force would need the consent of Cuba⟩.', 'CU+', 'JP'],
    ["She [said] ⟨Ukraine's place was in Europe⟩.", 'UA+', 'JP'],
    ['She [said] ⟨aid to the Palestinians must be resumed⟩.', 'PS+', 'JP'],
    ['She [said] ⟨Cuba should be given time to sort out its affairs⟩.', 'CU+', 'JP'],
    ["She [said] ⟨she understood Cuba's wish to run its own wells⟩.", 'CU+', 'JP'],
  ],
  'what it did well': [
    ['She [said] ⟨Iran had cooperated with the inquiry⟩.', 'IR+', 'RU'],
    ['She [said] ⟨Japan had acted to protect its citizens⟩.', 'JP+', 'CU'],
    ['She [said] ⟨Japan had stood by her country in its darkest hour⟩.', 'JP+', 'UA'],
  ],
  'and what is only told': [
    ['She [said] ⟨pressure on the pipe in Cuba had been low⟩.', 'CU0', 'JP'],
    ['She [said] ⟨the talks in Cuba had been resumed⟩.', 'CU0', 'JP'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from })).toBe(expected))
  })
}
