import { describe, expect, test } from 'vitest'
import { compareFigures, formatChange, raiseFigures, readCommitted, type Evaluation } from '../../lib/evaluation'

const measured = (figures: Evaluation['figures'], name = 'news'): Evaluation =>
  ({ name, task: 'article', language: 'en', figures, intervals: {}, total: {}, confusions: [], mistakes: [] })
const committed = { tolerance: 0.5, sets: { news: { quoteF: 90, tupleF: 50 }, other: { quoteF: 80 } } }
const words = (figures: Evaluation['figures']) => {
  const { fallen, risen } = compareFigures(committed, [measured(figures)])
  return { fallen: fallen.map(formatChange), risen: risen.map(formatChange) }
}

describe('compareFigures', () => {
  test.each([
    ['the same', { quoteF: 0.9, tupleF: 0.5 }, [], []],
    ['within the tolerance', { quoteF: 0.895, tupleF: 0.496 }, [], []],
    ['below it', { quoteF: 0.894, tupleF: 0.5 }, ['news quoteF: 90.0 before, 89.4 now'], []],
    ['risen', { quoteF: 0.912, tupleF: 0.5 }, [], ['news quoteF: 90.0 before, 91.2 now']],
    ['new', { quoteF: 0.9, countryF: 0.7 }, [], ['news countryF: new, 70.0 now']],
    ['not held', { ece: 0.3, coverage: 0.2 }, [], []],
  ])('%s', (_, figures, fallen, risen) => expect(words(figures)).toEqual({ fallen, risen }))
})

describe('raiseFigures', () => {
  test('raises what rose and adds what is new, lowers nothing and keeps other sets', () => {
    const raised = raiseFigures(committed, [measured({ quoteF: 0.95, tupleF: 0.1, speakerAcc: 0.8 }), measured({ quoteF: 0.6 }, 'wire')])
    expect(raised).toEqual({
      tolerance: 0.5,
      sets: { news: { quoteF: 95, tupleF: 50, speakerAcc: 80 }, other: { quoteF: 80 }, wire: { quoteF: 60 } },
    })
  })
})

test('readCommitted wants figures by set and name', () => {
  expect(readCommitted(JSON.stringify(committed))).toEqual(committed)
  expect(() => readCommitted('{"tolerance":1,"sets":{"news":{"quoteF":"high"}}}')).toThrow()
})
