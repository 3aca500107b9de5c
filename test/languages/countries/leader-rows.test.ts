import { expect, test } from 'vitest'
import { leaderRows } from '../../../lib/languages/shared/countries/leaders/leader-rows'

test('a row gives country, office, terms and names', () => {
  expect(leaderRows('head', [['PE', '2001-02/2003-04 2010-05/', 'Ana Quispe, Ana Maria Quispe', 'Quispe']])).toEqual([
    {
      country: 'PE',
      office: 'head',
      names: ['Ana Quispe', 'Ana Maria Quispe'],
      shortNames: ['Quispe'],
      terms: [{ from: '2001-02', to: '2003-04' }, { from: '2010-05', to: null }],
    },
  ])
})

test('a term that is no months is refused', () => {
  expect(() => leaderRows('head', [['PE', '2001', 'Ana Quispe']])).toThrow('Term "2001" is not written as')
})
