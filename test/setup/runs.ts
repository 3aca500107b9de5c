import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many times as often properties are tried as in a usual run. */
    readonly thorough: number
  }
}

const times = inject('thorough')

/** What a property about stored data is tried with: a few examples in `npm test`, many in `npm run test:long`. */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: usual * times })

/** How long such a test may take at most, in milliseconds. */
export const LONGEST = 240_000 * times
