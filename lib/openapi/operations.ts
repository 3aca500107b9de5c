import { BATCH_FACTS, DIFFERENCE_KINDS } from '../document'
import type { AnswerName } from './answers'

/** A parameter in words. `values`: the only ones it takes, the first by default. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly description: string
  readonly values?: readonly string[]
}

/** One call of the interface. */
export interface Operation {
  readonly path: string
  readonly method: 'get' | 'post' | 'delete'
  readonly summary: string
  /** Whether it takes the filters. */
  readonly filtered?: boolean
  readonly parameters?: readonly Parameter[]
  /** Media types that its body may have. */
  readonly body?: readonly string[]
  /** By status: the JSON answer, and what else it may be. */
  readonly answers: Readonly<Record<number, Answered>>
}
export interface Answered {
  readonly description: string
  readonly json?: AnswerName
  readonly types?: readonly string[]
}

const query = (name: string, description: string, values?: readonly string[]): Parameter => ({ name, in: 'query', description, ...(values === undefined ? {} : { values }) })
const path = (name: string, description: string): Parameter => ({ name, in: 'path', description })

const paging = [query('limit', 'Rows of a page, 1 to 500; 50 by default'), query('after', '`next` of the page before')]
const by = query('by', 'What the series are; speaker and outlet need one country', ['country', 'speaker', 'outlet'])
const unit = query('unit', 'Period of a point', ['auto', 'day', 'week', 'month'])
const search = query('search', 'Words of the title or the outlet')
const locale = query('locale', 'Language of names and pictures', ['en', 'id'])
const series = query('series', 'How many of the largest series of a trend, 1 to 99; all by default')
const view = query('view', 'Which view of a trend a picture shows', ['mean', 'counts'])
const compare = query('compare', 'Beside the period before; needs from and to', ['none', 'previous'])
const rows = query('rows', 'Whose stances the rows of the matrix and the changes are', ['speaker', 'speakerCountry'])
const sort = query('sort', 'Order of the matrix: similar, quoted, name, against-RU or for-RU; of countries and speakers: against or for')

const before = [query('beforeFrom', 'First day of the period that changes are compared with, YYYY-MM-DD; the period just before by default'), query('beforeTo', 'Its last day')]

const said = [
  ...BATCH_FACTS.map((fact) => query(fact, `${fact} of all these articles where neither a file nor its text says otherwise`)),
  query('columns', 'Which column or key holds what, as text=isi,title=judul'),
]

const refused = { description: 'An unknown filter, parameter or value, named', json: 'Problem' } as const
const missing = { description: 'There is nothing under this id', json: 'Problem' } as const
const conflict = { description: 'Not possible as things are', json: 'Problem' } as const
const ok = (description: string, json: AnswerName): Answered => ({ description, json })

/** Every call, in the order of the description. A route that is not here, or one here that is not there, fails the tests. */
export const operations: readonly Operation[] = [
  { path: '/api/v1/health', method: 'get', summary: 'Whether the archive answers, and how much is in it', answers: { 200: ok('It answers', 'Health') } },
  { path: '/api/v1/analyze', method: 'post', summary: 'Analyse one article; nothing is stored', body: ['application/json'], answers: { 200: ok('What was found', 'Analysis'), 400: refused } },
  { path: '/api/v1/articles', method: 'get', summary: 'Articles by page, newest first', filtered: true, parameters: [...paging, search], answers: { 200: ok('A page', 'Articles'), 400: refused } },
  { path: '/api/v1/articles', method: 'post', summary: 'Add articles; answered once they are safely stored, analysis follows', parameters: said, body: ['multipart/form-data', 'application/x-ndjson'], answers: { 202: ok('They are safe', 'Accepted'), 400: refused } },
  { path: '/api/v1/articles/{article}', method: 'get', summary: 'One article with its text and everything found in it', parameters: [path('article', 'Id')], answers: { 200: ok('The article; offsets index text', 'Article'), 404: missing } },
  {
    path: '/api/v1/articles/{article}/citation', method: 'get', summary: 'How a quotation of an article is cited',
    parameters: [path('article', 'Id'), query('quotation', 'Id of the quotation'), query('format', 'As what', ['json', 'text', 'bibtex', 'svg']), locale],
    answers: { 200: { description: 'The citation', json: 'Citation', types: ['text/plain', 'application/x-bibtex', 'image/svg+xml'] }, 400: refused, 404: missing },
  },
  { path: '/api/v1/uploads/{upload}', method: 'get', summary: 'What became of an upload, its files by page', parameters: [path('upload', 'Id'), ...paging, query('outcome', 'Only its files of this outcome', ['all', 'added', 'newVersion', 'nearDuplicate', 'duplicate', 'failed', 'skipped', 'pending'])], answers: { 200: ok('The upload', 'Upload'), 400: refused, 404: missing } },
  { path: '/api/v1/uploads/{upload}', method: 'delete', summary: 'Take an upload back: its articles are removed, in the background', parameters: [path('upload', 'Id')], answers: { 202: ok('It is being removed', 'Removing'), 404: missing } },
  { path: '/api/v1/uploads/{upload}/cancel', method: 'post', summary: 'End an upload: what is not read yet is left out', parameters: [path('upload', 'Id')], answers: { 200: ok('It is ended', 'Concerned'), 404: missing } },
  { path: '/api/v1/uploads/{upload}/retry', method: 'post', summary: 'Read again what failed of an upload, and only that', parameters: [path('upload', 'Id')], answers: { 202: ok('It is queued', 'Concerned'), 404: missing } },
  {
    path: '/api/v1/uploads/{upload}/failures.csv', method: 'get', summary: 'What failed of an upload, and why, as a file', parameters: [path('upload', 'Id'), query('locale', 'Language of the reasons', ['en', 'id'])],
    answers: { 200: { description: 'A row a failed file', types: ['text/csv'] }, 400: refused, 404: missing },
  },
  { path: '/api/v1/reanalysis', method: 'get', summary: 'How far a new analysis of the archive is, and what it sees otherwise', answers: { 200: ok('The latest', 'Reanalysis'), 404: { description: 'None was begun', json: 'Problem' } } },
  {
    path: '/api/v1/reanalysis', method: 'post', summary: 'Analyse the archive anew beside what is shown, in the background', parameters: [query('articles', 'Those that another version read, or all', ['older', 'all'])],
    answers: { 202: ok('It has begun, or goes on', 'Started'), 400: refused, 409: conflict },
  },
  {
    path: '/api/v1/reanalysis/differences', method: 'get', summary: 'What the new analysis sees otherwise, by page', parameters: [...paging, query('kind', 'Only of this kind', ['all', ...DIFFERENCE_KINDS])],
    answers: { 200: ok('A page', 'Differences'), 400: refused },
  },
  { path: '/api/v1/reanalysis/switch', method: 'post', summary: 'Show the new analysis, in the background', answers: { 202: ok('It has begun', 'Turned'), 409: conflict } },
  { path: '/api/v1/reanalysis/back', method: 'post', summary: 'Show the former analysis again, in the background', answers: { 202: ok('It has begun', 'Turned'), 409: conflict } },
  { path: '/api/v1/quotations', method: 'get', summary: 'Quotations by page, newest first, undated last', filtered: true, parameters: paging, answers: { 200: ok('A page', 'Quotations'), 400: refused } },
  { path: '/api/v1/quotations/{quotation}/reports', method: 'get', summary: 'The reports of the statement that a quotation reports', parameters: [path('quotation', 'Id of any of them')], answers: { 200: ok('All of them, itself among them', 'Reports'), 400: refused, 404: missing } },
  { path: '/api/v1/trend', method: 'get', summary: 'Stance over time', filtered: true, parameters: [by, unit, compare], answers: { 200: ok('Series, the largest first', 'Trend'), 400: refused } },
  { path: '/api/v1/matrix', method: 'get', summary: 'Who is for and against whom', filtered: true, parameters: [rows], answers: { 200: ok('Rows, columns and cells', 'Matrix'), 400: refused } },
  {
    path: '/api/v1/events', method: 'get', summary: 'The events that people marked, in order', parameters: [query('format', 'As what', ['json', 'csv'])],
    answers: { 200: { description: 'All of them', json: 'Events', types: ['text/csv'] }, 400: refused },
  },
  {
    path: '/api/v1/export/{table}', method: 'get', summary: 'A whole table as a file', filtered: true,
    parameters: [path('table', 'quotations, stances, articles, speakers, countries, shares, trend, matrix, changes, contradictions or outlets'), query('format', 'As what; pictures (svg) and pages (html) of speakers, countries, shares, trend, matrix and changes', ['csv', 'json', 'svg', 'html']), locale, by, unit, series, view, compare, rows, sort, search, ...before],
    answers: { 200: { description: 'The file', json: 'Table', types: ['text/csv', 'image/svg+xml', 'text/html'] }, 400: refused, 404: missing },
  },
  {
    path: '/api/v1/export/everything', method: 'get', summary: 'Every table under a filter as one ZIP file', filtered: true, parameters: [locale, by, unit, series, view, compare, rows, sort, search, ...before],
    answers: { 200: { description: 'A CSV file a table, the trend as a picture, and about.json', types: ['application/zip'] }, 400: refused },
  },
]
