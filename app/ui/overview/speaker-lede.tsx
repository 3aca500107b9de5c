import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Filter } from '../../../lib/document'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import type { Summary } from '../../../lib/store/rows'
import { filterUrl } from '../filters/filter-url'
import { countryInSentence } from '../format/country-name'
import { Link } from '../link'
import { ledeFacts } from './lede-facts'

interface Props {
  readonly summary: Summary
  readonly countries: readonly MeasuredCountry[]
  readonly filter: Filter
}

/** A speaker's page in one sentence: how often quoted, and where a lean is more than chance. */
export function SpeakerLede({ summary, countries, filter }: Props) {
  const t = useTranslations('lede')
  const locale = useLocale()
  const facts = ledeFacts(summary, countries)
  if (facts.kind === 'nothing') return null
  const counted = t.rich('speaker', { quotations: summary.quotations, counting: filter.counting ?? 'statements', countries: summary.countries, number: (chunks: ReactNode) => <Link href={filterUrl('/quotations', filter)}>{chunks}</Link> })
  const leans = facts.kind === 'leaning' ? facts : facts.kind === 'one' && facts.lean !== 'neutral' ? { against: facts.lean === 'oppose' ? facts.country : null, toward: facts.lean === 'support' ? facts.country : null } : null
  if (leans === null) return <p className="lede">{counted}</p>
  const which = leans.against === null ? 'toward' : leans.toward === null ? 'against' : 'both'
  const values = {
    against: (chunks: ReactNode) => <span className="against">{chunks}</span>,
    toward: (chunks: ReactNode) => <span className="for">{chunks}</span>,
    againstCountry: leans.against === null ? '' : countryInSentence(leans.against, locale),
    towardCountry: leans.toward === null ? '' : countryInSentence(leans.toward, locale),
  }
  return (
    <p className="lede">
      {counted} {t.rich(`leaning.${which}`, values)}
    </p>
  )
}
