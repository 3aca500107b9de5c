import type { Filter } from '../../document'
import type { Columns } from './columns'

/**
 * Answers kept with the columns that they were made of, the ones asked for last: the questions of a page ask the same several times. They go
 * with their columns, so that another state of the archive never gets them.
 */
export function keptWith<Value>(most: number): (columns: Columns, key: string, make: () => Value) => Value {
  const kept = new WeakMap<Columns, Map<string, Value>>()
  return (columns, key, make) => {
    const answers = kept.get(columns) ?? new Map<string, Value>()
    kept.set(columns, answers)
    const answer = answers.get(key) ?? make()
    // the last asked for stands last
    answers.delete(key)
    answers.set(key, answer)
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}

/** Names a question: its filter, in whatever order its parts were given, and what else is asked. */
export function keyOf(filter: Filter, ...asked: readonly unknown[]): string {
  return JSON.stringify([Object.entries(filter).sort(), asked])
}
