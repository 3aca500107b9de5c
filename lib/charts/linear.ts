/** A value a label, in the order of STANCE_LABELS. */
export type Triple = readonly [number, number, number]
/** Three rows of three. */
export type Square = readonly [Triple, Triple, Triple]

export const PLACES = [0, 1, 2] as const

export function triple(of: (place: 0 | 1 | 2) => number): Triple {
  return [of(0), of(1), of(2)]
}

export function square(of: (row: 0 | 1 | 2, column: 0 | 1 | 2) => number): Square {
  const row = (at: 0 | 1 | 2) => triple((column) => of(at, column))
  return [row(0), row(1), row(2)]
}

export function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export const transposed = (m: Square): Square => square((row, column) => m[column][row])

/** Matrix times column. */
export const times = (m: Square, x: Triple): Triple => triple((row) => dot(m[row], x))

/** Inverse by cofactors. Throws where there is none. */
export function inverse(m: Square): Square {
  const cofactor = (row: 0 | 1 | 2, column: 0 | 1 | 2) => {
    const at = (down: number, right: number) => m[PLACES[(row + down) % 3] ?? 0][PLACES[(column + right) % 3] ?? 0]
    return at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)
  }
  const determinant = dot(m[0], triple((column) => cofactor(0, column)))
  if (determinant === 0) throw new Error('Found a matrix without an inverse; expected labels that say something about the truth')
  return square((row, column) => cofactor(column, row) / determinant)
}

/** The nearest shares that are not negative and add up to 1 (Duchi et al. 2008, figure 1). */
export function nearestShares(x: Triple): Triple {
  const sorted = [...x].sort((a, b) => b - a)
  let [sum, over] = [0, 0]
  sorted.forEach((value, at) => {
    sum += value
    const excess = (sum - 1) / (at + 1)
    if (value > excess) over = excess
  })
  return triple((place) => Math.max(0, x[place] - over))
}
