import { getLocale, getTranslations } from 'next-intl/server'
import { askTrend } from '../../../lib/ask-trend'
import type { Filter, Grouping } from '../../../lib/document'
import { questionOf } from '../closer/question'
import { eventsInWords } from '../events/events-in-words'
import { placeEvents } from '../events/place-events'
import { shownEvents } from '../events/shown-events'
import { filterUrl, type Extra } from '../filters/filter-url'
import { days } from '../format/day'
import { Link } from '../link'
import { UnmeasuredNote } from '../stance/unmeasured-note'
import { TakeAway } from '../take-away/take-away'
import { namedTrend } from './named-trend'
import { timelineEnds, timelineOf } from './timeline'
import { areTogether, trendChoices } from './trend-choices'
import { TrendDrawing } from './trend-drawing'
import { TrendHead } from './trend-head'

export interface TrendProps {
  readonly path: string
  readonly filter: Filter
  /** What the address says beside the filter. */
  readonly extra: Extra
  /** What series there may be of, the usual one first. Speakers and outlets need one country. */
  readonly groupings: readonly [Grouping, ...Grouping[]]
  /** What the charts are of: the filter, narrowed to the speaker or the country of a page. */
  readonly within?: Filter
}

/** So many series are shown where none was picked; the lists hold the others. */
export const SHOWN = 6

/** Stance over time: a line or bars a series, in one chart or as small multiples, with the same numbers as a table. */
export async function TrendSection({ path, filter, extra, groupings, within = filter }: TrendProps) {
  const choices = trendChoices(extra, groupings)
  const { by, view } = choices
  const picked = (filter[by]?.length ?? 0) > 0
  const [t, locale, trend] = await Promise.all([getTranslations(), getLocale(), askTrend(within, by, choices.unit, choices.compare, picked ? undefined : SHOWN)])
  const named = namedTrend(trend, { by, locale, t })
  const { series } = named
  const question = questionOf(named, { by, view, filter: within, events: await shownEvents() })
  const hidden = trend.omitted
  const told = eventsInWords(placeEvents(question.events, timelineOf(named, within)).map(({ event }) => event), locale)
  return (
    <section className="trend" data-view={view}>
      <TrendHead path={path} filter={filter} extra={extra} choices={choices} groupings={groupings} shown={trend.unit} />
      {trend.previous === undefined ? null : <p className="compared">{t(view !== 'mean' ? 'trend.comparedWithCounts' : areTogether(view, series.length) ? 'trend.comparedWithLines' : 'trend.comparedWith', { period: days(trend.previous.from, trend.previous.to, locale) })}</p>}
      {series.length === 0 ? <p className="quiet">{t('trend.empty')}</p> : null}
      <TrendDrawing
        trend={named}
        question={question}
        ends={timelineEnds(named, within, locale)}
        aboveTable={
          <>
            {told === '' ? null : <p className="on-paper">{told}</p>}
            {hidden === 0 ? null : (
              <p className="quiet">
                {by === 'outlet' ? t('trend.more.outlet', { count: hidden }) : (
                  <Link className="plain" href={filterUrl(by === 'country' ? '/countries' : '/speakers', within, { compare: extra.compare })}>
                    {t(`trend.more.${by}`, { count: hidden })}
                  </Link>
                )}
              </p>
            )}
            <UnmeasuredNote languages={trend.unmeasured} />
            {series.length === 0 ? null : <TakeAway table="trend" filter={within} extra={{ by: by === 'country' ? undefined : by, unit: choices.unit, view: view === 'mean' ? undefined : view, compare: choices.compare === 'none' ? undefined : choices.compare, ...(picked ? {} : { series: String(SHOWN) }) }} drawn />}
          </>
        }
      />
    </section>
  )
}
