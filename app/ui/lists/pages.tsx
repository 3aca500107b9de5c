import { useTranslations } from 'next-intl'
import { Link } from '../link'

interface Props {
  readonly firstHref: string | null
  readonly nextHref: string | null
}

/** On to the next page of a list, and back to its first. */
export function Pages({ firstHref, nextHref }: Props) {
  const t = useTranslations('pages')
  if (firstHref === null && nextHref === null) return null
  return (
    <nav className="pages" aria-label={t('label')}>
      {nextHref === null ? null : (
        <Link className="button" href={nextHref}>
          {t('next')}
        </Link>
      )}
      {firstHref === null ? null : (
        <Link className="plain" href={firstHref}>
          {t('first')}
        </Link>
      )}
    </nav>
  )
}
