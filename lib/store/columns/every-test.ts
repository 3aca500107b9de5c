/** Whether what stands at a place, of a quotation or a stance, is selected. */
export type Test = (place: number) => boolean

const all: Test = () => true

/** Passes what passes each. */
export function everyTest(tests: readonly Test[]): Test {
  const [first, second, ...others] = tests
  if (first === undefined) return all
  if (second === undefined) return first
  const rest = everyTest([second, ...others])
  return (place) => first(place) && rest(place)
}

/** A list that is absent or empty does not restrict. */
export function given<Value>(values: readonly Value[] | undefined, test: (values: readonly Value[]) => Test): readonly Test[] {
  return values === undefined || values.length === 0 ? [] : [test(values)]
}

export function stated<Value>(value: Value | undefined, test: (value: Value) => Test): readonly Test[] {
  return value === undefined ? [] : [test(value)]
}

/** Whether the number at a place of a column is among those. */
export function isAmong(column: ArrayLike<number>, numbers: Iterable<number>): Test {
  const wanted = new Set(numbers)
  const [only] = wanted
  if (wanted.size === 1) return (place) => column[place] === only
  return (place) => wanted.has(column[place] ?? -1)
}
