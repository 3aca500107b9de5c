import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import {
  aliasOutlets, closeDatabase, deleteArticle, describeSpeaker, getSpeaker, listArticles, listQuotations, mendArticle, mergeSpeakers, rankSpeakers, splitSpeaker, undoChange,
} from '../../lib/store'
import { database } from '../../lib/store/client'
import { LONGEST, runs } from '../setup/runs'
import { expectColumnsRepeat } from './columns-repeat'
import { counted } from './counted'
import { empty } from './empty'
import { storeArticles, type ArticleSketch } from './fixtures'
import { expectStancesRepeat } from './stances-repeat'

afterAll(closeDatabase)

const speaker = fc.record({ name: fc.constantFrom('Ann Bell', 'Bell', 'Bo Carr', 'B. Carr'), country: fc.constantFrom('US', 'RU', null), role: fc.constantFrom('Envoy', 'Minister', null) })
const article: fc.Arbitrary<ArticleSketch> = fc.record({
  title: fc.option(fc.constantFrom('One', 'Two')),
  outlet: fc.option(fc.constantFrom('Daily', 'daily.example', 'Harian')),
  publishedAt: fc.option(fc.constantFrom('2024-01-01', '2024-01-07', '2024-02-29')),
  quotations: fc.array(fc.record({ speakers: fc.array(speaker, { maxLength: 2 }), stances: fc.dictionary(fc.constantFrom('RU', 'US'), fc.constantFrom(null, -0.625, 0.5), { maxKeys: 2 }) }), { maxLength: 3 }),
})
const change = fc.record({ kind: fc.constantFrom('merge', 'split', 'describe', 'outlets', 'mend', 'delete'), one: fc.nat(5), other: fc.nat(5) })

/** Everything that lists and charts show, and all that is counted. */
async function shown() {
  await expectStancesRepeat()
  const speakers = await rankSpeakers({})
  return {
    details: await Promise.all(speakers.map(({ speaker: { id } }) => getSpeaker(id))),
    articles: await listArticles({}, { limit: 50 }), quotations: await listQuotations({}, { limit: 100 }),
    counted: await counted(),
  }
}

async function make({ kind, one, other }: { readonly kind: string; readonly one: number; readonly other: number }) {
  const speakers = (await rankSpeakers({})).map(({ speaker: { id } }) => id)
  const { rows: quotations } = await listQuotations({}, { limit: 100 })
  const { rows: articles } = await listArticles({}, { limit: 50 })
  const pick = <Value extends string>(values: readonly Value[], at: number) => values[at % Math.max(1, values.length)] ?? '999999'
  switch (kind) {
    case 'merge':
      return mergeSpeakers(pick(speakers, one), pick(speakers, other))
    case 'split':
      return splitSpeaker(pick(speakers, one), { name: 'Cy Dunn', names: other % 2 === 0 ? ['Bell', 'B. Carr'] : [], quotations: [pick(quotations.map(({ id }) => id), other)] })
    case 'describe':
      return describeSpeaker(pick(speakers, one), { name: 'Di Ek', role: null, country: 'CU' })
    case 'outlets':
      return aliasOutlets([pick(['Daily', 'daily.example', 'Harian'], one)], pick(['Daily', 'Kabar', 'Harian'], other))
    case 'mend':
      return mendArticle(pick(articles.map(({ id }) => id), one), { title: 'Two', outlet: 'Harian', publishedAt: other % 2 === 0 ? '2024-01-07' : null })
    default:
      return deleteArticle(pick(articles.map(({ id }) => id), one))
  }
}

test('changes undone in the reverse order leave everything as it was, to the last sum', async () => {
  await fc.assert(fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 5 }), fc.array(change, { minLength: 1, maxLength: 4 }), async (articles, changes) => {
    await empty()
    await storeArticles(articles)
    const before = await shown()
    const made: string[] = []
    for (const each of changes) {
      const result = await make(each)
      if ('change' in result) made.push(result.change)
      await expectStancesRepeat()
      await expectColumnsRepeat()
    }
    for (const id of made.reverse()) expect(await undoChange(id)).toEqual({ change: id })
    await expectColumnsRepeat()
    expect(await shown()).toEqual(before)
  }), runs(6))
}, LONGEST)

test('what is stored after changes is shown as if it had been there before them', async () => {
  await fc.assert(fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 4 }), fc.constantFrom('merge', 'outlets', 'describe'), fc.nat(5), fc.nat(5), async (articles, kind, one, other) => {
    await empty()
    await storeArticles(articles)
    if (!('change' in (await make({ kind, one, other })))) return
    // the same words from the same people, in other articles
    await storeArticles(articles.map(({ title: _, ...rest }) => rest))
    await expectStancesRepeat()
    const merged = await database().$queryRaw<{ n: number }[]>`
      select count(*)::int as n from quotation_speaker k join speaker p on p.id = k.speaker_id where p.shown_as is not null`
    expect(merged).toEqual([{ n: 0 }])
    if (kind !== 'outlets') return
    const aliased = await database().$queryRaw<{ n: number }[]>`select count(distinct outlet)::int as n from article group by named_outlet having count(distinct outlet) > 1`
    expect(aliased).toEqual([])
  }), runs(4))
}, LONGEST)
