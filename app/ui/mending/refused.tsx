import { useTranslations } from 'next-intl'
import { Link } from '../link'
import type { Told } from './told'

/** Why a change was not made or not undone, with a way to the later one that stands in the way. */
export function Refused({ told }: { readonly told: Told }) {
  const t = useTranslations('mending')
  if (told === null) return null
  return (
    <p className="refused" role="alert">
      {t(`refused.${told.refused}`)}{' '}
      {told.later === undefined ? null : (
        <Link className="plain" href={`/settings?changed=${told.later}`}>
          {t('showLater')}
        </Link>
      )}
    </p>
  )
}
