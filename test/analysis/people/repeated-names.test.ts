import { expect, test } from 'vitest'
import { findPeople } from '../../../lib/analysis/people/find-people'
import { readText } from '../text/read-text'

// in the ordinary time of a test: what is looked for elsewhere in the text is looked for at a bounded number of places
test.each([
  ['Rina Wati Peru, ', []],
  ['Menurut Rina Wati Peru telah mundur. ', ['Rina Wati Peru']],
])('a megabyte of “%s”', (words, expected) => {
  const { people } = findPeople(readText(words.repeat(Math.ceil(1_000_000 / words.length)), 'id'))
  expect(people.map(({ name }) => name)).toEqual(expected)
})

const PEOPLE = 8000
/** A number in letters, so that every name is another. */
const letters = (number: number): string => Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')

test.each<[what: string, language: string, sentence: (name: string) => string]>([
  ['of one surname', 'id', (name) => `Menteri Bo${name} Lee tiba. Lee menilai Norwegia membantu. `],
  ['of one given name', 'id', (name) => `Menteri Mohamad Wa${name} tiba. Mat Wa${name} menilai Norwegia membantu. `],
  ['with nicknames', 'id', (name) => `Menteri Rolan Su${name} tiba. Ru${name}, sapaan akrabnya, menilai Norwegia membantu. `],
  ['with an agency beside them', 'id', (name) => `Menteri Rina Wa${name} tiba, menurut laporan kantor berita AFP. `],
  ['whose names are alike', 'en', (name) => `Minister Bo Zan${name}ovic spoke. Zan${name}ovich left. `],
])('thousands of people %s', (_, language, sentence) => {
  const text = Array.from({ length: PEOPLE }, (__, i) => sentence(letters(i + 10_000))).join('')
  const { people } = findPeople(readText(text, language))
  expect(people.filter(({ name, kind }) => kind === 'person' && /b[a-j]{4}/.test(name)).length).toBeGreaterThanOrEqual(PEOPLE)
})
