import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

test.each([
  ['US Secretary of State Nora Vale arrived. Vale said talks would begin.', 'Nora Vale', 'Secretary of State', 'US'],
  ['Secretary of Defense Nora Vale said talks would begin.', 'Nora Vale', 'Secretary of Defense', null],
])('an office with a small word inside is not part of the name: %s', (text, name, role, country) => {
  expect(analyze({ text, language: 'en' }).people[0]).toMatchObject({ name, role, country })
})
