import { useTranslations } from 'next-intl'
import type { Counting } from '../../../lib/document'
import { Link } from '../link'
import { Change } from '../stance/change'

interface Props {
  readonly mean: number | null
  /** The same in the period before. */
  readonly previous: { readonly mean: number | null; readonly quotations: number }
  /** The quotations of the period before. */
  readonly href: string
  readonly counting: Counting
}

/** How a mean changed on the period before; opens what was said then. */
export function RankChange({ mean, previous, href, counting }: Props) {
  const t = useTranslations('trend')
  return (
    <Link className="number" href={href} data-quotations={previous.quotations} aria-label={t('quotationsBefore', { counting, count: previous.quotations })}>
      <Change from={previous.mean} to={mean} />
    </Link>
  )
}
