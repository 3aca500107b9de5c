import type { Condition } from '../../../lib/store/conditions'

/** A list that is absent or empty does not restrict. */
export function given(values: readonly string[] | undefined, condition: (values: string[]) => Condition): readonly Condition[] {
  return values === undefined || values.length === 0 ? [] : [condition([...values])]
}
