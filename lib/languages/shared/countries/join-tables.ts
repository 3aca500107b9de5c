import type { FormTable } from '../country-lexicon'

/** One table with the forms of all given ones, country by country. */
export function joinTables(...tables: readonly FormTable[]): FormTable {
  const countries = new Set(tables.flatMap((table) => Object.keys(table)))
  return Object.fromEntries(
    [...countries].map((country) => [country, tables.flatMap((table) => table[country] ?? []).join(', ')]),
  )
}
