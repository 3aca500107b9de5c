import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { expandCountries, type AnswerLabel, type Filter, type Via } from '../../lib/document'
import { closeDatabase, countQuotations, listArticles } from '../../lib/store'
import { database } from '../../lib/store/client'
import { LONGEST, runs } from '../setup/runs'
import { empty } from './empty'
import { storeArticles, type ArticleSketch } from './fixtures'

afterAll(closeDatabase)

interface Raw {
  readonly article: bigint
  readonly outlet: string | null
  readonly language: string
  readonly kind: string
  readonly day: string | null
  readonly upload: bigint
  readonly speakers: readonly { readonly id: string; readonly country: string | null }[]
  readonly stances: readonly { readonly country: string; readonly label: string; readonly score: number | null; readonly confidence: number | null; readonly via: readonly string[] }[]
}

/** Every current quotation with what it holds, straight from the tables. */
const rawRows = () => database().$queryRaw<Raw[]>`
  select q.article_id as article, q.outlet, q.language, q.kind, q.day::text, q.upload_id as upload,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id::text, 'country', p.country)) from quotation_speaker k join speaker p on p.id = k.speaker_id where k.quotation_id = q.id), '[]') as speakers,
    coalesce((select jsonb_agg(to_jsonb(s)) from stance s where s.quotation_id = q.id), '[]') as stances
  from quotation q where q.current`

/** What the filters mean, said a second time and without SQL. */
function selects(filter: Filter, row: Raw): boolean {
  const { country, label, via, min, max, confidenceMin, self, speaker, speakerCountry, outlet, language, kind, from, to, dated, upload } = filter
  const among = (values: readonly string[] | undefined, value: string) => values === undefined || values.includes(value)
  const own = row.speakers.map((one) => one.country)
  const stances = row.stances.filter((stance) =>
    among(country && expandCountries(country), stance.country) && among(label, stance.label) && (via === undefined || via.some((way) => stance.via.includes(way))) &&
    (min === undefined || (stance.score !== null && stance.score >= min)) && (max === undefined || (stance.score !== null && stance.score <= max)) &&
    (confidenceMin === undefined || (stance.confidence !== null && stance.confidence >= confidenceMin)) && !(self === 'exclude' && own.includes(stance.country)))
  const judged = [country, label, via, min, max, confidenceMin].some((value) => value !== undefined)
  const spokenBy = speaker === undefined || row.speakers.some(({ id }) => speaker.includes(id)) || (speaker.includes('unknown') && row.speakers.length === 0)
  const spokenFrom = speakerCountry === undefined || (row.speakers.length === 0 ? [null] : own).some((one) => expandCountries(speakerCountry).includes(one ?? 'unknown'))
  return (
    (judged ? stances.length > 0 : self !== 'exclude' || stances.length > 0 || row.stances.length === 0) && spokenBy && spokenFrom &&
    among(outlet, row.outlet ?? 'unknown') && among(language, row.language) && among(kind, row.kind) && (upload === undefined || row.upload === BigInt(upload)) &&
    (from === undefined || (row.day !== null && row.day >= from)) && (to === undefined || (row.day !== null && row.day <= to)) && (dated === undefined || (row.day !== null) === (dated === 'yes'))
  )
}

const country = fc.constantFrom('RU', 'US', 'ID')
const day = fc.constantFrom('2024-01-01', '2024-01-08', '2024-02-29')
const ways = fc.uniqueArray(fc.constantFrom<Via>('name', 'leader', 'pronoun'), { minLength: 1, maxLength: 2 })
const articles: fc.Arbitrary<readonly ArticleSketch[]> = fc.array(fc.record({
  outlet: fc.option(fc.constantFrom('Daily, The', 'Harian')),
  publishedAt: fc.option(day),
  language: fc.constantFrom('id', 'en'),
  quotations: fc.array(fc.record({
    speakers: fc.uniqueArray(fc.constantFrom({ name: 'Ann Bell', country: 'US' }, { name: 'Bo Carr', country: 'RU' }, { name: 'Cy Dunn', country: null }), { maxLength: 2 }),
    kind: fc.constantFrom('direct' as const, 'mixed' as const),
    via: ways,
    stances: fc.dictionary(country, fc.oneof(fc.constant(null), fc.integer({ min: -9, max: 9 }).map((tenths) => tenths / 10)), { maxKeys: 3 }),
  }), { maxLength: 3 }),
}), { minLength: 1, maxLength: 6 })
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const some = <Value>(value: fc.Arbitrary<Value>) => rarely(fc.uniqueArray(value, { minLength: 1, maxLength: 2 }))
const filters: fc.Arbitrary<Filter> = fc.record({
  country: some(fc.constantFrom('RU', 'ID', '@G7', '@ASEAN')),
  label: some(fc.constantFrom<AnswerLabel>('oppose', 'neutral', 'support', 'abstained')),
  via: rarely(ways),
  min: rarely(fc.constantFrom(-0.5, 0, 0.3)),
  max: rarely(fc.constantFrom(-0.3, 0, 0.5)),
  confidenceMin: rarely(fc.constantFrom(0.7, 0.9)),
  self: rarely(fc.constantFrom('include' as const, 'exclude' as const)),
  speaker: some(fc.constantFrom('1', '2', 'unknown')),
  speakerCountry: some(fc.constantFrom('US', '@BRICS', 'unknown')),
  outlet: some(fc.constantFrom('Daily, The', 'unknown')),
  language: some(fc.constantFrom('id', 'en')),
  kind: some(fc.constantFrom('direct' as const, 'mixed' as const)),
  from: rarely(day),
  to: rarely(day),
  dated: rarely(fc.constantFrom('yes' as const, 'no' as const)),
  upload: rarely(fc.constantFrom('1', '2')),
})

test('filters select what the same filters select by hand from the rows stored', async () => {
  await fc.assert(fc.asyncProperty(articles, articles, fc.array(filters, { minLength: 8, maxLength: 8 }), async (first, second, asked) => {
    await empty()
    await storeArticles(first)
    await storeArticles(second)
    const rows = await rawRows()
    for (const filter of asked) {
      const selected = rows.filter((row) => selects(filter, row))
      expect([filter, await countQuotations({ ...filter, counting: 'reports' })]).toEqual([filter, selected.length])
      const { total } = await listArticles({ ...filter, counting: 'reports' }, { limit: 1 })
      if (selected.length > 0) expect(total).toBeGreaterThanOrEqual(new Set(selected.map(({ article }) => article)).size)
    }
  }), runs(4))
}, LONGEST)
