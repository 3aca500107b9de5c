import type { Rows } from './rows'

/** GDELT's tables have no header: each is told by its number of columns and the form of its first ones. */
const TABLES: readonly { readonly name: string; readonly columns: readonly number[]; readonly first: RegExp; readonly second: RegExp }[] = [
  { name: 'GDELT events', columns: [57, 58, 61], first: /^\d{6,}$/, second: /^\d{8}$/ },
  { name: 'GDELT mentions', columns: [16], first: /^\d{6,}$/, second: /^\d{14}$/ },
  { name: 'GDELT GKG', columns: [27], first: /^\d{14}-/, second: /^\d{14}$/ },
  { name: 'GDELT GKG', columns: [11], first: /^\d{8}$/, second: /^\d+$/ },
]

/** The name of the GDELT table that these rows are, or null. None of them holds the texts of articles: only addresses and codes. */
export function gdeltTable(rows: Rows): string | null {
  const [row = []] = rows
  return TABLES.find(({ columns, first, second }) => columns.includes(row.length) && first.test(row[0] ?? '') && second.test(row[1] ?? ''))?.name ?? null
}
