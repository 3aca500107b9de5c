import { sourceBefore } from '../sources/source-before'
import { cueAt, inQuotes, isFinal, phraseLength, textAt, type Range, type Reading } from '../reading'

/** Words from what somebody did in order to speak to the verb of speech: “used a visit to the port to | praise”. */
const PERFORMED_WITHIN = 12

/** Who did something only to say what follows: “| Ann Miller | took to Twitter to denounce”, “| Peru | was quick to condemn”, “| Peru | joined Chile in condemning”; null where nobody did. */
export function performer(reading: Reading, cueFrom: number, start: number): Range | null {
  const { cues } = reading
  if (cues.performing.length === 0 || !cueAt(reading, cueFrom - 1).purposeInside && !cueAt(reading, cueFrom - 1).settings) return null
  let isStage = false
  for (let k = cueFrom - 2; k > start && k > cueFrom - PERFORMED_WITHIN; k--) {
    if (inQuotes(reading, k) || isFinal(reading, k) || /^[,;:]$/u.test(textAt(reading, k))) return null
    isStage ||= cueAt(reading, k).stages || cueAt(reading, k).occasions
    const performs = phraseLength(reading, 'performing', k) > 0
    if (!performs && !(isStage && phraseLength(reading, 'staging', k) > 0)) continue
    const source = sourceBefore(reading, k, start)
    return source === 'linked' ? null : source
  }
  return null
}
