import { expect, test } from 'vitest'
import { stateVoice } from '../lib/state-voice'

test.each([
  ['Beijing', 'CN', 'government'], ['Gedung Putih', 'US', 'institution'], ['White House', 'US', 'institution'], ['Oman', 'OM', 'government'], ['Kremlin', 'RU', 'institution'],
  // somebody who happens to be called so
  ['Beijing', 'FR', null], ['Ema Soto', 'CU', null], ['Sydney', null, null],
] as const)('%s of %s: %s', (name, country, voice) => {
  expect(stateVoice({ name, country })).toBe(voice)
})
