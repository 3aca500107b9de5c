import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as everything } from '../../app/api/v1/export/everything/route'
import { GET as exported } from '../../app/api/v1/export/[table]/route'
import { GET as trend } from '../../app/api/v1/trend/route'
import { askMatrix } from '../../lib/ask-matrix'
import { TABLES } from '../../lib/export-table'
import { askCountries } from '../../lib/ask-countries'
import { askSpeakers } from '../../lib/ask-speakers'
import { inListOrder } from '../../lib/charts'
import { closeDatabase, contradictions, listArticles, listQuotations, rankOutlets, rankSpeakers, summarize } from '../../lib/store'
import { readZip } from '../setup/read-zip'
import { storeArticles } from '../store/fixtures'

const get = (path: string) => new Request(`http://127.0.0.1:3000/api/v1/${path}`, { headers: { host: '127.0.0.1:3000' } })
const take = (table: string, query = '') => exported(get(`export/${table}?${query}`), { params: Promise.resolve({ table }) })
const csv = async (table: string, query = ''): Promise<readonly Readonly<Record<string, string>>[]> =>
  parse(await (await take(table, `format=csv&${query}`)).text(), { bom: true, columns: true })
const json = async (table: string, query = '') => (await take(table, `format=json&${query}`)).json()

beforeAll(async () => {
  const many = Array.from({ length: 1100 }, (_, i) => ({ kind: 'indirect' as const, speakers: [`Speaker ${i % 7}`], stances: { CU: i % 3 === 0 ? -0.4 : 0.3, JP: null } }))
  await storeArticles([
    { title: '=HYPERLINK("http://example.org")', outlet: '+Harian; Satu', publishedAt: '2024-03-01', language: 'id', quotations: [{ speakers: [{ name: 'Ratu Wulandari', country: 'ID' }, '@Budi'], stances: { RU: 0.5, US: null } }] },
    { title: 'Two </script><script>alert(1)</script>', outlet: 'Second', publishedAt: '2024-03-09', quotations: [{ kind: 'indirect', stances: { RU: -0.5 } }] },
    { title: 'Three', quotations: [{ stances: { RU: 0.1 } }] },
    { title: 'Many', outlet: 'Second', publishedAt: '2024-04-01', quotations: many },
  ])
})
afterAll(closeDatabase)

test.each(TABLES)('the CSV file of the table %s, read back, is its JSON file', async (table) => {
  const country = table === 'contradictions' ? 'CU' : 'RU'
  const query = table === 'trend' ? 'by=outlet&country=RU&unit=week' : `country=${country}`
  const { about, rows } = await json(table, query)
  expect(about).toMatchObject({ table, filter: { country: [country] }, archive: 'http://127.0.0.1:3000', analysis: ['test'], made: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
  // of one archive day there is nothing to compare
  expect(rows.length > 0).toBe(table !== 'changes')
  const written = (cell: unknown) => {
    const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '')
    return typeof cell !== 'number' && /^[=+@-]/.test(text) ? `'${text}` : text
  }
  expect(await csv(table, query)).toEqual(rows.map((row: object) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, written(cell)]))))
})

describe('the numbers are those of the pages', () => {
  test.each(['', 'country=CU', 'country=RU&label=support,neutral', 'outlet=Second&kind=indirect', 'dated=no'])('under the filter "%s"', async (query) => {
    const parameters = new URLSearchParams(query)
    const list = (name: string) => parameters.get(name)?.split(',')
    const filter = { country: list('country'), label: list('label')?.filter((label) => label === 'support' || label === 'neutral'), outlet: list('outlet'), kind: list('kind')?.filter((kind) => kind === 'indirect'), dated: parameters.get('dated') === 'no' ? ('no' as const) : undefined }
    const [quotations, stances, summary] = await Promise.all([json('quotations', query), json('stances', query), summarize(filter)])
    expect(quotations.rows).toHaveLength((await listQuotations(filter, { limit: 1 })).total)
    expect(new Set(quotations.rows.map(({ id }: { id: string }) => id)).size).toBe(quotations.rows.length)
    const scores: readonly number[] = stances.rows.flatMap(({ score }: { score: number | null }) => (score === null ? [] : [score]))
    expect([scores.length, stances.rows.length - scores.length]).toEqual([summary.count, summary.abstained])
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeCloseTo(summary.sums.reduce((sum, each) => sum + each.sum, 0) / summary.count, 10)
  })

  test('who contradicts themselves, and who quotes', async () => {
    const [found, shown, outlets, ranked] = await Promise.all([json('contradictions'), contradictions({}, 3), json('outlets', 'country=CU'), rankOutlets({ country: ['CU'] }, 10)])
    expect(found.rows.slice(0, 3)).toEqual(shown.rows.map(({ row, country, opposing, supporting, against, toward }) => expect.objectContaining({
      speaker: row.key, speakerName: row.name, country, oppose: opposing, support: supporting, quotationAgainst: against.id, contentFor: toward.content, scoreAgainst: -0.4, scoreFor: 0.3, titleFor: 'Many',
    })))
    expect(found.rows).toHaveLength(shown.total)
    expect(outlets.rows).toEqual(ranked)
  })

  test('shares and the cells of a matrix', async () => {
    const [shares, summary, matrix, shown] = await Promise.all([json('shares'), summarize({}), json('matrix', 'rows=speakerCountry&sort=quoted'), askMatrix({}, 'speakerCountry')])
    expect(shares.rows.map(({ label, count }: { label: 'oppose' | 'neutral' | 'support' | 'abstained'; count: number }) => [label, count])).toEqual((['oppose', 'neutral', 'support', 'abstained'] as const).map((label) => [label, summary[label]]))
    expect(matrix.about).toMatchObject({ rows: 'speakerCountry', omitted: { rows: 0, columns: 0 } })
    expect(matrix.rows).toHaveLength(shown.cells.length)
    expect(matrix.rows.find(({ row, column }: { row: string; column: string }) => row === 'ID' && column === 'RU')).toMatchObject({ rowName: 'Indonesia', columnName: 'Russia', ...shown.cells.find(({ row, column }) => row === 'ID' && column === 'RU') })
  })

  test('countries, speakers, articles', async () => {
    const [countries, speakers, articles] = await Promise.all([json('countries'), json('speakers'), json('articles', 'search=wo')])
    expect(countries.rows.map(({ country, name, mean, quotations }: { country: string; name: string; mean: number; quotations: number }) => [country, name, mean, quotations]))
      .toEqual((await askCountries({})).map(({ country, mean, quotations }) => [country, { CU: 'Cuba', JP: 'Japan', RU: 'Russia', US: 'United States' }[country], mean, quotations]))
    expect(speakers.rows.map(({ id, quotations }: { id: string; quotations: number }) => [id, quotations])).toEqual((await rankSpeakers({})).map(({ speaker, quotations }) => [speaker.id, quotations]))
    expect(articles.rows.map(({ title }: { title: string }) => title)).toEqual((await listArticles({}, { limit: 9, search: 'wo' })).rows.map(({ title }) => title))
  })

  test.each(['against', 'for'] as const)('countries and speakers in the order that the page is sorted by: %s', async (sort) => {
    const [countries, speakers] = await Promise.all([json('countries', `sort=${sort}`), json('speakers', `country=CU&sort=${sort}`)])
    expect(countries.rows.map(({ country }: { country: string }) => country)).toEqual(inListOrder(await askCountries({}), sort).map(({ country }) => country))
    expect(speakers.rows.map(({ id }: { id: string }) => id)).toEqual(inListOrder(await askSpeakers({ country: ['CU'] }), sort).map(({ speaker }) => speaker.id))
    expect(speakers.rows.length).toBe(7)
  })

  test('what is compared holds the numbers of the period before beside its own, and its picture both', async () => {
    const query = 'country=RU&from=2024-03-05&to=2024-03-09&compare=previous'
    const { series: [shown] } = await (await trend(get(`trend?${query}&unit=day`))).json()
    const { about, rows } = await json('trend', `${query}&unit=day`)
    expect(about.previous).toEqual({ from: '2024-02-29', to: '2024-03-04' })
    // the last day of the one has nothing in the last day of the other
    expect(rows.map(({ from, mean, fromBefore, meanBefore }: Record<string, unknown>) => [from, mean, fromBefore, meanBefore])).toEqual([['2024-03-09', shown.points[0].mean, null, null]])
    const [country] = (await json('countries', query)).rows
    expect([country.quotations, country.quotationsBefore, country.meanBefore]).toEqual([1, 1, shown.previous.total.mean])
    const beside = await json('trend', 'country=RU&from=2024-03-09&to=2024-03-17&compare=previous&unit=week')
    expect(beside.rows.map(({ from, quotations, fromBefore, quotationsBefore }: Record<string, unknown>) => [from, quotations, fromBefore, quotationsBefore])).toEqual([['2024-03-09', 1, '2024-02-29', 1]])
    const svg = await (await take('trend', `${query}&format=svg`)).text()
    for (const words of ['Dashed: the period before, 29 Feb – 4 Mar 2024.', ' on before']) expect(svg).toContain(words)
    expect(await (await take('countries', `${query}&format=svg`)).text()).toContain(' on before')
    expect(Object.keys((await json('trend', 'country=RU')).rows[0])).not.toContain('meanBefore')
  })

  test('a picture shows the view that is shown', async () => {
    const svg = await (await take('trend', 'format=svg&country=CU&view=counts')).text()
    for (const words of ['Stances per day: against at the bottom', 'up to ']) expect(svg).toContain(words)
    expect(svg).not.toContain('>against<')
  })

  test('a trend is that of the interface, and of the largest series where so many are asked for', async () => {
    const shown = await (await trend(get('trend?unit=month'))).json()
    const { about, rows } = await json('trend', 'unit=month')
    expect(about).toMatchObject({ unit: shown.unit, omitted: 0, undated: shown.undated })
    expect(rows).toEqual(shown.series.flatMap(({ key, name, points }: { key: string; name: string; points: object[] }) => points.map((point) => ({ key, name, ...point }))))
    const largest = await json('trend', 'unit=month&series=1')
    expect([new Set(largest.rows.map(({ key }: { key: string }) => key)).size, largest.about.omitted]).toEqual([1, shown.series.length - 1])
  })
})

test('names are in the language asked for', async () => {
  expect((await json('countries', 'country=US&locale=id')).rows[0].name).toBe('Amerika Serikat')
  expect(await (await take('trend', 'format=svg&country=US,RU&locale=id')).text()).toContain('Negara: Amerika Serikat, Rusia')
})

test('a picture says what it shows, under which filters, and where it comes from', async () => {
  const response = await take('trend', 'format=svg&country=RU&outlet=Second')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="sikap-trend-[\d-]+\.svg"$/)
  const svg = await response.text()
  for (const words of ['Stance toward Russia over time', 'Country: Russia · Outlet: Second', 'Source: Sikap archive at 127.0.0.1:3000 · made ', ' · analysis test']) expect(svg).toContain(words)
  expect(svg.match(/(?:href|src)=/g)).toBeNull()
  expect(svg.match(/url\((?!data:)/g)).toBeNull()
})

test('everything under a filter is one ZIP file, each table the same as alone', async () => {
  const response = await everything(get('export/everything?outlet=Second&unit=month'))
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="sikap-[\d-]+\.zip"$/)
  const files = readZip(Buffer.from(await response.arrayBuffer()))
  expect(Object.keys(files).sort()).toEqual(['about.json', 'trend.svg', ...TABLES.map((table) => `${table}.csv`)].sort())
  for (const table of TABLES) expect(files[`${table}.csv`], table).toBe(Buffer.from(await (await take(table, 'format=csv&outlet=Second&unit=month')).arrayBuffer()).toString('utf8'))
  expect(JSON.parse(files['about.json'] ?? '')).toMatchObject({ filter: { outlet: ['Second'] }, filters: 'Outlet: Second', analysis: ['test'] })
})

test.each([
  ['planets', '', 404, 'planets'],
  ['quotations', 'format=xlsx', 400, 'xlsx'],
  ['quotations', 'format=svg', 400, 'svg'],
  ['quotations', 'colour=red', 400, 'colour'],
  ['countries', 'locale=fr', 400, 'fr'],
  ['trend', 'by=speaker', 400, 'by=speaker'],
  ['trend', 'series=0', 400, 'series'],
  ['trend', 'view=pie', 400, 'pie'],
  ['trend', 'compare=always', 400, 'always'],
])('export/%s?%s is refused with %i and names "%s"', async (table, query, status, named) => {
  const response = await take(table, query)
  expect([response.status, (await response.json()).error.message]).toEqual([status, expect.stringContaining(named)])
})
