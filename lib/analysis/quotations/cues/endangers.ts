import { cueAt, type CueHit, type Reading } from '../reading'

/** Whether a threat is none that is spoken: “operasi yang | mengancam keamanan kawasan |”. */
export function endangers(reading: Reading, hit: CueHit): boolean {
  const behind = cueAt(reading, hit.to)
  // “meningkatkan intimidasi dan mengancam | perdamaian”
  if (hit.form.cueClass === 'threaten' && hit.form.words.length === 1 && behind.endangered) return true
  return hit.form.cueClass === 'threaten' && hit.form.words.length === 1 && cueAt(reading, hit.from - 1).relatives && !behind.purpose && !behind.purposeInside && !behind.blockers && !behind.verbShape
}
