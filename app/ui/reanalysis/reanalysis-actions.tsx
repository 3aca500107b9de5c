import { useTranslations } from 'next-intl'
import type { ReanalysisStatus } from '../../../lib/store'
import { backByHand, reanalyzeByHand, switchByHand } from '../../actions/reanalysis'
import { SubmitButton } from '../submit-button'

/** What a person may do: begin, switch on, switch back. */
export function ReanalysisActions({ reanalysis }: { readonly reanalysis: ReanalysisStatus | null }) {
  const t = useTranslations('reanalysis')
  const state = reanalysis?.state
  const some = reanalysis !== null && reanalysis.articles > 0
  return (
    <div className="ways">
      {some && (state === 'ready' || state === 'returning') ? (
        <form action={switchByHand}>
          <SubmitButton primary label={t('switch')} pendingLabel={t('beginning')} />
        </form>
      ) : null}
      {some && (state === 'switched' || state === 'switching') ? (
        <form action={backByHand}>
          <SubmitButton primary label={t('back')} pendingLabel={t('beginning')} />
        </form>
      ) : null}
      {state === undefined || state === 'ready' || state === 'switched' ? (
        <>
          <form action={reanalyzeByHand.bind(null, false)}>
            <SubmitButton label={t('start')} pendingLabel={t('beginning')} />
          </form>
          <form action={reanalyzeByHand.bind(null, true)}>
            <SubmitButton label={t('startEvery')} pendingLabel={t('beginning')} />
          </form>
        </>
      ) : null}
    </div>
  )
}
