/** How many items were finished at a moment, in milliseconds of any clock. */
export interface Seen {
  readonly at: number
  readonly done: number
}

export interface Pace {
  readonly aSecond: number
  /** How long the rest takes, rounded up. */
  readonly left: number
  readonly unit: 'seconds' | 'minutes'
}

/** Pace between the first and the last moment seen; null while nothing can be told. */
export function paceOf(seen: readonly Seen[], left: number): Pace | null {
  const [first] = seen
  const last = seen.at(-1)
  if (first === undefined || last === undefined || last.at - first.at < 1000 || last.done <= first.done) return null
  const aSecond = ((last.done - first.done) / (last.at - first.at)) * 1000
  const seconds = left / aSecond
  return seconds < 90 ? { aSecond, left: Math.ceil(seconds), unit: 'seconds' } : { aSecond, left: Math.ceil(seconds / 60), unit: 'minutes' }
}
