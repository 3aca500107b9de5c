import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// who is asked to set somebody free, whom not to bargain with, who tries whose patience
test.each([
  ['Jangan pernah berunding dengan Peru', 'PE-'],
  ['Tidak perlu bernegosiasi dengan Peru', 'PE-'],
  ['Peru sedang menguji kesabaran kita', 'PE-'],
  ['Peru menguji ketegasan kami', 'PE-'],
  ['Kami siap berkorban demi Peru', 'PE+'],
  ['Peru menguji vaksin baru', 'PE0'],
  ['Jangan lupa bertemu delegasi Peru', 'PE0'],
])('%s → %s', (words, expected) => {
  expect(sides(`"${words}," kata Menlu Chile Rina Wati.`)).toBe(expected)
})

test.each([
  ['Menteri Rina Wati menuntut pembebasan warga Palestina oleh Israel.', 'PS+ IL-'],
  ['Menteri Rina Wati mendesak pembebasan segera para aktivis oleh Israel.', 'IL-'],
  ['Menteri Rina Wati menuntut pembebasan dua relawan yang ditahan oleh Israel.', 'IL-'],
])('%s → %s', (text, expected) => {
  expect(sides(text)).toBe(expected)
})
