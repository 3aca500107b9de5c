import { ANSWER_LABELS, expandCountries, type StanceFilter } from '../../document'
import type { Columns } from './columns'
import { everyTest, given, isAmong, stated, type Test } from './every-test'
import { viaBits } from './read-part'

/** What selects stances, by their places: they hold for one and the same stance; undefined where nothing is asked of them. */
export function stanceTest(columns: Columns, filter: StanceFilter): Test | undefined {
  const tests = [...judgedTests(columns, filter), ...(filter.self === 'exclude' ? [(stance: number) => columns.own[stance] === 0] : [])]
  return tests.length === 0 ? undefined : everyTest(tests)
}

/** Whether more is asked of stances than not to be about the own country. */
export function asksJudgement(columns: Columns, filter: StanceFilter): boolean {
  return judgedTests(columns, filter).length > 0
}

function judgedTests({ country, label, via, score, confidence, words }: Columns, filter: StanceFilter): readonly Test[] {
  return [
    ...given(filter.country, (values) => isAmong(country, expandCountries(values).map(words.find))),
    ...given(filter.label, (labels) => isAmong(label, labels.map((one) => ANSWER_LABELS.indexOf(one)))),
    ...given(filter.via, (ways) => {
      const bits = viaBits(ways)
      return (stance) => ((via[stance] ?? 0) & bits) !== 0
    }),
    // NaN, of what has none, is on neither side
    ...stated(filter.min, (least) => (stance) => (score[stance] ?? NaN) >= least),
    ...stated(filter.max, (most) => (stance) => (score[stance] ?? NaN) <= most),
    ...stated(filter.confidenceMin, (least) => (stance) => (confidence[stance] ?? NaN) >= least),
  ]
}
