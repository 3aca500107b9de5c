import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Filter } from '../../../lib/document'
import type { MeasuredCountry } from '../../../lib/ask-countries'
import type { Summary } from '../../../lib/store/rows'
import { filterUrl } from '../filters/filter-url'
import { countryInSentence } from '../format/country-name'
import { signed } from '../format/signed'
import { Link } from '../link'
import { ledeFacts } from './lede-facts'

interface Props {
  readonly summary: Summary
  readonly countries: readonly MeasuredCountry[]
  readonly filter: Filter
}

/** The page in one sentence, made from its numbers. */
export function Lede({ summary, countries, filter }: Props) {
  const t = useTranslations('lede')
  const locale = useLocale()
  const format = useFormatter()
  const facts = ledeFacts(summary, countries)
  const counted = {
    quotations: summary.quotations,
    counting: filter.counting ?? 'statements',
    speakers: summary.speakers,
    countries: summary.countries,
    number: (chunks: ReactNode) => <Link href={filterUrl('/quotations', filter)}>{chunks}</Link>,
  }
  const colour = {
    against: (chunks: ReactNode) => <span className="against">{chunks}</span>,
    toward: (chunks: ReactNode) => <span className="for">{chunks}</span>,
  }
  if (facts.kind === 'nothing') return null
  if (facts.kind === 'noCountry') return <p className="lede">{t.rich('noCountry', counted)}</p>
  if (facts.kind === 'one') {
    const values = { ...counted, ...colour, country: countryInSentence(facts.country, locale), mean: signed(facts.mean, locale), shareCount: format.number(summary.count) }
    return <p className="lede">{t.rich(`one.${facts.lean}`, values)}</p>
  }
  const first = <>{t.rich('counted', counted)} </>
  if (facts.kind !== 'leaning') return <p className="lede">{first}{t(facts.kind)}</p>
  const against = facts.against === null ? '' : countryInSentence(facts.against, locale)
  const toward = facts.toward === null ? '' : countryInSentence(facts.toward, locale)
  const which = facts.against === null ? 'toward' : facts.toward === null ? 'against' : 'both'
  return <p className="lede">{first}{t.rich(`leaning.${which}`, { ...colour, againstCountry: against, towardCountry: toward })}</p>
}
