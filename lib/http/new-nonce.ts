import { randomUUID } from 'node:crypto'

/**
 * The word that marks the scripts of one answer as ours: a new one each time. `same`: one for all answers, for tests of the pages alone,
 * because a browser keeps what it has compiled of a script only as long as its word stays the same.
 */
export function newNonce(same: string | undefined): string {
  return same ?? randomUUID()
}
