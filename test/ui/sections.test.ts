import { expect, test } from 'vitest'
import { isInSection } from '../../app/ui/shell/sections'

test.each([
  ['/', '/', true],
  ['/countries', '/', false],
  ['/countries/RU', '/countries', true],
  ['/uploads/3', '/upload', true],
  ['/uploads/3', '/', false],
])('%s in %s: %s', (path, section, expected) => {
  expect(isInSection(path, section)).toBe(expected)
})
