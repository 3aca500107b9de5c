import { expect, test } from 'vitest'
import { beforeOf } from '../../app/ui/changes/changes-address'
import { chanceWords } from '../../app/ui/changes/chance-words'
import { daysApart } from '../../app/ui/changes/days-apart'
import { shiftWords } from '../../app/ui/changes/shift-kind'

test.each([
  [1, { kind: 'share', share: 1 }], [0.2317, { kind: 'share', share: 0.23 }], [0.1, { kind: 'share', share: 0.1 }],
  [0.0123, { kind: 'onceIn', times: 80 }], [0.0009, { kind: 'onceIn', times: 1000 }], [0.00001, { kind: 'lessThanOnceIn', times: 10_000 }],
])('a chance of %d', (chance, words) => {
  expect(chanceWords(chance)).toEqual(words)
})

test.each([
  [{ from: 'oppose', to: 'support' }, 'againstToFor'], [{ from: 'neutral', to: 'oppose' }, 'neutralToAgainst'], [{ from: 'support', to: 'neutral' }, 'forToNeutral'],
  [{ on: 'oppose', way: 'less' }, 'lessAgainst'], [{ on: 'support', way: 'more' }, 'moreFor'], [{ on: 'neutral', way: 'more' }, 'neutral'],
] as const)('%j is said as %s', (kind, words) => {
  expect(shiftWords(kind)).toBe(words)
})

test.each([
  ['2024-01-31T23:00:00+07:00', '2024-02-01', 1], ['2024-03-01', '2024-02-01', 29], ['2024-03-01', '2024-03-01', 0], [null, '2024-03-01', null],
])('%s and %s are %j days apart', (one, other, days) => {
  expect(daysApart(one, other)).toBe(days)
})

test.each([
  [{ beforeFrom: '2024-01-01', beforeTo: '2024-01-31' }, { from: '2024-01-01', to: '2024-01-31' }],
  [{ beforeFrom: '2024-01-01' }, undefined], [{ beforeFrom: '2024-01-32', beforeTo: '2024-02-01' }, undefined], [{ beforeFrom: '2024-02-01', beforeTo: '2024-01-01' }, undefined],
])('the days of %j', (given, days) => {
  expect(beforeOf(given)).toEqual(days)
})
