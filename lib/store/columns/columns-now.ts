import { database } from '../client'
import type { PrismaClient } from '../prisma/client'
import type { Columns } from './columns'
import { getOrMake } from './get-or-make'
import { readColumns, topUp, type Held } from './held-columns'

/** What this process holds, and the look that will answer whoever asks from now on. */
interface State {
  held: Promise<Held | null>
  waiting: Promise<Held> | null
}

// Next reloads modules while developing, and makes several bundles of one server: they share one copy for each database they are connected to
const shared: typeof globalThis & { sikapColumns?: WeakMap<PrismaClient, State> } = globalThis

/**
 * The columns as the database has them at this moment or later: everything committed before the call is in them. Whoever asks while
 * nobody has begun to look shares one look, which takes one short query where nothing changed.
 */
export async function columnsNow(): Promise<Columns> {
  const db = database()
  const state = getOrMake((shared.sikapColumns ??= new WeakMap()), db, (): State => ({ held: Promise.resolve(null), waiting: null }))
  state.waiting ??= state.held.then((held) => {
    state.waiting = null
    const looking = held === null ? readColumns(db) : topUp(db, held)
    // whatever kept it from looking, the next one begins with what was there before
    state.held = looking.catch(() => held)
    return looking
  })
  return (await state.waiting).columns
}
