/** A place in the grid; row −1 holds the column heads, column −1 the row heads. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a grid of so many rows and columns; null: the key is not ours, or there is nothing farther. */
export function gridMove({ row, column }: GridPlace, key: string, control: boolean, size: { readonly rows: number; readonly columns: number }): GridPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: control ? { row: 0, column: 0 } : { row, column: 0 },
    End: control ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
    PageUp: { row: Math.min(row, Math.max(0, row - 5)), column },
    PageDown: { row: Math.min(lastRow, row + 5), column },
  }[key]
  if (to === undefined || to.row > lastRow || to.column > lastColumn || to.row < -1 || to.column < -1) return null
  // the corner heads nothing
  return to.row === -1 && to.column === -1 ? null : to
}
