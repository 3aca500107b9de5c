import { useTranslations } from 'next-intl'
import type { Upload } from '../../../lib/store/rows'
import { cancelByHand, retryByHand } from '../../actions/uploads'
import { SubmitButton } from '../submit-button'
import { TakeBack } from './take-back'

/** What a person may do with an upload: end it, read the failed ones again, keep the list of them, take it back. */
export function UploadActions({ upload }: { readonly upload: Upload }) {
  const t = useTranslations('uploads')
  if (upload.removing) return null
  return (
    <div className="ways upload-actions">
      {upload.state === 'running' ? (
        <form action={cancelByHand.bind(null, upload.id)}>
          <SubmitButton label={t('cancel')} pendingLabel={t('cancelling')} />
        </form>
      ) : null}
      {upload.failed > 0 ? (
        <>
          <form action={retryByHand.bind(null, upload.id)}>
            <SubmitButton label={t('retry')} pendingLabel={t('retrying')} />
          </form>
          <a className="button" href={`/api/v1/uploads/${upload.id}/failures.csv?locale=${t('locale')}`} download>
            {t('failures')}
          </a>
        </>
      ) : null}
      <TakeBack upload={upload.id} articles={upload.added + upload.newVersion + upload.nearDuplicate} />
    </div>
  )
}
