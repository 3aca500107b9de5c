import { describe, expect, test } from 'vitest'
import { matchSpeaker, type KnownSpeaker } from '../../lib/store/match-speaker'
import { speakerKey } from '../../lib/store/speaker-key'

const known: readonly KnownSpeaker[] = [
  { id: '1', key: 'viktor sandoval', country: 'CU' },
  { id: '2', key: 'ministry of trade', country: 'RU' },
  { id: '3', key: 'ministry of trade', country: 'CU' },
  { id: '4', key: 'lin wei', country: 'CN' },
  { id: '5', key: 'lin mei', country: 'CN' },
  { id: '6', key: 'ana wei', country: 'CN' },
  { id: '7', key: 'joko', country: null },
]

describe('which known speaker a name means', () => {
  test.each<[why: string, name: string, country: string | null, id: string | undefined]>([
    ['the same name and country', 'Viktor Sandoval', 'CU', '1'],
    ['the same name, country not told', 'Víktor Sandoval', null, '1'],
    ['the same name of another country is somebody else', 'Viktor Sandoval', 'MX', undefined],
    ['two countries have such a ministry', 'Ministry of Trade', 'RU', '2'],
    ['and without a country none is chosen', 'Ministry of Trade', null, undefined],
    ['a surname with the same country', 'Sandoval', 'CU', '1'],
    ['a surname with another country', 'Sandoval', 'MX', undefined],
    ['a surname without a country', 'Sandoval', null, undefined],
    ['a surname that two have', 'Wei', 'CN', undefined],
    ['a country that becomes known', 'Joko', 'ID', '7'],
    ['nobody', 'Ann Bell', 'GB', undefined],
  ])('%s', (_, name, country, id) => {
    expect(matchSpeaker(name, country, known)?.id).toBe(id)
  })
})

test.each([
  ['Miguel Díaz-Canel', 'miguel diaz canel'],
  ["Ma'ruf Amin", 'maruf amin'],
  ['J. B. Ruiz', 'j b ruiz'],
  ['—', '—'],
])('the key of %s', (name, key) => {
  expect(speakerKey(name)).toBe(key)
})
