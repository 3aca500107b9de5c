import type { Columns } from '../table'

interface ExportedOutlet {
  /** "unknown": not stated. */
  readonly outlet: string
  readonly quotations: number
}

/** A row an outlet, with how many quotations it has. */
export const outletColumns: Columns<ExportedOutlet> = [
  { name: 'outlet', cell: ({ outlet }) => outlet },
  { name: 'quotations', cell: ({ quotations }) => quotations },
]
