import { describe, expect, test } from 'vitest'
import { matchSpeaker, type KnownSpeaker } from '../../lib/store/speakers/match-speaker'
import { speakerKey } from '../../lib/store/speakers/speaker-key'

/** A speaker as the analysis read it; `shown`: whom a person merged it into. */
const read = (id: string, key: string, country: string | null, shown = id): KnownSpeaker => ({ id, shown, key, country, byHand: false })

const known: readonly KnownSpeaker[] = [
  read('1', 'viktor sandoval', 'CU'),
  read('2', 'ministry of trade', 'RU'),
  read('3', 'ministry of trade', 'CU'),
  read('4', 'lin wei', 'CN'),
  read('5', 'lin mei', 'CN'),
  read('6', 'ana wei', 'CN'),
  read('7', 'joko', null),
  read('8', 'board of trade', 'PE'),
  read('9', 'board of trade', 'CL', '8'),
  read('10', 'ema soto', 'PE'),
  { ...read('11', 'ema soto', 'CL'), byHand: true },
  { ...read('12', 'rosa soto', null), byHand: true },
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
    ['two whom a person merged are one', 'Board of Trade', null, '8'],
    ['one split off by a person, of that country', 'Ema Soto', 'CL', '11'],
    ['one split off by a person is not guessed', 'Ema Soto', null, '10'],
    ['nor one whose country nobody said', 'Rosa Soto', null, undefined],
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
