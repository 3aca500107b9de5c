import { describe, expect, test } from 'vitest'
import { bootstrap } from '../../lib/evaluation/bootstrap'
import { addTallies, counted, type Tally } from '../../lib/evaluation/tally'

const share = (tally: Tally) => ({ right: counted(tally, 'right') / counted(tally, 'answers') })
const texts = (right: number, wrong: number): readonly Tally[] =>
  [...Array.from({ length: right }, () => ({ answers: 1, right: 1 })), ...Array.from({ length: wrong }, () => ({ answers: 1 }))]
const interval = (tallies: readonly Tally[]) => bootstrap(tallies, share, 1000)['right'] ?? { low: NaN, high: NaN }

test('addTallies adds name by name', () => {
  expect(addTallies([{ a: 1, b: 2 }, { b: 3 }, {}])).toEqual({ a: 1, b: 5 })
})

describe('bootstrap over texts', () => {
  test('is the same at every run', () => expect(interval(texts(70, 30))).toEqual(interval(texts(70, 30))))

  // a share p of n has the standard error sqrt(p (1 - p) / n), and 90 % lie within 1.645 of them
  test.each([[70, 30], [20, 80], [350, 150]])('of %d right and %d wrong texts agrees with the binomial interval', (right, wrong) => {
    const [n, p] = [right + wrong, right / (right + wrong)]
    const { low, high } = interval(texts(right, wrong))
    expect(low).toBeCloseTo(p - 1.645 * Math.sqrt(p * (1 - p) / n), 1)
    expect(high).toBeCloseTo(p + 1.645 * Math.sqrt(p * (1 - p) / n), 1)
  })

  test('is wider where the same answers come from fewer texts', () => {
    const few = Array.from({ length: 10 }, (_, n) => ({ answers: 10, right: n < 7 ? 10 : 0 }))
    const width = ({ low, high }: { readonly low: number; readonly high: number }) => high - low
    expect(width(interval(few))).toBeGreaterThan(2 * width(interval(texts(70, 30))))
  })

  test('has no width where all is right, and nothing to say of no draws', () => {
    expect(interval(texts(5, 0))).toEqual({ low: 1, high: 1 })
    expect(bootstrap(texts(5, 0), share, 0)).toEqual({})
  })

  test('leaves out what a draw cannot give', () => {
    expect(bootstrap(texts(3, 0), () => ({ absent: undefined }), 20)).toEqual({})
  })
})
