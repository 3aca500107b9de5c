import { describe, expect, it } from 'vitest'
import { sides } from '../../analysis/stance/judge'

/** What states are said to lack, to play at and to do to others. */
const rows: readonly (readonly [text: string, expected: string, from: string])[] = [
  ['She [said] ⟨Russia lacked the will to arrest him⟩.', 'RU-', 'JP'],
  ['She [said] ⟨Iran was playing cat and mouse with the inspectors⟩.', 'IR-', 'JP'],
  ['She [said] ⟨Japan was playing Cuba in the final⟩.', 'JP0 CU0', 'UA'],
  ['She [said] ⟨Russia had done nothing to disarm the militias⟩.', 'RU-', 'JP'],
  ['She [said] ⟨Japan had done nothing on Monday⟩.', 'JP0', 'CU'],
  ['She [said] ⟨Japan had stolen her youth⟩.', 'JP-', 'CU'],
  ['She [said] ⟨she would not give Russia a single yen⟩.', 'RU-', 'JP'],
  ['She [said] ⟨Russia sent saboteurs to the dam⟩.', 'RU-', 'UA'],
  ['She [said] ⟨Cuba would repay the loan in May⟩.', 'CU0', 'JP'],
  ['She [said] ⟨the Russian soldiers would leave in coffins⟩.', 'RU-', 'UA'],
]

describe('what states fail in', () => {
  for (const [text, expected, from] of rows) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from })).toBe(expected))
})
