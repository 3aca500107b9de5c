import { stanceMean, type StanceMean } from './charts'
import type { Filter } from './document'
import { rankSpeakers, type SpeakerRow } from './store'

/** A speaker with the mean of the stances taken; it says something where they are toward one country. */
export interface MeasuredSpeaker extends SpeakerRow, StanceMean {
  /** The same in the period before; only where that was asked for, and the speaker was quoted then. */
  readonly previous?: MeasuredSpeaker | undefined
}

interface Asked {
  /** At most so many, */
  readonly limit?: number
  /** after the first so many. */
  readonly skip?: number
  /** The filter of the period to compare with. */
  readonly before?: Filter | null
}

/** Known speakers by the number of their quotations, most first: what rankings and tables show. */
export async function askSpeakers(filter: Filter, { limit, skip, before = null }: Asked = {}): Promise<readonly MeasuredSpeaker[]> {
  const rows = await measured(filter, limit, skip)
  const earlier = before === null || rows.length === 0 ? [] : await measured({ ...before, speaker: rows.map(({ speaker }) => speaker.id) }, rows.length)
  const byId = new Map(earlier.map((row) => [row.speaker.id, row]))
  return rows.map((row) => ({ ...row, previous: byId.get(row.speaker.id) }))
}

async function measured(filter: Filter, limit?: number, skip?: number): Promise<readonly MeasuredSpeaker[]> {
  return (await rankSpeakers(filter, limit, skip)).map((row) => ({ ...row, ...stanceMean(row.sums, filter) }))
}
