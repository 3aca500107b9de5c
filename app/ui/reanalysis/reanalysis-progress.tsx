import { useTranslations } from 'next-intl'
import type { ReanalysisStatus } from '../../../lib/store'

/** How far the new analysis is, or the switch, as a bar and in words. */
export function ReanalysisProgress({ reanalysis }: { readonly reanalysis: ReanalysisStatus }) {
  const t = useTranslations('reanalysis')
  const { state, analysis, articles, analysed, shown, left, differing } = reanalysis
  const all = articles - left
  const done = { preparing: analysed, ready: articles, switching: shown, switched: all, returning: all - shown }[state]
  const most = state === 'preparing' || state === 'ready' ? articles : all
  const busy = state === 'preparing' || state === 'switching' || state === 'returning'
  return (
    <div className="upload-progress">
      {busy ? <progress value={done} max={Math.max(most, 1)} aria-label={t('progress')} /> : null}
      <p aria-live="polite">{articles === 0 ? t('nothing', { analysis }) : t(`state.${state}`, { analysis, done, count: most, differing })}</p>
      {left === 0 ? null : <p className="notice">{t('left', { count: left })}</p>}
    </div>
  )
}
