import { cueAt, type CueHit, type Reading } from '../reading'

/** Whether a cue with a noun only tells what was spoken of: “memberi keterangan | tentang kapal itu |”, but “memberi keterangan | bahwa …”. */
export function namesTopic(reading: Reading, { to, form }: CueHit): boolean {
  return reading.cues.verbShape !== null && form.cueClass === 'speech' && form.complement === 'clause' && form.words.length > 1 && cueAt(reading, to).objectMarkers
}
