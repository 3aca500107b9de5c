import { useTranslations } from 'next-intl'
import type { Upload } from '../../../lib/store/rows'
import { uploadCounts } from './upload-counts'

/** How far an upload is, as a bar and in words. */
export function UploadProgress({ upload }: { readonly upload: Upload }) {
  const t = useTranslations('uploads')
  const counts = uploadCounts(upload).map(({ outcome, count }) => t(`counted.${outcome}`, { count }))
  return (
    <div className="upload-progress">
      {upload.state === 'running' ? <progress value={upload.accepted - upload.pending} max={upload.accepted} aria-label={t('progress')} /> : null}
      <p aria-live="polite">
        {t('accepted', { count: upload.accepted })}: {counts.join(' · ')}
      </p>
    </div>
  )
}
