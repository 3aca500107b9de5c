/** What one field of a row holds. A list keeps its order. */
export type Cell = string | number | boolean | null | readonly string[]

export interface Column<Row> {
  /** The same in every language: programs read it. */
  readonly name: string
  readonly cell: (row: Row) => Cell
}

/** A table that can be taken away, whatever the format. */
export type Columns<Row> = readonly Column<Row>[]

/** Rows as they come: a list that fits in memory, or one read by page. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>
