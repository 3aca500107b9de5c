import { askCountries } from '../../../lib/ask-countries'
import { askMatrix } from '../../../lib/ask-matrix'
import { askOffices } from '../../../lib/ask-offices'
import { askShifts } from '../../../lib/ask-shifts'
import { askSpeakers } from '../../../lib/ask-speakers'
import { askTrend } from '../../../lib/ask-trend'
import { onlyCountry, type Filter } from '../../../lib/document'
import { previousFilter } from '../../../lib/previous-filter'
import { archiveCounts, archiveDays, CHOICE_NAMES, choices, contradictions, listQuotations, listViews, rankOutlets, samplesLoaded, speakerNames, summarize } from '../../../lib/store'
import { FILTERS } from './filters'
import type { Values } from './values'

export type Question = (values: Values) => Promise<unknown>
export type Questions = Readonly<Record<string, Question>>

/** What every page asks beside its own. */
const frame = (filter: Filter) => [archiveCounts(), archiveDays('2999-01-01'), listViews(), samplesLoaded(), speakerNames(filter.speaker ?? [])]
const overview = (filter: Filter) => Promise.all([...frame(filter), summarize(filter), askCountries(filter), askSpeakers(filter, { limit: 8 }), listQuotations(filter, { limit: 6 }), askTrend(filter, 'country', 'auto')])
const overviewCompared = (filter: Filter) => {
  const before = previousFilter(filter)
  return Promise.all([...frame(filter), summarize(filter), askCountries(filter, undefined, before), askSpeakers(filter, { limit: 8, before }), listQuotations(filter, { limit: 6 }), askTrend(filter, 'country', 'auto', 'previous')])
}
const speakerPage = (filter: Filter, speaker: string) => {
  const within = { ...filter, speaker: [speaker] }
  return Promise.all([...frame(within), summarize(within), askCountries(within), rankOutlets(within, 8), askOffices(speaker, within), listQuotations(within, { limit: 8 }), askTrend(within, 'country', 'auto')])
}

/** All that a page asks, at once as it does: each page with each way to narrow it. */
export const PAGES: Questions = {
  ...each((name) => `overview: ${name}`, (filter) => overview(filter)),
  'overview: period, compared': ({ period }) => overviewCompared(period()),
  ...each((name) => `quotations: ${name}`, (filter) => Promise.all([...frame(filter), listQuotations(filter, { limit: 25 })])),
  'country page': ({ country }) => overview({ country: [country()] }),
  'country page: self=exclude': ({ country }) => overview({ country: [country()], self: 'exclude' }),
  'country page, by speaker': ({ country }) => byPage(country(), 'speaker'),
  'country page, by outlet': ({ country }) => byPage(country(), 'outlet'),
  'speaker page': ({ speaker }) => speakerPage({}, speaker()),
  'speakers': () => Promise.all([...frame({}), askSpeakers({}, { limit: 100 })]),
  'countries': () => Promise.all([...frame({}), askCountries({})]),
  ...Object.fromEntries((['none', 'country', 'speakerCountry', 'self=exclude', 'outlet', 'words, common', 'period', 'reports'] as const).flatMap((name): readonly (readonly [string, Question])[] => [
    [`matrix: ${name}`, (values) => { const filter = filterOf(name, values); return Promise.all([...frame(filter), askMatrix(filter, 'speakerCountry')]) }],
    [`changes: ${name}`, (values) => { const filter = filterOf(name, values); return Promise.all([...frame(filter), askShifts(filter, 'speaker'), contradictions(filter, 10)]) }],
  ])),
}

/** The questions behind the pages, one by one. */
export const STEPS: Questions = {
  ...each((name) => `summarize: ${name}`, (filter) => summarize(filter)),
  ...each((name) => `askCountries: ${name}`, (filter) => askCountries(filter)),
  ...each((name) => `askSpeakers: ${name}`, (filter) => askSpeakers(filter, { limit: 8 })),
  ...each((name) => `listQuotations: ${name}`, (filter) => listQuotations(filter, { limit: 25 })),
  ...each((name) => `askTrend by country: ${name}`, (filter) => askTrend(filter, 'country', 'auto')),
  ...Object.fromEntries((['day', 'week', 'month'] as const).map((unit) => [`askTrend by country, ${unit}`, () => askTrend({}, 'country', unit)])),
  ...Object.fromEntries((['speaker', 'outlet'] as const).map((by): readonly [string, Question] => [`askTrend by ${by}`, ({ country }) => askTrend({ country: [country()] }, by, 'auto')])),
  ...Object.fromEntries((['speaker', 'speakerCountry'] as const).map((rows) => [`askMatrix by ${rows}`, () => askMatrix({}, rows)])),
  'askShifts': () => askShifts({}, 'speaker'),
  'contradictions': () => contradictions({}, 10),
  'rankOutlets': () => rankOutlets({}, 8),
  ...Object.fromEntries(CHOICE_NAMES.map((name): readonly [string, Question] => [`choices of ${name}`, ({ country, one }) => choices(name, one<Filter>([{}, { country: [country()] }]))])),
  'search as you type': ({ one }) => choices('speaker', {}, one(['ba', 'mar', 'tama be', 'zarindo', 'kalimar', 'w'])),
}

function each(named: (filter: string) => string, ask: (filter: Filter) => Promise<unknown>): Questions {
  return Object.fromEntries(Object.entries(FILTERS).map(([name, filterBy]) => [named(name), (values: Values) => ask(filterBy(values))]))
}

function filterOf(name: string, values: Values): Filter {
  return FILTERS[name]?.(values) ?? {}
}

function byPage(country: string, by: 'speaker' | 'outlet'): Promise<unknown> {
  const filter = { country: [country] }
  if (onlyCountry(filter) === undefined) throw new Error(`Expected one country, found ${country}`)
  return Promise.all([...frame(filter), summarize(filter), askCountries(filter), askSpeakers(filter, { limit: 12 }), listQuotations(filter, { limit: 8 }), askTrend(filter, by, 'auto')])
}
