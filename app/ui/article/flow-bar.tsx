import type { StanceLabel } from '../../../lib/document'
import type { WaterfallBar } from './waterfall'

/** A bar of the ledger, hanging where the sum stood. The number beside it says the same. */
export function FlowBar({ bar, zero, sign }: { readonly bar: WaterfallBar; readonly zero: number; readonly sign: StanceLabel }) {
  return (
    <svg className="flow" data-sign={sign} aria-hidden="true">
      <rect className="zero" x={`${zero * 100}%`} width="1" height="14" />
      <rect className="value" x={`${bar.left * 100}%`} y="3" width={`${bar.width * 100}%`} height="8" rx="1" />
    </svg>
  )
}
