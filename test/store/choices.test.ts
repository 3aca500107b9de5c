import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Filter } from '../../lib/document'
import { CHOICE_NAMES, choices, closeDatabase, countQuotations, listQuotations, rankOutlets, speakerNames, tooCommonIn } from '../../lib/store'
import { database } from '../../lib/store/client'
import { beginningAs, speltLike } from '../../lib/store/speakers/find-speakers'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

const ANN = { name: 'Ann Bell', country: 'GB' }
const SAID = 'Whoever attacks the ports of a country that feeds half a continent attacks that continent'
/** Three reports of one statement, each with its own country, kind and sign. */
const REPORTS = [
  { outlet: 'Kabar Dua', language: 'en', publishedAt: '2024-03-02', quotations: [{ speakers: [ANN], stances: { RU: -0.5 }, via: ['name'], content: SAID }] },
  { outlet: 'Kabar Tiga', language: 'en', publishedAt: '2024-03-04', quotations: [{ speakers: [ANN], stances: { RU: 0.5, SG: -0.4 }, via: ['leader'], kind: 'indirect', content: SAID }] },
  { outlet: 'Kabar Dua', language: 'en', publishedAt: '2024-03-05', quotations: [{ speakers: [ANN], stances: { SG: 0.4 }, via: ['leader'], kind: 'indirect', content: SAID }] },
] as const
const ARTICLES = [
  {
    outlet: 'Kabar Satu', language: 'id', publishedAt: '2024-03-01', quotations: [
      { speakers: [{ name: 'Ratu Wulandari', country: 'ID' }], stances: { RU: 0.5, ID: 0.4 }, via: ['capital'], content: 'Pelabuhan itu diserang.' },
      { speakers: [{ name: 'Íñigo Valdés', country: 'CU' }, { name: 'Ratu Wulandari', country: 'ID' }], stances: { US: -0.5 }, kind: 'indirect' },
    ],
  },
  { language: 'en', quotations: [{ speakers: [{ name: 'Ratna Hartati', country: null }], stances: { RU: null, SG: 0.1 }, via: ['leader', 'name'], content: 'They attacked <b>both</b> ports.' }, { stances: {} }] },
] as const

describe('what a filter can choose', () => {
  test('each number is what the value selects under the other filters', async () => {
    await storeArticles([...ARTICLES, ...REPORTS])
    const others: readonly Filter[] = [{}, { label: ['support', 'neutral'] }, { country: ['@ASEAN', 'RU'], self: 'exclude' }, { speakerCountry: ['ID'], language: ['id'] }, { min: 0, via: ['capital', 'name'] }, { q: 'attack or serang' }, { from: '2024-03-03' }, { label: ['oppose'], to: '2024-03-04' }]
    for (const filter of others.flatMap((other): readonly Filter[] => [other, { ...other, counting: 'reports' }])) {
      for (const name of CHOICE_NAMES) {
        for (const { value, quotations } of await choices(name, filter)) {
          expect([name, value, quotations]).toEqual([name, value, await countQuotations({ ...filter, [name]: [value] })])
        }
      }
    }
  })

  test('outlets are ranked by what each opens: one that reports what another had first counts it too', async () => {
    await storeArticles([...ARTICLES, ...REPORTS])
    expect(await rankOutlets({ country: ['RU'] }, 10)).toEqual([{ outlet: 'Kabar Dua', quotations: 1 }, { outlet: 'Kabar Satu', quotations: 1 }, { outlet: 'Kabar Tiga', quotations: 1 }, { outlet: 'unknown', quotations: 1 }])
    for (const counting of ['statements', 'reports'] as const) {
      for (const { outlet, quotations } of await rankOutlets({ counting }, 10)) expect([outlet, quotations]).toEqual([outlet, await countQuotations({ counting, outlet: [outlet] })])
    }
  })

  test('its own choice does not narrow it, and groups stand beside their members', async () => {
    await storeArticles(ARTICLES)
    expect(await choices('country', { country: ['US'] })).toEqual([
      { value: 'RU', quotations: 2 }, { value: 'ID', quotations: 1 }, { value: 'SG', quotations: 1 }, { value: 'US', quotations: 1 },
      { value: '@ASEAN', quotations: 2 }, { value: '@G7', quotations: 1 }, { value: '@BRICS', quotations: 2 }, { value: '@EU', quotations: 0 },
    ])
  })
})

describe('words that are searched for', () => {
  test.each([['the', ['en']], ['the ports', []], ['dan serangan', []], ['"?"', []]])('%s is too common in %j', async (search, languages) => {
    expect(await tooCommonIn(search)).toEqual(languages)
  })
})

describe('speakers are found as one types', () => {
  test.each([
    ['', ['Ratu Wulandari', 'Íñigo Valdés', 'Ratna Hartati']],
    ['rat', ['Ratu Wulandari', 'Ratna Hartati']],
    ['INIGO', ['Íñigo Valdés']],
    ['wul', ['Ratu Wulandari']],
    ['valdes iñ', ['Íñigo Valdés']],
    ['h', ['Ratna Hartati']],
    ['wulandary', ['Ratu Wulandari']],
    ['100%', []],
    ['nobody', []],
  ])('%j finds %j', async (find, names) => {
    await storeArticles(ARTICLES)
    expect((await choices('speaker', {}, find)).map(({ name }) => name)).toEqual(names)
  })

  test.each([
    ['obrien', ["Seán O'Brien"]],
    ['o’brien', ["Seán O'Brien"]],
    ["O'B", ["Seán O'Brien"]],
    ['dsouza', ['Maria D’Souza']],
    ["d'sou", ['Maria D’Souza']],
    ['canelo', ['Miguel Prado-Canelo']],
    ['prado-can', ['Miguel Prado-Canelo']],
    ['prado canelo', ['Miguel Prado-Canelo']],
    ['maruf', ["Nurul 'Aini Ma'ruf"]],
    ['aini', ["Nurul 'Aini Ma'ruf"]],
    ['王小', ['王小明']],
  ])('whatever marks a name is written with: %j finds %j', async (find, names) => {
    await storeArticles([{ quotations: ["Seán O'Brien", 'Maria D’Souza', 'Miguel Prado-Canelo', "Nurul 'Aini Ma'ruf", '王小明', 'Canela Prados'].map((name) => ({ speakers: [{ name, country: null }] })) }])
    expect((await choices('speaker', {}, find)).map(({ name }) => name)).toEqual(names)
  })

  test('by another form of the name, and only among those that the other filters leave', async () => {
    await storeArticles([{ publishedAt: '2024-01-01', quotations: [{ speakers: [{ name: 'José Álvarez', country: 'CU' }] }, { speakers: [{ name: 'Jose Alvarez', country: 'CU' }] }] }])
    const [found] = await choices('speaker', {}, 'alvarez')
    expect(found).toMatchObject({ name: 'José Álvarez', country: 'CU', quotations: 2 })
    expect(await choices('speaker', { country: ['RU'] }, 'alvarez')).toEqual([])
    expect(await speakerNames([found?.value ?? '', 'unknown', '999'])).toEqual({ [found?.value ?? '']: 'José Álvarez' })
  })

  test('20 of thousands, whose names an index finds', async () => {
    await storeArticles(ARTICLES)
    await database().$executeRaw`insert into speaker (name, read_name, key, surname, seen_at) select 'Person ' || i || ' Marwan', 'x', 'x', 'x', 0 from generate_series(1, 5000) i`
    await database().$executeRaw`insert into speaker_alias select id, name from speaker on conflict do nothing`
    await database().$executeRaw`insert into quotation_speaker select (select min(id) from quotation), id, 9 from speaker where name like 'Person%7 Marwan'`
    await database().$executeRaw`analyze speaker_alias, speaker, quotation_speaker`
    expect(await choices('speaker', {}, 'marwan person 4')).toHaveLength(20)
    expect((await choices('speaker', {}, 'person 4997'))[0]?.name).toBe('Person 4997 Marwan')
    for (const names of [beginningAs(['person', '4997']), speltLike('persson 4997 marwan')]) {
      // on a small table reading all of it is as quick: what is held is that the index can answer
      const others = database().$executeRaw`select set_config(name, 'off', true) from unnest(array['enable_seqscan', 'enable_indexscan', 'enable_indexonlyscan']) as name`
      const [, plan] = await database().$transaction([others, database().$queryRaw<{ 'QUERY PLAN': string }[]>`explain ${names}`])
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('speaker_alias_folded_idx')
    }
  })
})

describe('words', () => {
  test.each<[q: string, contents: readonly string[]]>([
    ['menyerang', ['Pelabuhan itu diserang.']],
    ['attacks port', ['They attacked <b>both</b> ports.']],
    ['port -attack', []],
    ['"both ports"', ['They attacked <b>both</b> ports.']],
    ['pelabuhan or port', ['Pelabuhan itu diserang.', 'They attacked <b>both</b> ports.']],
    ['& | ! ( "', []],
  ])('%s', async (q, contents) => {
    await storeArticles(ARTICLES)
    expect((await listQuotations({ q }, { limit: 10 })).rows.map(({ content }) => content)).toEqual(contents)
  })

  test('those found are marked where they stand', async () => {
    await storeArticles(ARTICLES)
    const [row] = (await listQuotations({ q: 'attack ports' }, { limit: 1 })).rows
    expect(row?.found.map(({ start, end }) => row.content.slice(start - row.start, end - row.start))).toEqual(['attacked', 'ports'])
    expect((await listQuotations({}, { limit: 1 })).rows[0]?.found).toEqual([])
  })
})
