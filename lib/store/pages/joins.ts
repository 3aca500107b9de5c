import type { Boilerplate } from '../../document'
import type { Database } from '../client'
import { familyRows, type FamilyRow } from './family-rows'
import { joinedText } from './joined-text'
import { furtherPages } from './page-family'

/** What the text of a first page should be by what the archive holds. */
export interface Join {
  readonly first: string
  /** Its further pages in their order; none: it has none any more. */
  readonly further: readonly string[]
  readonly text: string
  /** UTF-16 units of the text that are its own; null: all. */
  readonly ownLength: number | null
}

/** How pages among some articles and their families belong together. */
export interface Pages {
  /** First pages whose text or further pages are otherwise by now. */
  readonly changed: readonly Join[]
  /** Pages that are joined to a first page which is not theirs any more. */
  readonly loose: readonly string[]
}

/** How the pages belong together of which these articles are some. */
export async function pagesOf(db: Database, ids: readonly string[]): Promise<Pages> {
  const rows = await familyRows(db, ids)
  if (rows.length === 0) return { changed: [], loose: [] }
  const further = furtherPages(rows)
  const firstOf = new Map([...further].flatMap(([first, pages]) => pages.map((page) => [page, first] as const)))
  const firsts = rows.filter(({ id, ownLength }) => further.has(id) || ownLength !== null)
  const texts = await textsOf(db, [...firsts.map(({ id }) => id), ...firstOf.keys()])
  return {
    loose: rows.filter(({ id, firstPage }) => firstPage !== null && firstOf.get(id) !== firstPage).map(({ id }) => id),
    changed: firsts.flatMap((first) => changedJoin(first, further.get(first.id) ?? [], rows, texts) ?? []),
  }
}

interface Text {
  readonly id: string
  readonly text: string
  readonly boilerplate: readonly Boilerplate[]
}

async function textsOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Text>> {
  const rows = await db.$queryRaw<Text[]>`select id::text, text, boilerplate from article where id = any(${[...new Set(ids)]}::text[]::bigint[])`
  return new Map(rows.map((row) => [row.id, row]))
}

/** null: it is as it should be. */
function changedJoin({ id, ownLength }: FamilyRow, further: readonly string[], rows: readonly FamilyRow[], texts: ReadonlyMap<string, Text>): Join | null {
  const now = texts.get(id)?.text ?? ''
  const own = now.slice(0, ownLength ?? now.length)
  const text = joinedText(own, further.flatMap((page) => texts.get(page) ?? []))
  const linked = rows.filter(({ firstPage }) => firstPage === id).map((row) => row.id)
  const isAsItShould = text === now && linked.length === further.length && further.every((page) => linked.includes(page)) && (ownLength === null) === (further.length === 0)
  return isAsItShould ? null : { first: id, further, text, ownLength: further.length === 0 ? null : own.length }
}
