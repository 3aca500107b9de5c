import { expect, test } from 'vitest'
import { mostFirst } from '../../app/ui/empty/most-first'

test('of what can be taken off, the most helpful comes first, and what helps nothing does not', () => {
  expect(mostFirst([{ count: 3 }, { count: 0 }, { count: 12 }])).toEqual([{ count: 12 }, { count: 3 }])
  expect(mostFirst([{ count: 0 }])).toEqual([])
})
