import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, countQuotations, dailyStances, dateArticle, groupStored, listArticles, listQuotations, mergeSpeakers, rankCountries, rankSpeakers, removeSamples, undoChange, summarize } from '../../lib/store'
import { database } from '../../lib/store/client'
import { LONGEST, runs } from '../setup/runs'
import { empty } from './empty'
import { storeArticles, type ArticleSketch, type QuotationSketch } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

const ANN = { name: 'Ann Bell', country: 'GB' }
const FULL = 'Whoever closes the strait to grain from Ukraine closes it to bread for Egypt, and we will say so in every capital'
const PART = 'Whoever closes the strait to grain from Ukraine closes it to bread for Egypt'
const OTHER = 'Nobody asked the fishermen of Tuvalu before the cable was laid across their reef'

function said(content: string, stances: QuotationSketch['stances'] = {}, speakers: QuotationSketch['speakers'] = [ANN]): QuotationSketch {
  return { content, speakers, stances }
}

function article(outlet: string, publishedAt: string | null, ...quotations: readonly QuotationSketch[]): ArticleSketch {
  return { outlet, publishedAt, quotations }
}

/** Statements as the outlets of their reports in order, whatever order they were stored in. */
async function statements(): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ outlets: string }[]>`
    select string_agg(concat(outlet, case when (nth = 1) <> (statement_id = id) or reports <> (select count(*) from quotation o where o.statement_id = q.statement_id) then '!' end), ' ' order by nth) as outlets
    from quotation q where current group by statement_id`
  return rows.map(({ outlets }) => outlets).sort()
}

test('a statement counts once, at its earliest report; reports each', async () => {
  await storeArticles([
    article('C', '2024-03-09', said(FULL, { UA: 0.5, EG: 0.4 })),
    article('A', '2024-03-04', said(PART, { UA: 0.2 })),
    article('B', '2024-03-05', said(`that ${PART.toLowerCase()}`, { UA: 0.3 }), said(OTHER, { TV: 0.3 })),
  ])
  expect(await statements()).toEqual(['A B C', 'B'])
  expect([await countQuotations({}), await countQuotations({ counting: 'reports' })]).toEqual([2, 4])
  const { rows } = await listQuotations({}, { limit: 9 })
  expect(rows.map(({ outlet, reports }) => [outlet, reports])).toEqual([['B', 1], ['A', 3]])
  expect(await summarize({})).toMatchObject({ quotations: 2, articles: 3, outlets: 3, count: 3 })
  expect((await dailyStances({ country: ['UA'] }, 'country')).days).toMatchObject([{ day: '2024-03-04', quotations: 1, sums: [{ sum: 0.2 }] }])
  expect((await dailyStances({ country: ['UA'], counting: 'reports' }, 'country')).days.map(({ day }) => day)).toEqual(['2024-03-04', '2024-03-05', '2024-03-09'])
  expect(await rankSpeakers({})).toMatchObject([{ quotations: 2, count: 3 }])
})

test('a country that only a later, fuller report names is not lost', async () => {
  await storeArticles([article('A', '2024-03-04', said(PART, { UA: 0.2 })), article('C', '2024-03-09', said(FULL, { UA: 0.5, EG: -0.4 }))])
  expect((await rankCountries({})).map(({ country, quotations, sums }) => [country, quotations, sums[0]?.sum])).toEqual([['EG', 1, -0.4], ['UA', 1, 0.2]])
  expect((await listQuotations({ country: ['EG'] }, { limit: 9 })).rows.map(({ outlet }) => outlet)).toEqual(['C'])
  expect((await dailyStances({}, 'country')).days.map(({ key, day }) => [key, day]).sort()).toEqual([['EG', '2024-03-09'], ['UA', '2024-03-04']])
  expect(await countQuotations({ label: ['support', 'oppose'] })).toBe(1)
  expect(await countQuotations({ label: ['oppose'] })).toBe(1)
})

test('with an outlet asked for its earliest report there stands for the statement', async () => {
  await storeArticles([article('A', '2024-03-04', said(FULL, { UA: 0.2 })), article('B', '2024-03-05', said(FULL, { UA: 0.3 })), article('B', '2024-03-06', said(PART, { UA: 0.4 }))])
  expect((await dailyStances({ country: ['UA'], outlet: ['B'] }, 'country')).days).toMatchObject([{ day: '2024-03-05', sums: [{ sum: 0.3 }] }])
  expect((await dailyStances({ country: ['UA'] }, 'outlet')).days.map(({ key, day }) => [key, day])).toEqual([['A', '2024-03-04'], ['B', '2024-03-05']])
  // within a period as without: the statement is dated by its earliest report
  expect(await countQuotations({ from: '2024-03-05' })).toBe(0)
})

test('who speaks, and in which language, parts statements; nobody says the same only in the same words', async () => {
  await storeArticles([
    article('A', '2024-03-04', said(FULL), said(FULL, {}, ['Bo Carr']), said(FULL, {}, [ANN, 'Bo Carr']), said(FULL, {}, [])),
    { ...article('B', '2024-03-04', said(FULL)), language: 'id' },
    article('C', '2024-03-05', said(`“${FULL}.”`, {}, []), said(PART, {}, [])),
  ])
  expect(await statements()).toEqual(['A', 'A', 'A', 'A C', 'B', 'C'])
})

test('a date typed in moves a report to where it belongs, and back', async () => {
  await storeArticles([article('A', '2024-03-04', said(FULL, { UA: 0.2 })), article('B', null, said(FULL, { UA: 0.4 })), article('C', '2024-03-11', said(FULL, { UA: 0.3 }))])
  expect(await statements()).toEqual(['A C', 'B'])
  const id = (await listArticles({ outlet: ['B'] }, { limit: 1 })).rows[0]?.id ?? ''
  await dateArticle(id, '2024-03-02')
  expect(await statements()).toEqual(['B A', 'C'])
  expect((await dailyStances({}, 'country')).days.map(({ day, sums }) => [day, sums[0]?.sum])).toEqual([['2024-03-02', 0.4], ['2024-03-11', 0.3]])
  await dateArticle(id, null)
  expect(await statements()).toEqual(['A C', 'B'])
})

test('only the version that counts is a report', async () => {
  const once = { title: 'Talks', url: 'https://news.example/talks' }
  await storeArticles([{ ...article('A', '2024-03-04', said(FULL, { UA: 0.2 })), ...once }, article('B', '2024-03-05', said(FULL, { UA: 0.3 }))])
  await storeArticles([{ ...article('A', '2024-03-06', said(OTHER, { TV: 0.3 })), ...once }])
  expect(await statements()).toEqual(['A', 'B'])
  expect((await dailyStances({ country: ['UA'] }, 'country')).days).toMatchObject([{ day: '2024-03-05', sums: [{ sum: 0.3 }] }])
})

test('where a report goes, the next one stands', async () => {
  await storeArticles([article('A', '2024-03-04', said(FULL, { UA: 0.2 }))], { sample: true })
  await storeArticles([article('B', '2024-03-05', said(FULL, { UA: 0.3 }))])
  expect(await statements()).toEqual(['A B'])
  await removeSamples()
  expect(await statements()).toEqual(['B'])
  expect((await dailyStances({}, 'country')).days).toMatchObject([{ day: '2024-03-05', quotations: 1, sums: [{ sum: 0.3 }] }])
})

test('speakers that turn out to be one say one statement', async () => {
  await storeArticles([article('A', '2024-03-04', said(FULL, { UA: 0.2 })), article('B', '2024-03-05', said(FULL, { UA: 0.3 }, ['A. Bell']))])
  expect(await statements()).toEqual(['A', 'B'])
  const [one, other] = (await rankSpeakers({})).map(({ speaker }) => speaker.id)
  const merged = await mergeSpeakers(other ?? '', one ?? '')
  expect(await statements()).toEqual(['A B'])
  expect((await dailyStances({}, 'country')).days).toMatchObject([{ day: '2024-03-04', quotations: 1 }])
  await undoChange('change' in merged ? merged.change : '')
  expect(await statements()).toEqual(['A', 'B'])
  expect((await dailyStances({}, 'country')).days).toHaveLength(2)
})

test('what was stored before there were statements is grouped later, step by step', async () => {
  await storeArticles([article('A', '2024-03-04', said(FULL, { UA: 0.2 })), article('B', '2024-03-05', said(FULL, { UA: 0.3 })), article('C', '2024-03-05', said(OTHER, { TV: 0.3 }))])
  await database().$executeRaw`update quotation set statement_id = null, voice = null, nth = 1, reports = 1`
  await database().$executeRaw`update stance set stands = true`
  expect(await countQuotations({})).toBe(3)
  await groupStored()
  expect(await statements()).toEqual(['A B', 'C'])
  expect((await dailyStances({ country: ['UA'] }, 'country')).days).toMatchObject([{ day: '2024-03-04', quotations: 1 }])
})

test('the statements are the same in whatever order and portions the articles came', async () => {
  const days = fc.constantFrom('2024-03-01', '2024-03-04', '2024-03-08', '2024-03-12', '2024-03-19', null)
  const quotation = fc.tuple(fc.constantFrom(FULL, PART, OTHER, `${OTHER} at night`, 'We will say so in every capital'), fc.constantFrom([ANN], ['Bo Carr'], []))
    .map(([content, speakers]) => said(content, { UA: 0.5 }, speakers))
  const articles = fc.array(fc.tuple(days, fc.array(quotation, { minLength: 1, maxLength: 2 })), { minLength: 2, maxLength: 8 })
    .map((all) => all.map(([day, quotations], at) => ({ ...article(`outlet ${at}`, day, ...quotations), text: `Text ${at}.` })))
  await fc.assert(fc.asyncProperty(articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.integer({ min: 1, max: all.length }))), async ([all, shuffled, first]) => {
    await empty()
    await storeArticles(all)
    const [expected, facts] = [await statements(), (await dailyStances({}, 'country')).days.map(({ day, quotations }) => [day, quotations])]
    await empty()
    await storeArticles(shuffled.slice(0, first))
    if (first < shuffled.length) await storeArticles(shuffled.slice(first))
    expect(await statements()).toEqual(expected)
    expect((await dailyStances({}, 'country')).days.map(({ day, quotations }) => [day, quotations])).toEqual(facts)
  }), runs(3))
}, LONGEST)
