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
