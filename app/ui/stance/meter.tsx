import { sign } from '../format/sign'

/** A score as a bar from the middle: left is against, right is for. The number beside it says the same, so it is hidden from readers. */
export function Meter({ score }: { readonly score: number }) {
  const left = score < 0 ? 50 + score * 50 : 50
  return (
    <svg className="meter" data-sign={sign(score)} aria-hidden="true">
      <rect className="ground" x="0" y="3" width="100%" height="8" rx="2" />
      <rect className="value" x={`${left}%`} y="3" width={`${Math.abs(score) * 50}%`} height="8" rx="1.5" />
      <rect className="zero" x="50%" y="0" width="1" height="14" />
    </svg>
  )
}
