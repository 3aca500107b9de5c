import { expect, test } from 'vitest'
import { oneText } from '../../app/ui/filters/one-text'

test.each([['Harian', 'Harian'], [' two words ', 'two words'], [undefined, ''], [['a', 'b'], ''], ['\0', ''], ['a\0b', 'ab']])('%j is %j', (value, text) => {
  expect(oneText(value)).toBe(text)
})
