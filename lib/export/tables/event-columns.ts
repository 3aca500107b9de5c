import type { EventDraft } from '../../document'
import type { Columns } from '../table'

/** A row an event; `from` and `to` are its first and last local day. The import reads the same. */
export const eventColumns: Columns<EventDraft> = [
  { name: 'from', cell: ({ from }) => from },
  { name: 'to', cell: ({ to }) => to },
  { name: 'note', cell: ({ note }) => note },
]
