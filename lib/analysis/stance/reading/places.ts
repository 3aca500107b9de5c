/** What is asked of a place (of an item): true, or anything that stands there, where it is so. */
type Is = (place: number) => unknown

/** The first of `count` places from `from` on at which it is so. */
export function findOn(from: number, count: number, is: Is): number | undefined {
  for (let place = from; place < from + count; place++) if (is(place)) return place
  return undefined
}

/** The first of `count` places from `from` back at which it is so. */
export function findBack(from: number, count: number, is: Is): number | undefined {
  for (let place = from; place > from - count; place--) if (is(place)) return place
  return undefined
}

/** Whether it is so at one of `count` places from `from` on. */
export const isOn = (from: number, count: number, is: Is): boolean => findOn(from, count, is) !== undefined

/** Whether it is so at one of `count` places from `from` back. */
export const isBack = (from: number, count: number, is: Is): boolean => findBack(from, count, is) !== undefined
