import type { Shift } from '../../../lib/charts'
import { sign } from '../format/sign'

/** Both means with their intervals on one scale: hollow before, filled after. The words beside it say the same, so it is hidden from readers. */
export function ShiftBar({ before, after }: Pick<Shift, 'before' | 'after'>) {
  const at = (value: number | null) => `${50 + (value ?? 0) * 50}%`
  return (
    <svg className="shift-bar" aria-hidden="true">
      <line className="ground" x1="0" x2="100%" y1="20" y2="20" />
      <line className="zero" x1="50%" x2="50%" y1="2" y2="38" />
      <line className="reach" x1={at(before.low)} x2={at(before.high)} y1="13" y2="13" />
      <line className="reach" x1={at(after.low)} x2={at(after.high)} y1="27" y2="27" />
      <line className="way" x1={at(before.mean)} x2={at(after.mean)} y1="13" y2="27" />
      <circle className="then" cx={at(before.mean)} cy="13" r="4.5" data-sign={sign(before.mean ?? 0)} />
      <circle className="now" cx={at(after.mean)} cy="27" r="5" data-sign={sign(after.mean ?? 0)} />
    </svg>
  )
}
