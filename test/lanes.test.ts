import { expect, test } from 'vitest'
import { lanes } from '../scripts/test/lanes'

test.each([1, 2])('every file of browser tests stands in just one of %i lanes, the slowest two in different ones where there are two', (count) => {
  const found = lanes(undefined, count)
  expect(found.length).toBe(count)
  expect(found.flat().length).toBe(new Set(found.flat()).size)
  expect(found.flat()).toEqual(expect.arrayContaining(['test/e2e/pages.test.ts', 'test/e2e/guard.test.ts']))
  expect(found.flat()).not.toContain('test/e2e/kill.test.ts')
  const laneOf = (name: string) => found.findIndex((files) => files.some((file) => file.endsWith(`/${name}.test.ts`)))
  expect(laneOf('axe') === laneOf('pages')).toBe(count === 1)
})

test.each<[readonly string[], readonly (readonly string[])[]]>([
  [[], []],
  [['a/new.test.ts'], [['a/new.test.ts']]],
  [['a/filters.test.ts', 'a/x.test.ts', 'a/y.test.ts', 'a/z.test.ts'], [['a/filters.test.ts'], ['a/x.test.ts', 'a/y.test.ts', 'a/z.test.ts']]],
])('%j is run as %j', (files, expected) => expect(lanes(files, 2)).toEqual(expected))
