import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Unit } from '../../lib/document'
import { choices, dailyStances, dateArticle, getArticle, getSpeaker, getUpload, listArticles, listQuotations, rankCountries, rankSpeakers, removeSamples, samplesLoaded, summarize, archiveCounts, closeDatabase } from '../../lib/store'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

const ratu = { name: 'Ratu Wulandari', country: 'ID', role: 'Menteri' }

test('what was stored is listed, summed and ranked', async () => {
  await storeArticles([
    { title: 'Satu', outlet: 'Harian Satu', publishedAt: '2024-03-01T23:30:00+00:00', language: 'id', quotations: [{ speakers: [ratu], stances: { RU: 0.5, US: -0.6 } }] },
    { title: 'Two', outlet: 'The Second', publishedAt: '2024-03-05', quotations: [{ speakers: ['Ann Bell'], stances: { RU: -0.2 } }, { stances: { RU: null } }] },
  ])
  expect(await summarize({})).toMatchObject({ quotations: 3, articles: 2, outlets: 2, speakers: 2, countries: 2, oppose: 2, support: 1, abstained: 1, count: 3, undated: 0, from: '2024-03-02', to: '2024-03-05' })
  const { total, rows, next } = await listQuotations({}, { limit: 10 })
  expect([total, next, rows.map(({ article }) => article.title)]).toEqual([3, null, ['Two', 'Two', 'Satu']])
  expect(rows[2]).toMatchObject({ content: 'Article', speaker: { name: 'Ratu Wulandari', role: 'Menteri', country: 'ID' }, publishedAt: '2024-03-01T23:30:00+00:00', outlet: 'Harian Satu', language: 'id' })
  expect(await rankCountries({})).toMatchObject([{ country: 'RU', quotations: 3, count: 2, abstained: 1 }, { country: 'US', quotations: 1 }])
  expect((await rankCountries({ country: ['US'] }))[0]?.sums).toEqual([{ language: 'id', label: 'oppose', count: 1, sum: -0.6, sumOfSquares: 0.36 }])
  expect((await rankSpeakers({})).map(({ speaker, quotations }) => [speaker.name, quotations])).toEqual([['Ratu Wulandari', 1], ['Ann Bell', 1]])
  expect(await choices('outlet', {})).toEqual([{ value: 'The Second', quotations: 2 }, { value: 'Harian Satu', quotations: 1 }])
})

test('a day is that of the archive’s time zone', async () => {
  await storeArticles([{ publishedAt: '2024-03-01T23:30:00+00:00', quotations: [{ stances: { RU: 0.5 } }] }])
  expect((await dailyStances({}, 'country')).days).toMatchObject([{ key: 'RU', day: '2024-03-02', support: 1, sums: [{ language: 'en', label: 'support', count: 1, sum: 0.5, sumOfSquares: 0.25 }], quotations: 1 }])
})

test.each<[last: string, unit: Unit | 'auto', chosen: Unit, days: readonly string[]]>([
  ['2024-02-14', 'auto', 'day', ['2024-01-01', '2024-02-14']],
  ['2024-02-15', 'auto', 'week', ['2024-01-01', '2024-02-12']],
  ['2024-06-30', 'auto', 'week', ['2024-01-01', '2024-06-24']],
  ['2024-07-01', 'auto', 'month', ['2024-01-01', '2024-07-01']],
  ['2024-02-14', 'month', 'month', ['2024-01-01', '2024-02-01']],
])('stances from 1 January to %s by %s come by %s', async (last, unit, chosen, days) => {
  await storeArticles(['2024-01-01', last].map((publishedAt) => ({ publishedAt, quotations: [{ stances: { RU: 0.5 } }] })))
  const found = await dailyStances({}, 'country', unit)
  expect([found.unit, found.days.map(({ day }) => day)]).toEqual([chosen, days])
})

test('the same text is a duplicate, within an upload and across them', async () => {
  const first = await storeArticles([{ text: 'Same words.' }, { text: 'Same  words.\n' }])
  const second = await storeArticles([{ text: ' Same words.' }, { text: 'Other words.' }])
  expect(await getUpload(first, { limit: 10 })).toMatchObject({ state: 'done', accepted: 2, added: 1, duplicate: 1, pending: 0 })
  const upload = await getUpload(second, { limit: 10 })
  expect(upload).toMatchObject({ accepted: 2, added: 1, duplicate: 1 })
  expect(upload?.files.rows.map(({ outcome }) => outcome)).toEqual(['duplicate', 'added'])
  expect((await archiveCounts()).articles).toBe(2)
})

test('of several versions only the newest counts, and the older stays readable', async () => {
  await storeArticles([{ title: 'Talks', outlet: 'O', text: 'Old.', publishedAt: '2024-01-02', quotations: [{ stances: { RU: -0.5 } }] }])
  const upload = await storeArticles([{ title: 'Talks', outlet: 'O', text: 'New.', publishedAt: '2024-01-03', quotations: [{ stances: { RU: 0.5 } }] }])
  expect(await getUpload(upload, { limit: 10 })).toMatchObject({ newVersion: 1, added: 0 })
  expect((await dailyStances({}, 'country')).days).toMatchObject([{ day: '2024-01-03', support: 1, oppose: 0 }])
  const { rows } = await listArticles({}, { limit: 10 })
  const details = await Promise.all(rows.map(({ id }) => getArticle(id)))
  expect(details.map((article) => [article?.text, article?.current, article?.quotationList.length])).toEqual([['New.', true, 1], ['Old.', false, 1]])
  expect(await summarize({})).toMatchObject({ quotations: 1, support: 1, oppose: 0 })
})

test('an undated article is counted beside the trend; a date typed in moves it there, and back', async () => {
  await storeArticles([{ text: 'No date.', publishedAt: 'yesterday', quotations: [{ stances: { CU: 0.3 } }] }])
  const [article] = (await listArticles({ dated: 'no' }, { limit: 10 })).rows
  const id = article?.id ?? ''
  expect(await dailyStances({}, 'country')).toEqual({ unit: 'day', days: [], omitted: 0, undated: 1 })
  expect(await dateArticle(id, '2024-02-30')).toBe(false)
  expect(await dateArticle(id, '2024-02-29')).toBe(true)
  expect(await dailyStances({}, 'country')).toMatchObject({ days: [{ key: 'CU', day: '2024-02-29' }], undated: 0 })
  expect(await getArticle(id)).toMatchObject({ publishedAt: '2024-02-29', dateCorrected: true, metadata: { publishedAt: 'yesterday' } })
  await dateArticle(id, '2024-03-01')
  expect((await dailyStances({}, 'country')).days.map(({ day }) => day)).toEqual(['2024-03-01'])
  await dateArticle(id, null)
  expect(await dailyStances({}, 'country')).toEqual({ unit: 'day', days: [], omitted: 0, undated: 1 })
})

test('a joint source counts for each of its speakers and once for its country', async () => {
  await storeArticles([{ publishedAt: '2024-01-01', quotations: [{ speakers: ['Ann Bell', 'Bo Carr'], stances: { RU: 0.5 } }] }])
  expect((await rankCountries({}))[0]).toMatchObject({ quotations: 1, count: 1 })
  expect((await rankSpeakers({})).map(({ speaker, count }) => [speaker.name, count])).toEqual([['Ann Bell', 1], ['Bo Carr', 1]])
  expect((await dailyStances({ country: ['RU'] }, 'speaker')).days.map(({ name }) => name)).toEqual(['Ann Bell', 'Bo Carr'])
  const [first, second] = (await rankSpeakers({})).map(({ speaker }) => speaker.id)
  expect((await dailyStances({ country: ['RU'], speaker: [second ?? ''] }, 'speaker')).days.map(({ name }) => name)).toEqual(['Bo Carr'])
  expect((await dailyStances({ speaker: [first ?? '', second ?? ''] }, 'country')).days).toMatchObject([{ quotations: 1 }])
})

test('a quotation without a known speaker is found as unknown', async () => {
  await storeArticles([{ quotations: [{ stances: { RU: 0.5 } }, { speakers: ['Ann Bell'], stances: { RU: 0.5 } }] }])
  expect((await listQuotations({ speaker: ['unknown'] }, { limit: 10 })).rows.map(({ speaker }) => speaker)).toEqual([null])
})

test('speakers are merged across articles, their latest role is shown', async () => {
  await storeArticles([
    { publishedAt: '2024-05-01', quotations: [{ speakers: [{ name: 'José Álvarez', country: 'CU', role: 'Minister' }] }] },
    { publishedAt: '2023-05-01', quotations: [{ speakers: [{ name: 'Jose Alvarez', country: null, role: 'Deputy' }] }, { speakers: [{ name: 'Álvarez', country: 'CU' }] }] },
    { quotations: [{ speakers: [{ name: 'Álvarez', country: 'MX' }] }] },
  ])
  const speakers = await rankSpeakers({})
  expect(speakers.map(({ speaker, quotations }) => [speaker.name, speaker.country, quotations])).toEqual([['José Álvarez', 'CU', 3], ['Álvarez', 'MX', 1]])
  expect(await getSpeaker(speakers[0]?.speaker.id ?? '')).toMatchObject({ speaker: { role: 'Minister' }, aliases: ['Jose Alvarez', 'Álvarez'] })
})

test('samples go in one step, and the charts follow', async () => {
  await storeArticles([{ title: 'Talks', outlet: 'O', text: 'Mine.', publishedAt: '2024-01-02', quotations: [{ speakers: ['Ann Bell'], stances: { RU: -0.5 } }] }])
  await storeArticles([{ title: 'Talks', outlet: 'O', publishedAt: '2024-01-03', quotations: [{ speakers: ['Bo Carr'], stances: { RU: 0.5 } }] }], { sample: true })
  expect([await samplesLoaded(), (await rankCountries({}))[0]?.support]).toEqual([true, 1])
  expect(await removeSamples()).toBe(1)
  expect([await samplesLoaded(), (await archiveCounts()).articles, (await rankSpeakers({})).map(({ speaker }) => speaker.name)]).toEqual([false, 1, ['Ann Bell']])
  expect((await dailyStances({}, 'country')).days).toMatchObject([{ day: '2024-01-02', oppose: 1, support: 0, sums: [{ count: 1, sum: -0.5 }] }])
})

test('pages walk all quotations exactly once, newest first and undated last', async () => {
  const dates = ['2024-01-05', null, '2024-01-05', '2023-12-31T10:00:00+07:00', null, '2024-02-01']
  await storeArticles(dates.map((publishedAt) => ({ publishedAt, quotations: [{}, {}, {}] })))
  const all = (await listQuotations({}, { limit: 100 })).rows
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await listQuotations({}, { limit: 4, ...(after === undefined ? {} : { after }) })
    seen.push(...page.rows.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after !== undefined)
  expect(seen).toEqual(all.map(({ id }) => id))
  expect(new Set(seen).size).toBe(18)
  expect(all.map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? null).filter((date, at, list) => date !== list[at - 1])).toEqual(['2024-02-01', '2024-01-05', '2023-12-31', null])
})

test('articles are found by outlet, date, upload, a word of the title and what is said in them', async () => {
  const upload = await storeArticles([
    { title: 'Harga 100% naik', outlet: 'Harian Satu', publishedAt: '2024-01-01', quotations: [{ stances: { RU: 0.5 } }] },
    { title: 'Plain', outlet: 'Other', publishedAt: '2024-02-01' },
  ])
  await storeArticles([{ title: 'Third' }])
  const titles = async (filter: Parameters<typeof listArticles>[0], search?: string) =>
    (await listArticles(filter, { limit: 10, ...(search === undefined ? {} : { search }) })).rows.map(({ title }) => title)
  expect(await titles({})).toEqual(['Plain', 'Harga 100% naik', 'Third'])
  expect(await titles({ upload })).toEqual(['Plain', 'Harga 100% naik'])
  expect(await titles({ outlet: ['Other'] })).toEqual(['Plain'])
  expect(await titles({ country: ['RU'] })).toEqual(['Harga 100% naik'])
  expect(await titles({ from: '2024-01-15' })).toEqual(['Plain'])
  expect(await titles({}, '100% satu')).toEqual(['Harga 100% naik'])
  expect(await titles({}, '100_')).toEqual([])
})
