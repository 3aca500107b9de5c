import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as analyzeOne } from '../../app/api/v1/analyze/route'
import { GET as article } from '../../app/api/v1/articles/[article]/route'
import { GET as articles, POST as addArticles } from '../../app/api/v1/articles/route'
import { GET as health } from '../../app/api/v1/health/route'
import { GET as quotations } from '../../app/api/v1/quotations/route'
import { GET as trend } from '../../app/api/v1/trend/route'
import { GET as upload } from '../../app/api/v1/uploads/[upload]/route'
import { ANALYSIS_VERSION } from '../../lib/analysis/analyze'
import { drainQueue } from '../../lib/jobs'
import { closeDatabase, rankSpeakers } from '../../lib/store'
import { storeArticles } from '../store/fixtures'

const url = (path: string) => `http://127.0.0.1:3000/api/v1/${path}`
const get = (path: string) => new Request(url(path))
const uploadOf = (id: string, query = '') => upload(get(`uploads/${id}${query}`), { params: Promise.resolve({ upload: id }) })

beforeAll(async () => {
  await storeArticles([
    { title: 'Satu', outlet: 'Harian, Satu', publishedAt: '2024-03-01', language: 'id', quotations: [{ speakers: [{ name: 'Ratu Wulandari', country: 'ID' }], stances: { RU: 0.5, US: null }, via: ['capital'] }] },
    { title: 'Two', outlet: 'Second', publishedAt: '2024-03-09', quotations: [{ kind: 'indirect', stances: { RU: -0.5 }, via: ['leader', 'name'] }] },
    { title: 'Three', quotations: [{ stances: { RU: 0.1 } }] },
  ])
})
afterAll(closeDatabase)

test('health', async () => {
  expect(await (await health()).json()).toEqual({ status: 'ok', analysis: ANALYSIS_VERSION, articles: 3, quotations: 3, pending: 0 })
})

test('quotations: total, rows and the key of the next page', async () => {
  const first = await (await quotations(get('quotations?country=RU&limit=2'))).json()
  expect(first).toMatchObject({ total: 3, rows: [{ kind: 'indirect', speaker: null, outlet: 'Second' }, { content: 'Article', language: 'id' }] })
  expect(first.rows[1]).toEqual({
    id: expect.any(String), article: expect.any(String), content: 'Article', kind: 'direct', speaker: { id: expect.any(String), name: 'Ratu Wulandari', country: 'ID' },
    speakers: [{ id: expect.any(String), name: 'Ratu Wulandari', country: 'ID' }], tone: 0, publishedAt: '2024-03-01', outlet: 'Harian, Satu', language: 'id', reports: 1,
    stances: [{ country: 'RU', score: 0.5, label: 'support', confidence: 0.8 }, { country: 'US', score: null, label: 'abstained', confidence: null }],
  })
  const second = await (await quotations(get(`quotations?country=RU&limit=2&after=${first.next}`))).json()
  expect([second.rows.length, second.next]).toEqual([1, null])
})

test.each([
  ['outlet=Harian%5C%2C%20Satu', 1],
  ['outlet=Second,unknown', 2],
  ['outlet=Second&outlet=unknown', 2],
  ['country=US', 1],
  ['country=RU&label=oppose,abstained', 1],
  ['country=US&label=support', 0],
  ['speaker=unknown', 2],
  ['kind=direct&language=id', 1],
  ['from=2024-03-02', 1],
  ['from=2024-03-01&to=2024-03-01', 1],
  ['dated=no', 1],
  ['upload=99', 0],
  ['country=', 3],
  ['counting=reports', 3],
  ['country=@BRICS', 3],
  ['country=@G7,CU', 1],
  ['via=leader,pronoun', 1],
  ['min=0.1', 2],
  ['min=-.5&max=0', 1],
  ['confidenceMin=0.8', 2],
  ['confidenceMin=0.8&label=support', 1],
  ['min=0.2&via=name', 0],
  ['speakerCountry=@ASEAN', 1],
  ['speakerCountry=unknown,US', 2],
  ['self=include', 3],
  ['self=exclude', 3],
  ['q=%20', 3],
])('quotations?%s are %i', async (query, total) => {
  expect((await (await quotations(get(`quotations?${query}`))).json()).total).toBe(total)
})

describe('what is unknown is named', () => {
  test.each([
    ['quotations?colour=red', 'colour'],
    ['quotations?country=Russia', 'Russia'],
    ['quotations?label=for', 'for'],
    ['quotations?speaker=Putin', 'Putin'],
    ['quotations?from=2024-02-30', '2024-02-30'],
    ['quotations?to=2024-1-1', '2024-1-1'],
    ['quotations?from=0001-01-01', '0001-01-01'],
    ['quotations?dated=maybe', 'maybe'],
    ['quotations?counting=twice', 'twice'],
    ['quotations?from=2024-01-01&from=2024-01-02', 'from'],
    ['quotations?country=XX', 'XX'],
    ['quotations?country=@NATO', '@NATO'],
    ['quotations?via=rumour', 'rumour'],
    ['quotations?min=low', 'low'],
    ['quotations?max=1.01', '1.01'],
    ['quotations?confidenceMin=-0.1', '-0.1'],
    ['quotations?self=maybe', 'maybe'],
    ['quotations?speakerCountry=@', '@'],
    [`quotations?q=${'x'.repeat(201)}`, 'q'],
    ['quotations?outlet=%00', 'outlet'],
    ['quotations?after=%00', 'after'],
    ['quotations?limit=0', 'limit'],
    ['quotations?limit=many', 'many'],
    ['quotations?after=there', 'there'],
  ])('%s', async (path, named) => {
    await expectBadRequest(quotations(get(path)), named)
  })
  test('what no text can hold is looked for in no title', () => expectBadRequest(articles(get('articles?search=%00')), 'search'))
  test.each([
    ['trend?unit=year', 'year'],
    ['trend?by=planet', 'planet'],
    ['trend?by=speaker', 'by=speaker'],
    ['trend?by=outlet&country=RU,US', 'by=outlet'],
    ['trend?by=outlet&country=@G7', 'by=outlet'],
  ])('%s', async (path, named) => {
    await expectBadRequest(trend(get(path)), named)
  })
})

test('trend by country', async () => {
  const answer = await (await trend(get('trend?by=country&unit=week&to=2024-03-07'))).json()
  expect(answer).toMatchObject({ unit: 'week', omitted: 0, undated: 1 })
  expect(answer.series.find((series: { key: string }) => series.key === 'RU')).toEqual({
    key: 'RU', name: 'Russia',
    total: expect.objectContaining({ count: 1, quotations: 1 }),
    points: [{ from: '2024-02-26', to: '2024-03-03', mean: expect.any(Number), low: expect.any(Number), high: expect.any(Number), rawMean: 0.5, count: 1, oppose: 0, neutral: 0, support: 1, abstained: 0, quotations: 1 }],
  })
  expect(answer.series.find((series: { key: string }) => series.key === 'US')).toMatchObject({ points: [{ mean: null, count: 0, abstained: 1, quotations: 1 }] })
})

test('trend by speaker and by outlet, toward one country', async () => {
  const [ratu] = await rankSpeakers({})
  const speakers = await (await trend(get('trend?by=speaker&country=RU'))).json()
  expect(speakers.series.map(({ key, name }: { key: string; name: string }) => [key, name])).toEqual([[ratu?.speaker.id, 'Ratu Wulandari'], ['unknown', 'unknown']])
  const outlets = await (await trend(get('trend?by=outlet&country=RU'))).json()
  expect(outlets.series.map(({ key }: { key: string }) => key)).toEqual(['Harian, Satu', 'Second'])
})

test('articles, and one of them', async () => {
  const list = await (await articles(get('articles?search=sat'))).json()
  expect(list).toMatchObject({ total: 1, rows: [{ title: 'Satu', status: 'analysed', quotations: 1, countries: ['RU', 'US'] }], next: null })
  const id = list.rows[0].id
  const one = await (await article(get(`articles/${id}`), { params: Promise.resolve({ article: id }) })).json()
  expect(one).toMatchObject({ id, title: 'Satu', text: expect.stringContaining('Article number'), boilerplate: [], quotations: [{ content: 'Article', speakers: ['Ratu Wulandari'], stances: [{ country: 'RU', score: 0.5 }, { country: 'US', reason: 'test' }] }] })
  for (const missing of ['999999', 'x', '9999999999999999999999']) {
    const response = await article(get(`articles/${missing}`), { params: Promise.resolve({ article: missing }) })
    expect([response.status, (await response.json()).error.code]).toEqual([404, 'not_found'])
  }
})

test('multipart files are accepted, then analysed', async () => {
  const form = new FormData()
  form.append('files', new File(['Kata menteri itu, ya.'], 'folder/kabar.txt'))
  form.append('note', 'no file')
  form.append('files', new File(['x'], 'folder/foto.jpg'))
  form.append('files', new File([new Uint8Array(10 * 1024 * 1024 + 5)], 'large.txt'))
  form.append('files', new File(['{"text":"One."}\n{broken'], 'Berita “dua”.jsonl'))
  const response = await addArticles(new Request(url('articles'), { method: 'POST', body: form }))
  expect(response.status).toBe(202)
  const { upload: id, accepted } = await response.json()
  expect(accepted).toBe(5)
  await drainQueue()
  const answer = await (await uploadOf(id)).json()
  expect(answer).toMatchObject({ state: 'done', accepted: 5, added: 2, failed: 2, duplicate: 0, nearDuplicate: 0, newVersion: 0, skipped: 1, pending: 0, next: null })
  expect(answer.files).toEqual([
    { name: 'folder/kabar.txt', outcome: 'added', article: expect.any(String) },
    { name: 'folder/foto.jpg', outcome: 'skipped', reason: expect.any(String) },
    { name: 'large.txt', outcome: 'failed', reason: expect.stringContaining('10 MB') },
    { name: 'Berita “dua”.jsonl line 1', outcome: 'added', article: expect.any(String) },
    { name: 'Berita “dua”.jsonl line 2', outcome: 'failed', reason: expect.any(String) },
  ])
  const page = await (await uploadOf(id, '?limit=3')).json()
  const rest = await (await uploadOf(id, `?limit=3&after=${page.next}`)).json()
  expect([page.files.length, rest.files.length, rest.next]).toEqual([3, 2, null])
  expect((await uploadOf('999999')).status).toBe(404)
})

test('JSON Lines are accepted line by line', async () => {
  const body = ['{"text":"Line one."}', '', '[]', '{"text":"Line four.","language":"id"}'].join('\r\n')
  const response = await addArticles(new Request(url('articles'), { method: 'POST', headers: { 'content-type': 'application/x-ndjson; charset=utf-8' }, body }))
  expect(response.status).toBe(202)
  const { upload: id, accepted } = await response.json()
  await drainQueue()
  const { files } = await (await uploadOf(id)).json()
  expect([accepted, files.map(({ name, outcome }: { name: string; outcome: string }) => [name, outcome])]).toEqual([3, [['line 1', 'added'], ['line 3', 'failed'], ['line 4', 'added']]])
})

test.each<[why: string, init: RequestInit]>([
  ['no body', {}],
  ['an empty form', { body: new FormData() }],
  ['a form without files', { body: form({ note: 'x' }) }],
  ['no lines', { body: '\n\n', headers: { 'content-type': 'application/x-ndjson' } }],
  ['another type', { body: '{}', headers: { 'content-type': 'application/json' } }],
  ['a form without its boundary', { body: 'x', headers: { 'content-type': 'multipart/form-data' } }],
  ['a form that breaks off', { body: '--b\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nwords', headers: { 'content-type': 'multipart/form-data; boundary=b' } }],
])('a request without any file is refused: %s', async (_, init) => {
  const response = await addArticles(new Request(url('articles'), { method: 'POST', ...init }))
  expect([response.status, await response.json()]).toEqual([400, { error: { code: expect.any(String), message: expect.any(String) } }])
})

test('analyze answers a line and stores nothing', async () => {
  const post = (body: string) => analyzeOne(new Request(url('analyze'), { method: 'POST', body }))
  expect(await (await post('{"id":"7","text":"The minister spoke.","language":"en"}')).json()).toMatchObject({ id: '7', language: 'en', quotations: [] })
  const refused = await post('{')
  expect([refused.status, (await refused.json()).error.message]).toEqual([400, expect.stringContaining('JSON')])
})

function form(fields: Readonly<Record<string, string>>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  return made
}

async function expectBadRequest(answer: Promise<Response>, named: string): Promise<void> {
  const response = await answer
  const { error } = await response.json()
  expect([response.status, error]).toEqual([400, { code: expect.any(String), message: expect.stringContaining(named) }])
}
