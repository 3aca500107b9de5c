import { database } from './client'
import type { SavedView } from './rows'

const LONGEST_NAME = 80
// a path of this program with its query, nothing of another site
const ADDRESS = /^\/(?![/\\])[\w/-]*(\?[^\s#]*)?$/

export type ViewProblem = 'name-missing' | 'name-long' | 'name-taken' | 'address' | 'gone'

/** All views by name. */
export async function listViews(): Promise<readonly SavedView[]> {
  return database().$queryRaw<SavedView[]>`select id::text, name, address from view order by lower(name)`
}

/** Saves a page with its filters; null when that worked. */
export async function saveView(name: string, address: string): Promise<ViewProblem | null> {
  if (!ADDRESS.test(address) || address.length > 4000) return 'address'
  return named(name, null, async (given) => {
    const made = await database().$executeRaw`insert into view (name, address) values (${given}, ${address}) on conflict (lower(name)) do nothing`
    return made === 0 ? 'name-taken' : null
  })
}

/** Gives a view another name; null when that worked. */
export async function renameView(id: string, name: string): Promise<ViewProblem | null> {
  return named(name, id, async (given) => {
    const { count } = await database().view.updateMany({ where: { id: BigInt(id) }, data: { name: given } })
    return count === 0 ? 'gone' : null
  })
}

/** Takes a view out; one that is gone already stays so. */
export async function deleteView(id: string): Promise<void> {
  if (isId(id)) await database().view.deleteMany({ where: { id: BigInt(id) } })
}

const isId = (id: string) => /^\d{1,18}$/.test(id)

/** Runs a change under a name that is fit and free, but for the view `own`. */
async function named(name: string, own: string | null, change: (name: string) => Promise<ViewProblem | null>): Promise<ViewProblem | null> {
  const given = name.replace(/[\s\p{C}]+/gu, ' ').trim()
  if (given === '') return 'name-missing'
  if (given.length > LONGEST_NAME) return 'name-long'
  if (own !== null && !isId(own)) return 'gone'
  const same = await database().$queryRaw<{ id: string }[]>`select id::text from view where lower(name) = lower(${given})`
  if (same.some(({ id }) => id !== own)) return 'name-taken'
  return change(given)
}
