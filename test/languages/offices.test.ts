import { expect, test } from 'vitest'
import { packs } from '../../lib/languages/registry'

const offices = packs.flatMap(({ code, people }) => people.offices.map(([name, office]) => ({ code, name, office })))

test('a name stands for one office in all languages, and is written as it is looked up', () => {
  const byName = new Map(offices.map(({ name, office }) => [name, office]))
  expect(offices.filter(({ name, office }) => byName.get(name) !== office)).toEqual([])
  expect(offices.filter(({ name }) => name !== name.toLowerCase().trim() || name === '')).toEqual([])
})

test.each([
  ['presiden', 'president'], ['menlu', 'foreign minister'], ['menteri luar', 'secretary of state'], ['menhan', 'defence secretary'], ['juru bicara kementerian luar negeri', 'foreign ministry spokeswoman'],
  ['jurucakap kementerian luar', 'foreign ministry spokesman'], ['dubes', 'ambassador'], ['duta', 'ambassador'],
])('%s and %s are one office', (one, other) => {
  const officeOf = (wanted: string) => offices.find(({ name }) => name === wanted)?.office
  expect(officeOf(one)).toBeDefined()
  expect(officeOf(one)).toBe(officeOf(other))
})
