import { stanceMean, type StanceMean } from './charts'
import type { Filter } from './document'
import { rankSpeakers, type SpeakerRow } from './store'

/** A speaker with the mean of the stances taken; it says something where they are toward one country. */
export type MeasuredSpeaker = SpeakerRow & StanceMean

/** Known speakers by the number of their quotations, most first: what rankings and tables show. */
export async function askSpeakers(filter: Filter, limit?: number): Promise<readonly MeasuredSpeaker[]> {
  return (await rankSpeakers(filter, limit)).map((row) => ({ ...row, ...stanceMean(row.sums, filter) }))
}
