import type { InputReason } from '../../document'

/** UTF-16 units of one article; the longest report of a newspaper is a tenth of it. */
export const MAX_TEXT = 2_000_000
/** What a longer one is told. */
export const TEXT_TOO_LONG: InputReason = { code: 'text-too-long', words: { limit: String(MAX_TEXT) } }
