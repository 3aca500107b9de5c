import { useLocale } from 'next-intl'
import { sign } from '../format/sign'
import { signed } from '../format/signed'

/** A score or a mean in its colour and with its sign; a dash where nothing was scored. */
export function Score({ value }: { readonly value: number | null }) {
  const locale = useLocale()
  if (value === null) return <span className="score" data-sign="neutral">–</span>
  return (
    <span className="score" data-sign={sign(value)}>
      {signed(value, locale)}
    </span>
  )
}
