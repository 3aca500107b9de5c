import { useFormatter, useTranslations } from 'next-intl'
import type { Upload, UploadItem } from '../../../lib/store/rows'
import { Link } from '../link'
import { uploadCounts } from './upload-counts'

interface Props {
  readonly upload: Upload
  /** undefined: all are shown. */
  readonly chosen: UploadItem['outcome'] | undefined
}

/** The outcomes with their numbers; each shows its files alone. */
export function OutcomeFilter({ upload, chosen }: Props) {
  const t = useTranslations('uploads')
  const format = useFormatter()
  const page = `/uploads/${upload.id}`
  return (
    <nav className="outcome-filter" aria-label={t('byOutcome')}>
      <Link href={page} aria-current={chosen === undefined ? 'true' : undefined}>
        {t('allFiles')} <span className="num">{format.number(upload.accepted)}</span>
      </Link>
      {uploadCounts(upload).map(({ outcome, count }) => (
        <Link key={outcome} href={`${page}?outcome=${outcome}`} aria-current={chosen === outcome ? 'true' : undefined} data-outcome={outcome}>
          {t(`outcome.${outcome}`)} <span className="num">{format.number(count)}</span>
        </Link>
      ))}
    </nav>
  )
}
