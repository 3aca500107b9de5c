'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { Trend } from '../../../lib/charts'
import type { Question } from '../closer/question'
import { drawnTrend } from './drawn-trend'
import { Multiples } from './multiples'
import { Together } from './together'
import { areTogether } from './trend-choices'
import { TrendTable } from './trend-table'

interface Props {
  /** Its series already named. */
  readonly trend: Trend
  readonly question: Question
  /** The first and the last period as they are called: dates are written by the server, since browsers differ in them. */
  readonly ends: readonly [first: string, last: string]
  /** A table of the numbers can be opened; what is given stands before it. */
  readonly aboveTable?: ReactNode
}

/**
 * The charts of a trend: one with up to five lines, or small multiples. Drawn from the bare numbers on either side of the network, so that a
 * page carries these instead of a thousand links with their words.
 */
export function TrendDrawing({ trend, question, ends, aboveTable }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { by, filter, view } = question
  const drawn = useMemo(() => drawnTrend(trend, { by, filter, locale, t }), [trend, by, filter, locale, t])
  return (
    <>
      {areTogether(view, drawn.series.length) ? <Together trend={drawn} ends={ends} question={question} /> : <Multiples trend={drawn} ends={ends} question={question} />}
      {aboveTable === undefined ? null : (
        <>
          {aboveTable}
          <TrendTable trend={drawn} events={question.events} />
        </>
      )}
    </>
  )
}
