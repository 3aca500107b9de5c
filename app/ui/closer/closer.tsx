'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Period } from '../../../lib/charts'
import { drawnTrend } from '../charts/drawn-trend'
import { namedTrend } from '../charts/named-trend'
import { days } from '../format/day'
import { CloserPlot } from './closer-plot'
import { firstOn, toggled } from './lines-on'
import { LinesLegend } from './lines-legend'
import { trendUrl, type Question } from './question'
import { placesOf, spanAt, withEnd } from './shown-span'
import { SpanFields } from './span-fields'
import { UnitChoice } from './unit-choice'
import { useTrend } from './use-trend'
import { ViewChoice } from './view-choice'

interface Props {
  readonly question: Question
  /** The lines that are drawn at first. */
  readonly first: readonly string[]
  readonly onClose: () => void
}

/** A trend in the whole window: a stretch of time, by handles or by dates; lines that come and go; points that open their quotations. */
export function Closer({ question, first, onClose }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const router = useRouter()
  const sheet = useRef<HTMLDialogElement>(null)
  const [unit, setUnit] = useState(question.unit)
  const [view, setView] = useState(question.view)
  const [span, setSpan] = useState<Period | null>(null)
  const [on, setOn] = useState(() => firstOn(first))
  const { trend, isBusy, again } = useTrend(trendUrl({ ...question, unit }))
  const { by, filter, keys } = question
  const drawn = useMemo(() => {
    if (trend === null || trend === 'failed') return null
    return drawnTrend(namedTrend({ ...trend, series: trend.series.filter(({ key }) => keys.includes(key)) }, { by, locale, t }), { by, filter, locale, t })
  }, [trend, by, filter, keys, locale, t])
  // bars are of one series
  const drawnOn = view === 'counts' ? firstOn([on.find((key) => key !== null) ?? keys[0]].flatMap((key) => key ?? [])) : on
  const timeline = drawn?.timeline ?? []
  const places = placesOf(span, timeline)
  const [start, end] = [timeline[0]?.from, timeline.at(-1)?.to]
  const whole = start === undefined || end === undefined ? null : { from: start, to: end }
  const shown = whole === null ? null : (spanAt(places, timeline) ?? whole)

  useEffect(() => sheet.current?.showModal(), [])

  function open(href: string): void {
    sheet.current?.close()
    router.push(href)
  }

  return (
    <dialog ref={sheet} className="closer" aria-labelledby="closer-title" onClose={onClose} onClick={(event: MouseEvent) => (event.target === sheet.current ? sheet.current.close() : undefined)}>
      <div className="closer-sheet" aria-busy={isBusy}>
        <header>
          <h2 id="closer-title">{t('trend.title')}</h2>
          <p className="closer-shown" role="status">{shown === null ? '' : days(shown.from, shown.to, locale)}</p>
          <button type="button" className="button" onClick={() => sheet.current?.close()}>
            {t('closer.close')}
          </button>
        </header>
        <div className="closer-choices">
          <UnitChoice chosen={unit} onChoose={setUnit} />
          <ViewChoice chosen={view} onChoose={setView} />
          {whole === null || shown === null ? null : (
            <SpanFields span={shown} whole={whole} onChange={(end, day) => setSpan(withEnd(shown, end, day))} onWhole={() => setSpan(null)} />
          )}
        </div>
        {trend === 'failed' ? (
          <p className="closer-said" role="alert">
            {t('closer.failed')}{' '}
            <button type="button" className="button" onClick={again}>{t('closer.again')}</button>
          </p>
        ) : null}
        {drawn === null ? (trend === null ? <p className="closer-said">{t('closer.loading')}</p> : null) : (
          <>
            <CloserPlot trend={drawn} on={drawnOn} view={view} events={question.events} places={places} onPlaces={(to) => setSpan(spanAt(to, timeline))} onOpen={open} />
            <LinesLegend series={drawn.series} on={drawnOn} onToggle={(key) => setOn(view === 'counts' ? firstOn([key]) : toggled(on, key))} />
          </>
        )}
        <p className="closer-keys">{t('closer.keys')}</p>
      </div>
    </dialog>
  )
}
