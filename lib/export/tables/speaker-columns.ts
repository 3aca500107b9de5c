import type { Columns } from '../table'
import { countColumns, type Counted } from './count-columns'
import type { NamedSpeaker } from './named-speaker'

interface ExportedSpeaker extends Counted {
  readonly speaker: NamedSpeaker
}

/** A row a speaker. The mean is over all countries that the filter leaves: it says something only where that is one. */
export const speakerRowColumns = (isCompared: boolean): Columns<ExportedSpeaker> => [
  { name: 'id', cell: ({ speaker }) => speaker.id },
  { name: 'name', cell: ({ speaker }) => speaker.name },
  { name: 'role', cell: ({ speaker }) => speaker.role },
  { name: 'country', cell: ({ speaker }) => speaker.country },
  ...countColumns(isCompared),
]
