import type { ShiftKind } from '../../../lib/charts'

/** The key of the words for a change. */
export type ShiftWords =
  | 'againstToFor' | 'forToAgainst' | 'neutralToFor' | 'neutralToAgainst' | 'againstToNeutral' | 'forToNeutral'
  | 'moreAgainst' | 'lessAgainst' | 'moreFor' | 'lessFor' | 'neutral'

/** "turned from against to for", "became less for"; changes within neutral are one. */
export function shiftWords(kind: ShiftKind): ShiftWords {
  if ('on' in kind) {
    if (kind.on === 'neutral') return 'neutral'
    return kind.on === 'oppose' ? (kind.way === 'more' ? 'moreAgainst' : 'lessAgainst') : kind.way === 'more' ? 'moreFor' : 'lessFor'
  }
  if (kind.from === 'neutral') return kind.to === 'support' ? 'neutralToFor' : 'neutralToAgainst'
  if (kind.to === 'neutral') return kind.from === 'support' ? 'forToNeutral' : 'againstToNeutral'
  return kind.to === 'support' ? 'againstToFor' : 'forToAgainst'
}
