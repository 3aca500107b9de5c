import type { Columns, RememberedColumns } from '../../document'

/** What a person says of the columns of a file or the keys of a record, by their names. */
export type ColumnsOf = (names: readonly string[]) => Columns

/** How a person says that columns are to be read. */
export interface ColumnWishes {
  /** For whatever is read now. */
  readonly columns?: Columns | undefined
  /** For files with certain columns, said before. */
  readonly remembered?: readonly RememberedColumns[] | undefined
}

/**
 * What was said for these columns: now, or else before about a file that had them all, the one with the fewest others. Records lack a key where they
 * have no value, so some may be missing, but not the one that holds the text.
 */
export function columnsOf({ columns, remembered = [] }: ColumnWishes): ColumnsOf {
  if (columns !== undefined) return () => columns
  const known = [...remembered].sort((a, b) => a.names.length - b.names.length).map((one) => ({ ...one, set: new Set(one.names) }))
  return (names) => known.find(({ set, columns: { text } }) => text !== undefined && names.includes(text) && names.every((name) => set.has(name)))?.columns ?? {}
}
