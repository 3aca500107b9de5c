import type { Citation } from './citation'

/** Who a citation says has said it, and whose words these are where not all are the speaker's: nobody then quotes them as such. */
export function citedSpeaker({ speaker, wording }: Pick<Citation, 'speaker' | 'wording'>): string {
  return wording === null ? speaker : `${speaker} (${wording})`
}
