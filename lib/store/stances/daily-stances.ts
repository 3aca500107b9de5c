import { MOST_DAYS_BY, onlyCountry, type DailyStance, type DailyStances, type Filter, type Grouping, type Unit } from '../../document'
import { dayText, UNDATED, type Columns } from '../columns/columns'
import { keptWith, keyOf } from '../columns/kept-with'
import { periodsOf, type Periods } from '../columns/periods-of'
import { speakerTest } from '../columns/quotation-tests'
import { select, type Selected } from '../columns/select'
import { spanOf, type DaySpan } from '../columns/span-of'
import { countQuotations, undatedOf } from '../quotations/count-quotations'
import { addStance, inOrder, stanceSums, type Facts } from './stance-counts'

/** As many series as a page can show. */
const MOST_SERIES = 50

/** The views of a page under one filter ask for the same; one that compares, for two. */
const answers = keptWith<Omit<DailyStances, 'undated'>>(8)

/**
 * The stances that match, by series and local day, or summed over weeks from Monday or over months: the 50 series with most quotations,
 * days in order. "auto" picks the unit by the span of all that matches. Within a series a quotation has one stance, so its quotations are its stances.
 * @throws where series of speakers or outlets are asked without exactly one country.
 */
export async function dailyStances(filter: Filter, by: Grouping, unit: Unit | 'auto' = 'day'): Promise<DailyStances> {
  if (by !== 'country' && onlyCountry(filter) === undefined) throw new Error(`Series by ${by} need exactly one country in the filter`)
  const [selected, undated] = await Promise.all([select(filter, by === 'outlet' ? by : undefined), countQuotations(undatedOf(filter))])
  return { ...answers(selected.columns, keyOf(filter, by, unit), () => summed(selected, filter, by, unit)), undated }
}

function summed(selected: Selected, filter: Filter, by: Grouping, unit: Unit | 'auto'): Omit<DailyStances, 'undated'> {
  const { columns } = selected
  const inSeries = seriesOf(selected, filter, by)
  const span = spanOf((visit) => selected.stances((stance, place) => inSeries(stance, place, () => visit(columns.day[place]))))
  const chosen = unit === 'auto' ? unitOf(span) : unit
  const periods = periodsOf(chosen, span)
  const series = Array.from<Sums | undefined>({ length: Math.max(columns.words.size(), columns.speakers.size()) })
  selected.stances((stance, place) => {
    const period = periods.at(columns.day[place] ?? UNDATED)
    if (period >= 0) inSeries(stance, place, (key) => addStance(((series[key] ??= [])[period] ??= []), columns, stance, place))
  })
  const named = series.flatMap((sums, code) => (sums === undefined ? [] : [namedSeries(columns, by, code, sums, periods)]))
  const shown = named.sort((one, other) => other.size - one.size || inOrder(one.key, other.key)).slice(0, MOST_SERIES)
  return { unit: chosen, days: shown.flatMap(({ days }) => days), omitted: named.length - shown.length }
}

/** Stances added up by the number of their period; a period without any has none. */
type Sums = (Facts | undefined)[]

/** Calls with the code of each series that a stance of a quotation is in; 0: not known. */
type InSeries = (stance: number, place: number, visit: (key: number) => void) => void

function seriesOf({ columns, speakersOf }: Selected, filter: Filter, by: Grouping): InSeries {
  if (by === 'country') return (stance, _, visit) => visit(columns.country[stance] ?? 0)
  if (by === 'outlet') return (_, place, visit) => visit(columns.outlet[place] ?? 0)
  const isAsked = speakerTest(columns, filter)
  return (_, place, visit) => {
    let known = false
    speakersOf(place, (speaker) => {
      known = true
      if (isAsked(speaker)) visit(speaker)
    })
    if (!known && isAsked(0)) visit(0)
  }
}

/** By the span of all that matches; months where nothing does. */
function unitOf(span: DaySpan | undefined): Unit {
  const days = span === undefined ? Infinity : span.last - span.first
  return days < MOST_DAYS_BY.day ? 'day' : days < MOST_DAYS_BY.week ? 'week' : 'month'
}

interface Series {
  readonly key: string
  readonly size: number
  readonly days: readonly DailyStance[]
}

function namedSeries(columns: Columns, by: Grouping, code: number, sums: Sums, { firstDays }: Periods): Series {
  const person = by === 'speaker' ? columns.people[code] : undefined
  const key = (by === 'speaker' ? person?.id : columns.words.text(code)) ?? 'unknown'
  const days: DailyStance[] = []
  for (const [period, first] of firstDays.entries()) {
    const facts = sums[period]
    if (facts === undefined) continue
    const { oppose, neutral, support, abstained, sums: bySign, quotations } = stanceSums(facts, columns)
    days.push({ key, name: person?.name ?? key, day: dayText(first), oppose, neutral, support, abstained, sums: bySign, quotations })
  }
  return { key, size: days.reduce((size, { quotations }) => size + quotations, 0), days }
}
