import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  aliasOutlets, archiveCounts, choices, closeDatabase, dailyStances, deleteArticle, describeSpeaker, getArticle, getSpeaker, listArticles, listChanges, listQuotations, mendArticle,
  mergeSpeakers, rankSpeakers, removeSamples, speakerNames, splitSpeaker, undoChange,
} from '../../lib/store'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

const velikov = (name: string, role: string | null = null) => ({ name, country: 'RU', role })
const SPEAKERS = [
  { publishedAt: '2024-01-02', outlet: 'Harian', quotations: [{ speakers: [velikov('Arkady Velikov', 'Menteri')], stances: { CU: 0.5 } }] },
  { publishedAt: '2024-02-02', outlet: 'Harian', quotations: [{ speakers: [{ name: 'A. Velikov', country: null, role: 'Dubes' }], stances: { CU: -0.5 } }] },
  { publishedAt: '2024-03-02', outlet: 'Kabar', quotations: [{ speakers: [velikov('Arkady Velikov'), 'Ema Soto'], stances: { CU: 0.2 } }] },
]

/** Names to ids, the most quoted first. */
const ids = async () => new Map((await rankSpeakers({})).map(({ speaker }) => [speaker.name, speaker.id]))
const id = async (name: string) => (await ids()).get(name) ?? `nobody is called ${name}`
const counted = async () => (await rankSpeakers({})).map(({ speaker, quotations }) => [speaker.name, quotations])
/** The id of a change that was made. */
function made(result: Awaited<ReturnType<typeof undoChange>>): string {
  if ('refused' in result) throw new Error(`Refused: ${result.refused}`)
  return result.change
}

describe('merged speakers', () => {
  test('are one in lists, series, filters and names, and two again when it is undone', async () => {
    await storeArticles(SPEAKERS)
    const [kept, merged] = [await id('Arkady Velikov'), await id('A. Velikov')]
    const change = made(await mergeSpeakers(merged, kept))
    expect(await counted()).toEqual([['Arkady Velikov', 3], ['Ema Soto', 1]])
    expect((await dailyStances({ country: ['CU'] }, 'speaker')).days.filter(({ key }) => key === kept).map(({ day }) => day)).toEqual(['2024-01-02', '2024-02-02', '2024-03-02'])
    expect((await choices('speaker', {})).map(({ name, quotations }) => [name, quotations])).toEqual([['Arkady Velikov', 3], ['Ema Soto', 1]])
    expect(await getSpeaker(kept)).toMatchObject({ speaker: { role: 'Dubes', country: 'RU' }, aliases: ['A. Velikov'] })
    expect(await getSpeaker(merged)).toMatchObject({ speaker: { id: kept } })
    // an address from before, as a saved view keeps it
    for (const filter of [{ speaker: [merged] }, { speaker: [merged, 'unknown'], country: ['CU'] }]) {
      expect((await listQuotations(filter, { limit: 10 })).total).toBe(3)
      expect((await dailyStances({ ...filter, country: ['CU'] }, 'speaker')).days.map(({ key }) => key)).toEqual([kept, kept, kept])
      expect((await dailyStances(filter, 'country')).days.map(({ quotations }) => quotations)).toEqual([1, 1, 1])
      expect((await rankSpeakers(filter)).map(({ speaker, quotations }) => [speaker.id, quotations])).toEqual([[kept, 3]])
    }
    expect(await speakerNames([merged])).toEqual({ [merged]: 'Arkady Velikov' })
    await undoChange(change)
    expect(await counted()).toEqual([['Arkady Velikov', 2], ['A. Velikov', 1], ['Ema Soto', 1]])
    expect(await getSpeaker(kept)).toMatchObject({ speaker: { role: 'Menteri' }, aliases: [] })
    expect(await getSpeaker(merged)).toMatchObject({ speaker: { id: merged, role: 'Dubes', country: null } })
  })

  test('stay one for articles that come later, and what these say goes back with them', async () => {
    await storeArticles(SPEAKERS)
    const change = made(await mergeSpeakers(await id('A. Velikov'), await id('Arkady Velikov')))
    await storeArticles([{ publishedAt: '2024-04-02', quotations: [{ speakers: [velikov('A. Velikov', 'Utusan')], stances: { CU: -0.5 } }] }])
    expect(await counted()).toEqual([['Arkady Velikov', 4], ['Ema Soto', 1]])
    expect(await getSpeaker(await id('Arkady Velikov'))).toMatchObject({ speaker: { role: 'Utusan' } })
    await undoChange(change)
    expect(await counted()).toEqual([['Arkady Velikov', 2], ['A. Velikov', 2], ['Ema Soto', 1]])
    expect(await getSpeaker(await id('A. Velikov'))).toMatchObject({ speaker: { role: 'Utusan', country: 'RU' } })
  })

  test('of a joint source count once', async () => {
    await storeArticles(SPEAKERS)
    const change = made(await mergeSpeakers(await id('Ema Soto'), await id('Arkady Velikov')))
    expect(await counted()).toEqual([['Arkady Velikov', 2], ['A. Velikov', 1]])
    expect((await listQuotations({}, { limit: 1 })).rows[0]?.speakers.map(({ name }) => name)).toEqual(['Arkady Velikov'])
    await undoChange(change)
    expect((await listQuotations({}, { limit: 1 })).rows[0]?.speakers.map(({ name }) => name)).toEqual(['Arkady Velikov', 'Ema Soto'])
  })

  test('are not merged with themselves or with nobody', async () => {
    await storeArticles(SPEAKERS)
    const [kept, merged] = [await id('Arkady Velikov'), await id('A. Velikov')]
    expect(await mergeSpeakers(kept, '999')).toEqual({ refused: 'speaker-missing' })
    await mergeSpeakers(merged, kept)
    expect(await mergeSpeakers(kept, merged)).toEqual({ refused: 'speaker-same' })
    expect((await listChanges({ limit: 10 })).total).toBe(1)
  })

  test('are kept when the samples go', async () => {
    await storeArticles(SPEAKERS)
    await storeArticles([{ quotations: [{ speakers: ['Sam Pell'] }] }, { quotations: [{ speakers: ['Only Sample'] }] }], { sample: true })
    const change = made(await mergeSpeakers(await id('Sam Pell'), await id('Ema Soto')))
    await removeSamples()
    await storeArticles([{ quotations: [{ speakers: ['Sam Pell'] }] }])
    expect(await counted()).toEqual([['Arkady Velikov', 2], ['Ema Soto', 2], ['A. Velikov', 1]])
    await undoChange(change)
    expect(await counted()).toContainEqual(['Sam Pell', 1])
  })
})

describe('a split speaker', () => {
  test('gives up names, for later articles too, and takes them back', async () => {
    await storeArticles([...SPEAKERS, { publishedAt: '2024-05-01', quotations: [{ speakers: [velikov('Velikov', 'Juru bicara')], stances: { CU: 0.1 } }] }])
    const from = await id('Arkady Velikov')
    expect(await getSpeaker(from)).toMatchObject({ speaker: { role: 'Juru bicara' }, aliases: ['Velikov'] })
    const change = made(await splitSpeaker(from, { name: 'Boris Velikov', names: ['Velikov'], quotations: [] }))
    await storeArticles([{ publishedAt: '2024-06-01', quotations: [{ speakers: [velikov('Velikov')], stances: { CU: 0.1 } }] }])
    expect(await counted()).toEqual([['Arkady Velikov', 2], ['Boris Velikov', 2], ['A. Velikov', 1], ['Ema Soto', 1]])
    expect(await getSpeaker(from)).toMatchObject({ speaker: { role: 'Menteri' }, aliases: [] })
    expect(await getSpeaker(await id('Boris Velikov'))).toMatchObject({ speaker: { role: 'Juru bicara', country: 'RU' }, aliases: ['Velikov'] })
    const split = await id('Boris Velikov')
    await undoChange(change)
    expect(await counted()).toEqual([['Arkady Velikov', 4], ['A. Velikov', 1], ['Ema Soto', 1]])
    expect([await getSpeaker(split), (await getSpeaker(from))?.speaker.role]).toEqual([null, 'Juru bicara'])
  })

  test('gives up quotations, and is not undone under what builds on it', async () => {
    await storeArticles(SPEAKERS)
    const [latest] = (await listQuotations({}, { limit: 1 })).rows
    const from = await id('Arkady Velikov')
    const split = made(await splitSpeaker(from, { name: ' ', names: [], quotations: [latest?.id ?? ''] }))
    const [, other] = (await rankSpeakers({})).filter(({ speaker }) => speaker.name === 'Arkady Velikov').map(({ speaker }) => speaker.id)
    expect((await listQuotations({}, { limit: 1 })).rows[0]?.speaker?.id).toBe(other)
    const described = made(await describeSpeaker(other ?? '', { name: 'Arkady Velikov Muda', role: null, country: 'BY' }))
    expect(await undoChange(split)).toEqual({ refused: 'changed-later', later: described })
    await undoChange(described)
    await undoChange(split)
    expect(await counted()).toEqual([['Arkady Velikov', 2], ['A. Velikov', 1], ['Ema Soto', 1]])
  })

  test('keeps something, and gives up something', async () => {
    await storeArticles(SPEAKERS)
    const from = await id('Arkady Velikov')
    expect(await splitSpeaker(from, { name: 'X', names: ['Nobody'], quotations: ['77777'] })).toEqual({ refused: 'nothing-chosen' })
    expect(await splitSpeaker(from, { name: 'X', names: ['Arkady Velikov'], quotations: [] })).toEqual({ refused: 'everything-chosen' })
  })

  test('holds the merge that it divides', async () => {
    await storeArticles(SPEAKERS)
    const from = await id('Arkady Velikov')
    const merge = made(await mergeSpeakers(await id('A. Velikov'), from))
    const split = made(await splitSpeaker(from, { name: '', names: ['A. Velikov'], quotations: [] }))
    expect(await undoChange(merge)).toEqual({ refused: 'changed-later', later: split })
  })
})

test('what a person says of a speaker stays over what later articles read, and goes when undone', async () => {
  await storeArticles(SPEAKERS)
  const speaker = await id('A. Velikov')
  const change = made(await describeSpeaker(speaker, { name: 'Anton Velikov', role: null, country: 'BY' }))
  await storeArticles([
    { publishedAt: '2024-07-01', quotations: [{ speakers: [{ name: 'A. Velikov', country: 'BY', role: 'Menteri' }] }, { speakers: [{ name: 'Anton Velikov', country: 'BY', role: 'Menteri' }] }] },
  ])
  expect(await getSpeaker(speaker)).toMatchObject({ speaker: { name: 'Anton Velikov', role: null, country: 'BY' }, aliases: ['A. Velikov'] })
  expect((await rankSpeakers({})).find((row) => row.speaker.id === speaker)?.quotations).toBe(3)
  expect(await describeSpeaker(speaker, { name: 'Anton Velikov', role: null, country: 'BY' })).toEqual({ refused: 'nothing-changed' })
  const later = made(await describeSpeaker(speaker, { name: 'Anton Velikov', role: 'Dubes', country: 'BY' }))
  expect(await undoChange(change)).toEqual({ refused: 'changed-later', later })
  await undoChange(later)
  await undoChange(change)
  expect(await undoChange(change)).toEqual({ refused: 'undone-already' })
  expect(await getSpeaker(speaker)).toMatchObject({ speaker: { name: 'A. Velikov', role: 'Menteri', country: 'BY' } })
})

describe('outlets with several names', () => {
  const outlets = async () => (await choices('outlet', {})).map(({ value, quotations }) => [value, quotations])

  test('are one, in later articles too, and each its own when it is undone', async () => {
    await storeArticles(['kabarNews', 'kabar', 'kabarcom', 'Harian'].map((outlet) => ({ outlet, publishedAt: '2024-01-01', quotations: [{ stances: { RU: 0.5 } }] })))
    const first = made(await aliasOutlets(['kabarNews'], 'kabarcom'))
    const second = made(await aliasOutlets(['kabarcom', 'kabar'], 'kabar'))
    await storeArticles([{ outlet: 'kabarNews', publishedAt: '2024-01-02', quotations: [{ stances: { RU: 0.5 } }] }])
    expect(await outlets()).toEqual([['kabar', 4], ['Harian', 1]])
    expect((await dailyStances({ country: ['RU'] }, 'outlet')).days.map(({ key, quotations }) => [key, quotations])).toEqual([['kabar', 3], ['kabar', 1], ['Harian', 1]])
    expect((await listArticles({ outlet: ['kabar'] }, { limit: 9 })).total).toBe(4)
    await undoChange(first)
    expect(await outlets()).toEqual([['kabar', 2], ['kabarNews', 2], ['Harian', 1]])
    await undoChange(second)
    expect(await outlets()).toEqual([['kabarNews', 2], ['Harian', 1], ['kabar', 1], ['kabarcom', 1]])
  })

  test('are taken apart by name, never stand for each other, and are not called by a name that none has', async () => {
    await storeArticles(['kabarNews', 'kabar'].map((outlet) => ({ outlet, quotations: [{}] })))
    const merged = made(await aliasOutlets(['kabarNews'], 'kabar'))
    expect(await aliasOutlets(['kabar'], 'kabarNews')).toEqual({ refused: 'outlet-same' })
    const apart = made(await aliasOutlets(['kabarNews'], null))
    expect(await aliasOutlets(['kabarNews'], null)).toEqual({ refused: 'nothing-changed' })
    expect(await undoChange(merged)).toEqual({ refused: 'changed-later', later: apart })
    const back = made(await aliasOutlets(['kabar'], 'kabarNews'))
    expect(await undoChange(apart)).toEqual({ refused: 'changed-later', later: back })
    expect(await aliasOutlets(['nowhere'], 'kabar')).toEqual({ refused: 'outlet-missing' })
    expect(await outlets()).toEqual([['kabarNews', 2]])
  })
})

describe('an article', () => {
  const one = async () => (await listArticles({}, { limit: 1 })).rows[0]

  test('is mended field by field; quotations and charts follow, and undoing brings the reading back', async () => {
    await storeArticles([{ title: 'Satu', outlet: 'Harian', publishedAt: '2024-01-02', quotations: [{ stances: { RU: 0.5 } }] }])
    const article = (await one())?.id ?? ''
    const change = made(await mendArticle(article, { title: 'One', outlet: 'The Daily', publishedAt: '2024-02-03' }))
    expect(await one()).toMatchObject({ title: 'One', outlet: 'The Daily', publishedAt: '2024-02-03' })
    expect((await listQuotations({}, { limit: 1 })).rows[0]).toMatchObject({ outlet: 'The Daily', publishedAt: '2024-02-03', article: { title: 'One' } })
    expect((await dailyStances({ country: ['RU'] }, 'outlet')).days).toMatchObject([{ key: 'The Daily', day: '2024-02-03' }])
    const later = made(await mendArticle(article, { outlet: null }))
    expect(await undoChange(change)).toEqual({ refused: 'changed-later', later })
    await undoChange(later)
    await undoChange(change)
    expect(await getArticle(article)).toMatchObject({ title: 'Satu', outlet: 'Harian', publishedAt: '2024-01-02', dateCorrected: false })
    expect((await dailyStances({ country: ['RU'] }, 'outlet')).days).toMatchObject([{ key: 'Harian', day: '2024-01-02' }])
  })

  test('is refused a date that is none, and what it says already', async () => {
    await storeArticles([{ title: 'Satu' }])
    const article = (await one())?.id ?? ''
    expect(await mendArticle(article, { publishedAt: '2024-02-31' })).toEqual({ refused: 'value-wrong' })
    expect(await mendArticle(article, { language: 'English' })).toEqual({ refused: 'value-wrong' })
    expect(await mendArticle(article, { title: 'Satu', language: 'en' })).toEqual({ refused: 'nothing-changed' })
    expect(await mendArticle('999', { title: 'X' })).toEqual({ refused: 'article-missing' })
  })

  test('is deleted with its numbers and comes back with the same ids; the version before it counts meanwhile', async () => {
    await storeArticles([{ title: 'Talks', outlet: 'O', text: 'Old.', publishedAt: '2024-01-02', quotations: [{ speakers: ['Ann Bell'], stances: { RU: -0.5 } }] }])
    await storeArticles([{ title: 'Talks', outlet: 'O', text: 'New.', publishedAt: '2024-01-03', quotations: [{ speakers: ['Bo Carr'], stances: { RU: 0.5 } }] }])
    const article = (await one())?.id ?? ''
    const before = await getArticle(article)
    const change = made(await deleteArticle(article))
    expect([await getArticle(article), (await archiveCounts()).articles, (await archiveCounts()).quotations]).toEqual([null, 1, 1])
    expect((await dailyStances({}, 'country')).days).toMatchObject([{ day: '2024-01-02', oppose: 1, support: 0 }])
    expect(await counted()).toEqual([['Ann Bell', 1]])
    expect(await mendArticle(article, { title: 'X' })).toEqual({ refused: 'article-deleted' })
    await undoChange(change)
    expect(await getArticle(article)).toEqual(before)
    expect((await dailyStances({}, 'country')).days).toMatchObject([{ day: '2024-01-03', support: 1 }])
  })

  test('that was deleted may be stored anew, and is then not brought back', async () => {
    await storeArticles([{ text: 'Same words.', quotations: [{ stances: { RU: 0.5 } }] }])
    const change = made(await deleteArticle((await one())?.id ?? ''))
    await storeArticles([{ text: 'Same words.', quotations: [{ stances: { RU: 0.5 } }] }])
    expect((await archiveCounts()).articles).toBe(1)
    expect(await undoChange(change)).toEqual({ refused: 'text-stored-again' })
    const again = made(await deleteArticle((await one())?.id ?? ''))
    await undoChange(change)
    expect(await undoChange(again)).toEqual({ refused: 'text-stored-again' })
    expect((await archiveCounts()).articles).toBe(1)
  })
})

test('changes are listed the latest first, by page and by subject', async () => {
  await storeArticles(SPEAKERS)
  const speaker = await id('Ema Soto')
  await describeSpeaker(speaker, { name: 'Ema Soto', role: 'Hakim', country: 'PE' })
  await aliasOutlets(['Kabar'], 'Harian')
  const page = await listChanges({ limit: 1 })
  expect(page).toMatchObject({ total: 2, rows: [{ kind: 'alias-outlets', after: { names: ['Kabar'], outlet: 'Harian' }, undoneAt: null }] })
  expect((await listChanges({ limit: 5, after: page.next ?? '' })).rows).toMatchObject([{ kind: 'describe-speaker', before: { role: null }, after: { fields: { role: 'Hakim', country: 'PE' } } }])
  expect((await listChanges({ limit: 5, about: `speaker:${speaker}` })).total).toBe(1)
})
