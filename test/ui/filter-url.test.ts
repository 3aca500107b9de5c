import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterUrl } from '../../app/ui/filters/filter-url'
import { toggleValue } from '../../app/ui/filters/toggle-value'
import type { Filter } from '../../lib/document'
import { parseFilter } from '../../lib/parse-filter'

test.each<[Filter, Record<string, string | undefined>, string]>([
  [{}, {}, '/'],
  [{ country: ['RU', 'US'] }, {}, '/?country=RU,US'],
  [{ country: [] }, {}, '/'],
  [{ to: '2022-12-31', from: '2022-01-01', country: ['RU'] }, { unit: 'week' }, '/?country=RU&from=2022-01-01&to=2022-12-31&unit=week'],
  [{ upload: '7' }, { unit: undefined }, '/?upload=7'],
])('%j and %j make %s', (filter, extra, expected) => {
  expect(filterUrl('/', filter, extra)).toBe(expected)
})

test('an address is read back as the filter it was made from, names with commas and backslashes too', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }).map((outlets) => [...new Set(outlets)])
  fc.assert(
    fc.property(names, (outlet) => {
      const query = Object.fromEntries(new URLSearchParams(filterUrl('', { outlet, label: ['oppose'] }).slice(1)))
      expect(parseFilter(query)).toEqual({ filter: { outlet, label: ['oppose'] } })
    }),
  )
})

test.each([
  [undefined, 'RU', ['RU']],
  [['RU'], 'US', ['RU', 'US']],
  [['RU', 'US'], 'RU', ['US']],
  [['RU'], 'RU', undefined],
])('%j with %s switched is %j', (chosen, value, expected) => {
  expect(toggleValue(chosen, value)).toEqual(expected)
})
