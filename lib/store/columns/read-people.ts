import type { Database } from '../client'
import { Prisma } from '../prisma/client'
import type { Codes } from './codes'
import type { Person } from './columns'

type Read = Omit<Person, 'shownAs'> & { readonly shownAs: string | null }

/** The speakers by code: as they were, and those named, or all, as they are. Those named who are gone are out. */
export async function readPeople(db: Database, codes: Codes, before: readonly (Person | undefined)[], ids?: readonly string[]): Promise<readonly (Person | undefined)[]> {
  const asked = ids === undefined ? Prisma.sql`true` : Prisma.sql`p.id = any(${[...ids]}::text[]::bigint[])`
  const rows = await db.$queryRaw<Read[]>`select p.id::text, p.name, p.role, p.country, p.shown_as::text as "shownAs" from speaker p where ${asked}`
  const people = [...before]
  for (const id of ids ?? []) people[codes.add(id)] = undefined
  for (const { shownAs, ...person } of rows) people[codes.add(person.id)] = { ...person, shownAs: codes.add(shownAs) }
  return people
}
