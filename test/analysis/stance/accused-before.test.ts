import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

// whom a passive cue accuses stands before it and takes the side of the accusation
test.each([
  ['id', 'Pemerintah Kuba, yang dituduh Norwegia memasok senjata kepada perompak, tidak menjawab.', 'Norwegia: CU oppose'],
  ['id', 'Kuba dituduh Norwegia menenggelamkan kapal itu.', 'Norwegia: CU oppose'],
  ['en', 'The government in Havana, which has been accused by Norway of arming pirates, did not answer.', 'Norway: CU oppose'],
  ['en', 'The pirates, who live in Cuba, were accused by Norway of sinking the ship.', 'Norway: '],
])('%s: %s', (language, text, expected) => {
  const { quotations } = analyze({ text, language })
  expect(quotations.map(({ speaker, stances }) => `${speaker?.name}: ${stances.map(({ country, label }) => `${country} ${label}`).join(', ')}`)).toEqual([expected])
})
