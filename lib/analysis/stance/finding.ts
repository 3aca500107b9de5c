import type { Mention, ReasonCode } from '../../document'
import type { Hit } from './reading/read-frames'

/** One thing a rule found: words that count for or against a country. */
export interface Finding {
  readonly country: string
  readonly contribution: number
  readonly code: ReasonCode
  /** The words that count: the hit's, or the mention's own for an epithet. */
  readonly hit: Pick<Hit, 'start' | 'end'> | null
  readonly mention: Mention
  /** Name of the rule, without its language. */
  readonly rule: string
  /** The event that an attitude is about: “serangan”. */
  readonly about?: Hit | undefined
}
