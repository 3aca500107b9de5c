import type { FoundQuotation } from './quotation'

/** The longest stretch from the cue to the content, in UTF-16 units: beyond it a reader has lost the thread anyway. */
const LONGEST = 120

/**
 * The words from the cue up to what is said, “menyerukan Moskow untuk ” before “tetap berdiri teguh”, which such a content needs to be understood.
 * Empty for direct speech, and where the cue does not stand before the content within its sentence.
 */
export function leadIn(text: string, { start, kind, cue }: Pick<FoundQuotation, 'start' | 'kind' | 'cue'>): string {
  if (kind === 'direct' || cue === null || cue.end > start || start - cue.start > LONGEST) return ''
  return /[\r\n]|[.!?…]["'”’)]*\s/.test(text.slice(cue.end, start)) ? '' : text.slice(cue.start, start)
}
