import { expect, test } from 'vitest'
import { placeOfAddress } from '../../app/ui/shell/leaving'

test.each([
  ['/?q=in+order', '/?q=in%20order', true],
  ['/articles#top', 'http://127.0.0.1:3000/articles', true],
  ['/?country=RU', '/?country=RU,US', false],
  ['/countries', '/speakers', false],
])('%s and %s are one place: %s', (one, other, expected) => {
  const placeOf = (address: string) => placeOfAddress(address, 'http://127.0.0.1:3000/')
  expect(placeOf(one) === placeOf(other)).toBe(expected)
})
