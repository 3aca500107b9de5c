import { useTranslations } from 'next-intl'
import { Link } from '../link'

interface Props {
  readonly upload: string
  /** Items that failed because nobody knows what their columns hold. */
  readonly count: number
}

/** The way to say what unknown columns hold; nothing where there are none. */
export function UnknownColumnsNotice({ upload, count }: Props) {
  const t = useTranslations('columns')
  return count === 0 ? null : (
    <p className="notice unknown-columns">
      {t('notice', { count })} <Link className="plain" href={`/uploads/${upload}/columns`}>{t('say')}</Link>
    </p>
  )
}
