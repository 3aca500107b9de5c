import { useTranslations } from 'next-intl'
import type { Upload } from '../../../lib/store/rows'
import { UploadPace } from './upload-pace'

/** How far an upload is, as a bar and in words, and what a person must know about how it came in. */
export function UploadProgress({ upload }: { readonly upload: Upload }) {
  const t = useTranslations('uploads')
  const { state, accepted, pending, receiving, interrupted, removing } = upload
  const running = state === 'running'
  return (
    <div className="upload-progress">
      {running ? <progress value={accepted - pending} max={Math.max(accepted, 1)} aria-label={t('progress')} /> : null}
      <p aria-live="polite">{running ? t('doneOf', { done: accepted - pending, count: accepted }) : t('accepted', { count: accepted })}</p>
      {running ? <UploadPace done={accepted - pending} total={accepted} receiving={receiving} /> : null}
      {removing ? <p className="notice">{t('removing')}</p> : interrupted ? <p className="notice">{t('interrupted', { count: accepted })}</p> : null}
    </div>
  )
}
