import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, countQuotations, databaseUrl, rankCountries, rankSpeakers, summarize } from '../../lib/store'
import { database } from '../../lib/store/client'
import { expectColumnsRepeat } from './columns-repeat'
import { empty } from './empty'
import { storeArticles } from './fixtures'

/** Two that write, as a worker and another server would. */
let [one, other]: [pg.Client, pg.Client] = [new pg.Client(), new pg.Client()]

beforeAll(async () => {
  ;[one, other] = [new pg.Client(databaseUrl()), new pg.Client(databaseUrl())]
  await Promise.all([one.connect(), other.connect()])
})
afterAll(async () => {
  await Promise.all([one.end(), other.end(), closeDatabase()])
})

const opposed = async () => (await summarize({ label: ['oppose'] })).quotations

describe('the columns in memory', () => {
  beforeEach(async () => {
    await empty()
    await storeArticles([{ publishedAt: '2024-01-01', quotations: [{ speakers: ['Ann Bell'], stances: { RU: -0.5 } }] }, { publishedAt: '2024-01-02', quotations: [{ speakers: ['Bo Carr'], stances: { US: 0.5 } }] }])
    expect(await opposed()).toBe(1)
  })

  it('have what another process wrote as soon as it is committed, and nothing before', async () => {
    await one.query('begin')
    await one.query("update stance set label = 'oppose', score = -0.9 where country = 'US'")
    expect(await opposed()).toBe(1)
    await one.query('commit')
    expect(await opposed()).toBe(2)
    await one.query('begin')
    await one.query("delete from quotation using article a where a.id = article_id and a.published_at = '2024-01-01'")
    await one.query('rollback')
    expect(await countQuotations({})).toBe(2)
    await expectColumnsRepeat()
  })

  it('miss nothing of a transaction that began before another and ended after it', async () => {
    await one.query('begin')
    await one.query("update stance set label = 'support', score = 0.9 where country = 'RU'")
    await other.query("update stance set label = 'oppose', score = -0.9 where country = 'US'")
    expect(await opposed()).toBe(2)
    await one.query('commit')
    expect(await opposed()).toBe(1)
    await expectColumnsRepeat()
  })

  it('follow names and countries of speakers, and those who are gone', async () => {
    await one.query("update speaker set country = 'FR', name = 'Ann B.' where name = 'Ann Bell'")
    expect(await countQuotations({ speakerCountry: ['FR'] })).toBe(1)
    expect((await rankSpeakers({})).map(({ speaker }) => speaker.name)).toContain('Ann B.')
    await one.query("delete from speaker where name = 'Ann B.'")
    expect(await countQuotations({ speaker: ['unknown'] })).toBe(1)
    await expectColumnsRepeat()
  })

  it('are read anew after a crash of the database, which may have taken back what was read', async () => {
    await one.query('alter table stance disable trigger user')
    await one.query("update stance set country = 'FR' where country = 'US'")
    await one.query('alter table stance enable trigger user')
    // an unlogged table is empty after a crash
    await one.query('delete from epoch')
    expect((await rankCountries({})).map(({ country }) => country)).toEqual(['FR', 'RU'])
  })

  it('are read anew after the tables were emptied', async () => {
    await one.query('truncate quotation, stance, quotation_speaker, speaker_reading')
    expect(await countQuotations({})).toBe(0)
  })

  it('answer as many as ask at once, each with what was written before it asked', async () => {
    const codes = [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `Q${letter}`)
    const seen = await Promise.all(codes.map(async (code) => {
      await database().$executeRaw`insert into stance (quotation_id, country, label) select min(id), ${code}, 'abstained' from quotation`
      return (await rankCountries({})).some(({ country }) => country === code)
    }))
    expect(seen).not.toContain(false)
  })
})
