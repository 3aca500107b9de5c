import { matrix, type Matrix } from './charts'
import type { Filter, MatrixRows } from './document'
import { stanceCells } from './store'

/** Who is for and against whom under a filter: what the page shows and the interface answers. */
export async function askMatrix(filter: Filter, rows: MatrixRows): Promise<Matrix> {
  return matrix(await stanceCells(filter, rows), filter)
}
