import { useTranslations } from 'next-intl'

const CHARTS = [1, 2, 3, 4, 5, 6] as const

/** Stands where the charts will be, in their measures, while their numbers are summed. */
export function TrendSkeleton() {
  const t = useTranslations('trend')
  return (
    <section aria-busy="true">
      <div className="head">
        <h2>{t('title')}</h2>
      </div>
      <div className="multiples">
        {CHARTS.map((chart) => (
          <div key={chart} className="multiple skeleton" />
        ))}
      </div>
    </section>
  )
}
