import { getTranslations } from 'next-intl/server'
import { askTrend } from '../../../lib/ask-trend'
import type { Filter, Unit } from '../../../lib/document'
import { filterUrl } from '../filters/filter-url'
import { Multiples } from './multiples'
import { TakeAway } from '../take-away/take-away'

const SHOWN = 6

/** Stance toward one country over time, a chart for each of the most quoted speakers. */
export async function SpeakerTrend({ filter, unit }: { readonly filter: Filter; readonly unit: Unit | 'auto' }) {
  const [t, trend] = await Promise.all([getTranslations('trend'), askTrend(filter, 'speaker', unit)])
  if (trend.series.length === 0) return null
  return (
    <section>
      <div className="head">
        <h2>{t('bySpeaker')}</h2>
      </div>
      <Multiples
        trend={{ ...trend, series: trend.series.slice(0, SHOWN) }}
        nameOf={({ key, name }) => (key === 'unknown' ? t('speakerUnknown') : name)}
        seriesHref={({ key }) => (key === 'unknown' ? filterUrl('/quotations', { ...filter, speaker: [key] }) : `/speakers/${key}`)}
        pointHref={({ key }, { from, to }) => filterUrl('/quotations', { ...filter, speaker: [key], from, to })}
      />
      <TakeAway table="trend" filter={filter} extra={{ by: 'speaker', unit, series: String(SHOWN) }} drawn />
    </section>
  )
}
