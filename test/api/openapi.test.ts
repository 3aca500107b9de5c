import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST as analyzeOne } from '../../app/api/v1/analyze/route'
import { GET as citation } from '../../app/api/v1/articles/[article]/citation/route'
import { GET as article } from '../../app/api/v1/articles/[article]/route'
import { GET as articles, POST as addArticles } from '../../app/api/v1/articles/route'
import { GET as events } from '../../app/api/v1/events/route'
import { GET as exported } from '../../app/api/v1/export/[table]/route'
import { GET as everything } from '../../app/api/v1/export/everything/route'
import { GET as health } from '../../app/api/v1/health/route'
import { GET as matrix } from '../../app/api/v1/matrix/route'
import { GET as quotations } from '../../app/api/v1/quotations/route'
import { GET as reports } from '../../app/api/v1/quotations/[quotation]/reports/route'
import { GET as trend } from '../../app/api/v1/trend/route'
import { GET as reanalysis, POST as reanalyze } from '../../app/api/v1/reanalysis/route'
import { POST as back } from '../../app/api/v1/reanalysis/back/route'
import { GET as differences } from '../../app/api/v1/reanalysis/differences/route'
import { POST as switchOn } from '../../app/api/v1/reanalysis/switch/route'
import { DELETE as undoUpload, GET as upload } from '../../app/api/v1/uploads/[upload]/route'
import { POST as cancel } from '../../app/api/v1/uploads/[upload]/cancel/route'
import { GET as failures } from '../../app/api/v1/uploads/[upload]/failures.csv/route'
import { POST as retry } from '../../app/api/v1/uploads/[upload]/retry/route'
import { drainQueue } from '../../lib/jobs'
import { answerSchema, operations } from '../../lib/openapi'
import { closeDatabase } from '../../lib/store'
import { AN_ARTICLE } from '../e2e/an-article'

const url = (path: string) => `http://127.0.0.1:3000/api/v1/${path}`
const get = (path: string) => new Request(url(path))
const post = (path: string, body: string) => new Request(url(path), { method: 'POST', body, headers: { 'content-type': 'application/x-ndjson' } })

/** What is asked of each call, and what answers it. Ids are those of the one article that is stored first. */
const calls: Readonly<Record<string, readonly (readonly [ask: () => Promise<Response>, status: number])[]>> = {
  'get /api/v1/health': [[() => health(), 200]],
  'post /api/v1/analyze': [
    [() => analyzeOne(post('analyze', JSON.stringify({ text: AN_ARTICLE, targets: [{ start: AN_ARTICLE.indexOf('Kuba'), end: AN_ARTICLE.indexOf('Kuba') + 4, country: 'CU' }] }))), 200],
    [() => analyzeOne(post('analyze', '{')), 400],
  ],
  'get /api/v1/articles': [[() => articles(get('articles?country=CU&search=kuba')), 200], [() => articles(get('articles?limit=0')), 400]],
  'post /api/v1/articles': [[() => addArticles(post('articles', JSON.stringify({ text: 'Kata menteri itu, ya.' }))), 202], [() => addArticles(post('articles', '')), 400]],
  'get /api/v1/articles/{article}': [[() => oneArticle('1'), 200], [() => oneArticle('77'), 404]],
  'get /api/v1/articles/{article}/citation': [
    [() => cite('quotation=1'), 200], [() => cite('quotation=1&format=svg'), 200], [() => cite('quotation=1&format=bibtex&locale=id'), 200], [() => cite('format=pdf'), 400], [() => cite('quotation=77'), 404],
  ],
  'get /api/v1/uploads/{upload}': [[() => oneUpload('1'), 200], [() => oneUpload('1', '?outcome=failed'), 200], [() => oneUpload('1', '?limit=x'), 400], [() => oneUpload('77'), 404]],
  'delete /api/v1/uploads/{upload}': [[() => undoUpload(get('uploads/2'), ofUpload('2')), 202], [() => undoUpload(get('uploads/77'), ofUpload('77')), 404]],
  'post /api/v1/uploads/{upload}/cancel': [[() => cancel(get('uploads/1/cancel'), ofUpload('1')), 200], [() => cancel(get('uploads/77/cancel'), ofUpload('77')), 404]],
  'post /api/v1/uploads/{upload}/retry': [[() => retry(get('uploads/1/retry'), ofUpload('1')), 202], [() => retry(get('uploads/77/retry'), ofUpload('77')), 404]],
  'get /api/v1/uploads/{upload}/failures.csv': [
    [() => failures(get('uploads/1/failures.csv?locale=id'), ofUpload('1')), 200], [() => failures(get('uploads/1/failures.csv?locale=xx'), ofUpload('1')), 400], [() => failures(get('uploads/77/failures.csv'), ofUpload('77')), 404],
  ],
  'get /api/v1/reanalysis': [[() => reanalysis(), 404], [() => reanalyze(post('reanalysis?articles=all', '')).then(() => drainQueue()).then(() => reanalysis()), 200]],
  'post /api/v1/reanalysis': [
    [() => reanalyze(post('reanalysis?articles=some', '')), 400], [() => reanalyze(post('reanalysis?articles=all', '')), 202],
    [() => switchOn().then(() => reanalyze(post('reanalysis', ''))), 409],
  ],
  'get /api/v1/reanalysis/differences': [[() => differences(get('reanalysis/differences?kind=flipped')), 200], [() => differences(get('reanalysis/differences?kind=odd')), 400]],
  'post /api/v1/reanalysis/switch': [[() => switchOn(), 409], [() => drainQueue().then(() => back()).then(() => drainQueue()).then(() => switchOn()), 202]],
  'post /api/v1/reanalysis/back': [[() => drainQueue().then(() => back()), 202], [() => drainQueue().then(() => back()), 409]],
  'get /api/v1/quotations': [[() => quotations(get('quotations')), 200], [() => quotations(get('quotations?colour=red')), 400]],
  'get /api/v1/quotations/{quotation}/reports': [[() => reportsOf('1'), 200], [() => reportsOf('1', '?limit=5'), 400], [() => reportsOf('77'), 404]],
  'get /api/v1/trend': [[() => trend(get('trend?unit=week')), 200], [() => trend(get('trend?by=speaker&country=CU')), 200], [() => trend(get('trend?compare=previous&from=2022-11-23&to=2022-11-23')), 200], [() => trend(get('trend?by=outlet')), 400]],
  'get /api/v1/events': [[() => events(get('events')), 200], [() => events(get('events?format=csv')), 200], [() => events(get('events?format=pdf')), 400]],
  'get /api/v1/matrix': [[() => matrix(get('matrix?rows=speaker')), 200], [() => matrix(get('matrix?rows=speakerCountry')), 200], [() => matrix(get('matrix?rows=planet')), 400]],
  'get /api/v1/export/{table}': [
    ...['quotations', 'stances', 'articles', 'speakers', 'countries', 'shares', 'trend', 'matrix', 'changes', 'contradictions', 'outlets'].map((table) => [() => take(table, 'format=json'), 200] as const),
    ...['trend', 'countries', 'speakers', 'shares', 'matrix'].flatMap((table) => ['svg', 'html'].map((format) => [() => take(table, `format=${format}`), 200] as const)), [() => take('articles', 'format=csv'), 200], [() => take('articles', 'format=doc'), 400], [() => take('planets', ''), 404],
  ],
  'get /api/v1/export/everything': [[() => everything(get('export/everything')), 200], [() => everything(get('export/everything?colour=red')), 400]],
}

const oneArticle = (id: string) => article(get(`articles/${id}`), { params: Promise.resolve({ article: id }) })
const reportsOf = (id: string, query = '') => reports(get(`quotations/${id}/reports${query}`), { params: Promise.resolve({ quotation: id }) })
const ofUpload = (id: string) => ({ params: Promise.resolve({ upload: id }) })
const oneUpload = (id: string, query = '') => upload(get(`uploads/${id}${query}`), ofUpload(id))
const cite = (query: string) => citation(get(`articles/1/citation?${query}`), { params: Promise.resolve({ article: '1' }) })
const take = (table: string, query: string) => exported(get(`export/${table}?${query}`), { params: Promise.resolve({ table }) })

beforeAll(async () => {
  await addArticles(post('articles', `${JSON.stringify({ text: AN_ARTICLE })}\n{broken`))
  await drainQueue()
})
afterAll(closeDatabase)

test('every call that is described is asked here', () => {
  expect(Object.keys(calls).sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort())
})

test.each(operations)('$method $path answers as described', async ({ method, path, answers }) => {
  const asked = calls[`${method} ${path}`] ?? []
  expect(new Set(asked.map(([, status]) => status)), 'every status that is described').toEqual(new Set(Object.keys(answers).map(Number)))
  for (const [ask, expected] of asked) {
    const response = await ask()
    expect(response.status).toBe(expected)
    const { json, types = [] } = answers[response.status] ?? { description: '' }
    const type = /^[^;]+/.exec(response.headers.get('content-type') ?? '')?.[0] ?? ''
    expect([...(json === undefined ? [] : ['application/json']), ...types]).toContain(type)
    if (type === 'application/json' && json !== undefined) expect(answerSchema(json).safeParse(await response.json()).error?.issues ?? []).toEqual([])
    else await response.text()
  }
})
